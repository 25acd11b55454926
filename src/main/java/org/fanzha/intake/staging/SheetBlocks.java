package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.BlockAt;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Lines;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.layout.Block;
import org.fanzha.intake.layout.BlockFinder;
import org.fanzha.intake.layout.Forbidden;
import org.fanzha.intake.layout.Heading;
import org.fanzha.intake.memory.Layouts;

/** The blocks of a sheet as they are found, or as the clerk drew them; a drawn one takes in those it was drawn over. */
final class SheetBlocks {
    private final RawFile file;
    private final RawSheet sheet;
    private final Sayings sayings;
    private final Layouts layouts;

    /** A block, and what was said of it. */
    record Spot(BlockAt at, Block block, Said said) {
        private boolean isDrawn() {
            return said.lines().isPresent();
        }

        /** Of two that were drawn over one another the upper stays. */
        private boolean swallows(Spot other) {
            return other != this && covers(other) && !(other.covers(this) && other.at.row() < at.row());
        }

        private boolean covers(Spot other) {
            Lines lines = block.lines();
            int first = other.block.extent().firstRow();
            return isDrawn() && first >= lines.firstHeading() && first <= block.extent().lastRow();
        }
    }

    private SheetBlocks(RawFile file, RawSheet sheet, Sayings sayings, Layouts layouts) {
        this.layouts = layouts;
        this.file = file;
        this.sheet = sheet;
        this.sayings = sayings;
    }

    static List<Spot> of(RawFile file, RawSheet sheet, Sayings sayings, Layouts layouts) {
        return new SheetBlocks(file, sheet, sayings, layouts).spots();
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        List<Block> found = BlockFinder.find(sheet, layouts::isHeading);
        found.forEach(block -> spots.add(spot(block.extent().firstRow(), block.extent(), Optional.of(block))));
        boolean drawable = sheet.rows().stream().anyMatch(row -> !row.isBlank());
        if (found.isEmpty() && drawable && at(0).lines().isPresent()) {
            spots.add(spot(0, whole(sheet.rows()), Optional.empty()));
        }
        return spots.stream().filter(spot -> spots.stream().noneMatch(drawn -> drawn.swallows(spot)))
                .map(spot -> cut(spot, spots)).toList();
    }

    private static Extent whole(List<RawRow> rows) {
        return new Extent(rows.getFirst().number(), rows.getLast().number(), Map.of());
    }

    private Said at(int row) {
        return sayings.of(new BlockAt(file.name(), sheet.name(), row));
    }

    private Spot spot(int row, Extent extent, Optional<Block> found) {
        Said said = at(row);
        Block block = said.lines().map(lines -> BlockFinder.drawn(sheet, extent, lines)).or(() -> found).orElseThrow();
        return new Spot(new BlockAt(file.name(), sheet.name(), row),
                block.blankIn(Forbidden.idPhotos(block).stream().map(Heading::column).toList()), said);
    }

    /** A block ends where another was drawn to begin. */
    private static Spot cut(Spot spot, List<Spot> all) {
        Block block = spot.block();
        for (Spot other : all) {
            int top = other.block().lines().firstHeading();
            if (other.isDrawn() && other != spot && top > block.extent().firstRow() && top <= block.extent().lastRow()) {
                block = block.above(Math.min(top, other.block().extent().firstRow()));
            }
        }
        return new Spot(spot.at(), block, spot.said());
    }
}

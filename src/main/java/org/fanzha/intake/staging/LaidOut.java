package org.fanzha.intake.staging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fanzha.intake.BlockAt;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Memory;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.Reused;
import org.fanzha.intake.Said;
import org.fanzha.intake.given.TemplateAt;
import org.fanzha.intake.layout.Block;
import org.fanzha.intake.layout.Column;
import org.fanzha.register.Fields;
import org.fanzha.register.Register;

/**
 * A block whose register and columns are known, before any of its cells is read.
 *
 * @param spot     the block, and what the clerk said of it
 * @param layout   what she said of such a block before
 * @param template where the office itself had given the sheet out
 */
record LaidOut(RawFile file, RawSheet sheet, SheetBlocks.Spot spot, Register register, List<Column> columns,
        Optional<Memory.Layout> layout, Optional<TemplateAt> template) {
    BlockAt at() {
        return spot.at();
    }

    Block block() {
        return spot.block();
    }

    Said said() {
        return spot.said();
    }

    /** What of it was settled before, with the meanings that served in its cells. */
    Reused reused(Collection<Meant> meanings) {
        List<ColumnMatch> learned = layout.isEmpty() ? List.of() : columns.stream().map(Column::match)
                .filter(c -> c.by() == ColumnMatch.By.LEARNED && !said().columns().containsKey(c.column())).toList();
        return new Reused(layout, learned, List.copyOf(meanings), said().register().isPresent());
    }

    /** Whether each row may name a unit of its own. */
    boolean hasUnitColumn() {
        return columns.stream().anyMatch(c -> c.field() != null && c.field().pointsAt(Fields.UNITS));
    }

    /** Where a row of it stands, as a sentence names it. */
    String place() {
        return "“" + file.name() + "”" + (sheet.name().isEmpty() ? "" : "的“" + sheet.name() + "”");
    }
}

package org.fanzha.intake.staging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.Said;
import org.fanzha.intake.given.TemplateAt;
import org.fanzha.intake.given.TemplateKey;
import org.fanzha.intake.cell.Frame;
import org.fanzha.intake.layout.Block;
import org.fanzha.intake.layout.Column;
import org.fanzha.intake.layout.ColumnMapper;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/** Lays out the sheet of a template by its key instead of by its headings, and places it in its unit and month. */
final class TemplateTables {
    private static final String FROM = "模板";

    private TemplateTables() {
    }

    /** Empty where the block holds none of the template's columns, or was said to be something else. */
    static Optional<LaidOut> layOut(RawFile file, SheetBlocks.Spot spot, TemplateAt template) {
        Block block = spot.block();
        Register register = template.key().register();
        boolean ours = block.headings().stream().anyMatch(h -> template.columns().containsKey(h.column()))
                && !spot.said().passedOver() && spot.said().register().filter(r -> r != register).isEmpty();
        if (!ours) {
            return Optional.empty();
        }
        SheetBlocks.Spot told = new SheetBlocks.Spot(spot.at(), told(block, template), spot.said());
        return Optional.of(new LaidOut(file, template.sheet(), told, register, columns(block, template, spot.said()),
                Optional.empty(), Optional.of(template)));
    }

    /** What is said of a column now stands before its key. */
    private static List<Column> columns(Block block, TemplateAt template, Said said) {
        Set<Field<?>> keyed = block.headings().stream().filter(h -> !said.columns().containsKey(h.column()))
                .map(h -> template.columns().get(h.column())).filter(f -> f != null).collect(Collectors.toSet());
        List<Column> columns = new ArrayList<>();
        for (Column found : ColumnMapper.map(block, template.key().register(), said.columns())) {
            Field<?> field = said.columns().containsKey(found.index()) ? null : template.columns().get(found.index());
            if (said.columns().containsKey(found.index())) {
                columns.add(found);
            } else if (field != null) {
                columns.add(new Column(found.index(), found.heading(), field, ColumnMatch.By.TITLE, false, "", List.of()));
            } else {
                columns.add(keyed.contains(found.field()) ? new Column(found.index(), found.heading(), null, null, false, "", List.of())
                        : found);
            }
        }
        return columns;
    }

    /** Without the rows that only name somebody, and of whom the village had nothing to tell. */
    private static Block told(Block block, TemplateAt template) {
        Map<Boolean, List<RawRow>> rows = block.data().stream().collect(Collectors.partitioningBy(row -> isTold(row, template)));
        Map<Integer, Other> others = new HashMap<>(block.extent().others());
        rows.get(false).forEach(row -> others.put(row.number(), Other.BLANK));
        Map<Other, Integer> other = new EnumMap<>(Other.class);
        other.putAll(block.other());
        if (!rows.get(false).isEmpty()) {
            other.merge(Other.BLANK, rows.get(false).size(), Integer::sum);
        }
        Extent extent = new Extent(block.extent().firstRow(), block.extent().lastRow(), others, block.extent().lines());
        return new Block(block.titles(), block.headings(), rows.get(true), block.tails(), other, block.merges(), extent);
    }

    private static boolean isTold(RawRow row, TemplateAt template) {
        return template.rowKey(row.number()).flatMap(TemplateKey::personOf).isEmpty()
                || !template.isUntouched(row);
    }

    /** @param unit as it is called now */
    static Place place(TemplateAt template, Link unit) {
        YearMonth month = template.key().month();
        return new Place(Optional.of(unit), FROM, Optional.of(month), FROM,
                new Frame(month.getYear(), month.getMonthValue(), FROM), Optional.empty(), "");
    }
}

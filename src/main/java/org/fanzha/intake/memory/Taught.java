package org.fanzha.intake.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Memory;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.intake.layout.Column;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/**
 * What a batch teaches once it is written.
 *
 * @param layouts  new ones, and those of which something else was said this time
 * @param used     ids of the layouts that served as they are
 * @param meanings of texts that may be remembered
 */
public record Taught(List<Layout> layouts, List<Long> used, List<Meant> meanings) {
    /** @param before the layout it goes back to; 0 for none */
    public record Layout(long before, Register register, List<Heading> headings) {
    }

    /** @param spoken whether the clerk said what it brings @param field null where it brings none */
    public record Heading(String written, boolean spoken, Field<?> field) {
    }

    public static Taught by(StagedBatch batch) {
        List<Layout> layouts = new ArrayList<>();
        List<Long> used = new ArrayList<>();
        for (StagedTable table : batch.tables().toList()) {
            Optional<Memory.Layout> before = table.reused().layout();
            Layout now = new Layout(before.map(Memory.Layout::id).orElse(0L), table.register(), headings(table.columns()));
            if (!isNews(now.headings(), before, table.reused().registerSaid())) {
                before.ifPresent(layout -> used.add(layout.id()));
            } else if (!layouts.contains(now)) {
                layouts.add(now);
            }
        }
        return new Taught(layouts, used, batch.sayings().meanings().stream().filter(m -> Meant.isFor(m.field())).toList());
    }

    /** The headings of a table, each once; of one that stands above columns with different fields nothing was said. */
    private static List<Heading> headings(List<ColumnMatch> columns) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        columns.stream().filter(c -> !Column.isSerial(c.heading()) && !c.heading().equals(Column.nameless(c.column()))).forEach(c ->
                headings.merge(Meanings.key(c.heading()), new Heading(c.heading(), c.by() == ColumnMatch.By.LEARNED, c.field()),
                        (one, other) -> one.field() == other.field() ? one : new Heading(one.written(), false, null)));
        return List.copyOf(headings.values());
    }

    private static boolean isNews(List<Heading> headings, Optional<Memory.Layout> before, boolean registerSaid) {
        Map<String, Optional<Field<?>>> known = before.map(Memory.Layout::columns).orElse(Map.of());
        return !headings.isEmpty() && (registerSaid && before.isEmpty() || headings.stream().filter(Heading::spoken)
                .anyMatch(h -> !Optional.ofNullable(h.field()).equals(known.get(Meanings.key(h.written())))));
    }
}

package org.fanzha.intake.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.intake.Memory.Layout;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.intake.layout.Block;
import org.fanzha.intake.layout.Column;
import org.fanzha.intake.layout.Heading;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/** The learned layouts, and which of them a block is laid out by: where two thirds of its headings are, moved or added to. */
public final class Layouts {
    public static final Layouts NONE = new Layouts(List.of());
    /** So many cells of a row are looked at before it is held against whole layouts. */
    private static final int GLANCE = 3;

    private final List<Layout> all;
    private final Set<String> names;

    /** @param all the last used first */
    public Layouts(List<Layout> all) {
        this.all = all;
        this.names = all.stream().flatMap(layout -> layout.headings().stream()).collect(Collectors.toSet());
    }

    /** The layout of a block of a register. */
    public Optional<Layout> of(Block block, Register register) {
        Set<String> headings = headings(block);
        return best(headings, all.stream().filter(layout -> layout.register() == register && fits(layout, headings)).toList());
    }

    /**
     * The layout of a block that no register or several would take: it must bear nearly the headings of the layout, one
     * of them spoken of by the clerk; where no register would, one that no register knows. 姓名 and 电话 alone head too
     * many lists.
     *
     * @param registers those that it may belong to; all where there are none
     */
    public Optional<Layout> of(Block block, List<Register> registers) {
        Set<String> headings = headings(block);
        return best(headings, all.stream().filter(layout -> registers.isEmpty() || registers.contains(layout.register()))
                .filter(layout -> fits(layout, headings) && common(layout, headings) * 3 >= headings.size() * 2)
                .filter(layout -> registers.isEmpty() ? isPeculiar(layout, headings)
                        : layout.columns().isEmpty() || !Collections.disjoint(layout.columns().keySet(), headings)).toList());
    }

    private static boolean isPeculiar(Layout layout, Set<String> headings) {
        return layout.columns().keySet().stream().anyMatch(spoken -> headings.contains(spoken) && !Column.isKnown(spoken));
    }

    private static Set<String> headings(Block block) {
        return block.headings().stream().map(Heading::path).filter(path -> !Column.isSerial(path)).map(Meanings::key)
                .collect(Collectors.toSet());
    }

    private static boolean fits(Layout layout, Set<String> headings) {
        int common = common(layout, headings);
        return common >= 2 && common * 3 >= layout.headings().size() * 2;
    }

    private static int common(Layout layout, Set<String> headings) {
        return (int) layout.headings().stream().filter(headings::contains).count();
    }

    /** Of two that share as much with the block and say different things of it, neither. */
    private static Optional<Layout> best(Set<String> headings, List<Layout> fitting) {
        double most = fitting.stream().mapToDouble(layout -> share(layout, headings)).max().orElse(0);
        List<Layout> best = fitting.stream().filter(layout -> share(layout, headings) == most).toList();
        boolean clear = best.stream().map(layout -> List.of(layout.register(), spoken(layout, headings))).distinct().count() == 1;
        return clear ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static double share(Layout layout, Set<String> headings) {
        Set<String> either = new HashSet<>(headings);
        either.addAll(layout.headings());
        return (double) common(layout, headings) / either.size();
    }

    private static Map<String, Optional<Field<?>>> spoken(Layout layout, Set<String> headings) {
        Map<String, Optional<Field<?>>> here = new HashMap<>(layout.columns());
        here.keySet().retainAll(headings);
        return here;
    }

    /** By column what a layout says that it brings; a heading that stands twice is left to be asked. */
    public static Map<Integer, Optional<Field<?>>> columns(Layout layout, Block block) {
        Map<String, List<Integer>> places = new HashMap<>();
        block.headings().forEach(h -> places.computeIfAbsent(Meanings.key(h.path()), k -> new ArrayList<>()).add(h.column()));
        Map<Integer, Optional<Field<?>>> columns = new HashMap<>();
        layout.columns().forEach((heading, field) -> {
            List<Integer> at = places.getOrDefault(heading, List.of());
            if (at.size() == 1 || field.isEmpty()) {
                at.forEach(column -> columns.put(column, field));
            }
        });
        return columns;
    }

    /** Whether a row of a sheet heads a table that is laid out as one of them, though no register knows its headings. */
    public boolean isHeading(List<RawCell> filled) {
        if (filled.stream().limit(GLANCE).noneMatch(cell -> names.contains(Meanings.key(cell.text())))) {
            return false;
        }
        Set<String> texts = filled.stream().map(cell -> Meanings.key(cell.text())).collect(Collectors.toSet());
        return all.stream().anyMatch(layout -> fits(layout, texts));
    }
}

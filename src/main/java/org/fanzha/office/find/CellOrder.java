package org.fanzha.office.find;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.register.Field;
import org.fanzha.register.Look;

/**
 * In what order the cells of one column stand, as plain texts: numbers by value, days as they are written, choices by
 * their place in the list, all else by pinyin; blank last.
 */
final class CellOrder implements Comparator<String> {
    private final Comparator<String> filled;
    private final boolean byPinyin;

    private CellOrder(Comparator<String> filled, boolean byPinyin) {
        this.filled = filled;
        this.byPinyin = byPinyin;
    }

    static CellOrder of(Field<?> field) {
        return switch (field.type().keep()) {
            case WHOLE, MONEY -> new CellOrder(Comparator.comparing(BigDecimal::new), false);
            case DAY, MONTH, MOMENT -> new CellOrder(Comparator.naturalOrder(), false);
            case YES_NO -> new CellOrder(places(List.of("否", "是")), false);
            case TEXT, LINK -> field.look() == Look.CHOICE
                    ? new CellOrder(places(field.type().choices().orElseThrow().options().stream()
                            .map(option -> Plain.of(option.label())).toList()), false)
                    : new CellOrder(Order.PINYIN, true);
        };
    }

    /** What is not in the list comes after it. */
    private static Comparator<String> places(List<String> labels) {
        Map<String, Integer> places = new HashMap<>();
        labels.forEach(label -> places.putIfAbsent(label, places.size()));
        return Comparator.<String, Integer>comparing(label -> places.getOrDefault(label, places.size()))
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compare(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? Boolean.compare(one.isEmpty(), other.isEmpty())
                : filled.compare(one, other);
    }

    /** By bytes of the collation where there are many texts: comparing them one by one takes ten times as long. */
    String[] sorted(List<String> cells) {
        if (!byPinyin) {
            return cells.stream().sorted(this).toArray(String[]::new);
        }
        record Keyed(String cell, byte[] key) {
        }
        return cells.parallelStream().map(cell -> new Keyed(cell, cell.isEmpty() ? null : Order.key(cell)))
                .sorted(Comparator.comparing(Keyed::key, Comparator.nullsLast(Arrays::compareUnsigned)))
                .map(Keyed::cell).toArray(String[]::new);
    }
}

package org.fanzha.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanzha.figures.Figure.Ref;
import org.fanzha.register.Entry;

/** The figures as they are being computed, in the order in which they will be listed. */
final class FigureSheet {
    private static final Comparator<Ref> ORDER = Comparator.comparing((Ref r) -> r.register().key())
            .thenComparing(Ref::id);

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    void count(String key, Collection<Entry> entries) {
        whole(key, entries.size(), entries);
    }

    void whole(String key, long value, Collection<Entry> entries) {
        put(key, value, Long.toString(value), entries);
    }

    /** @param yuan printed in 万元 */
    void money(String key, BigDecimal yuan, Collection<Entry> entries) {
        put(key, yuan, Print.wan(yuan), entries);
    }

    void percent(String key, Optional<BigDecimal> value, Collection<Entry> entries) {
        optional(key, value, Print::percent, entries);
    }

    void optional(String key, Optional<BigDecimal> value, Function<BigDecimal, String> print,
            Collection<Entry> entries) {
        put(key, value.orElse(null), value.map(print).orElse(Print.UNDEFINED), entries);
    }

    /** Names, joined by 、; undefined where there are none. */
    void names(String key, List<String> names, Collection<Entry> entries) {
        String joined = String.join("、", names);
        put(key, names.isEmpty() ? null : joined, names.isEmpty() ? Print.UNDEFINED : joined, entries);
    }

    /** @throws IllegalStateException where the key is taken: two figures must not bear one name */
    void put(String key, Object value, String text, Collection<Entry> entries) {
        if (figures.put(key, new Figure(key, value, text, refs(entries))) != null) {
            throw new IllegalStateException(key);
        }
    }

    List<Figure> figures() {
        return new ArrayList<>(figures.values());
    }

    private static List<Ref> refs(Collection<Entry> entries) {
        return entries.stream().map(e -> new Ref(e.register(), e.id())).distinct().sorted(ORDER).toList();
    }
}

package org.fanzha.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Option;

/**
 * Entries split by one of their values, with shares that sum to 100. Entries without the value are in no
 * part, and the shares are of those that have it.
 */
final class Split {
    private final Map<Part, List<Entry>> parts;

    private Split(Map<Part, List<Entry>> parts) {
        this.parts = parts;
    }

    static Split by(List<Entry> entries, Function<Entry, Optional<Part>> part) {
        return new Split(entries.stream().filter(e -> part.apply(e).isPresent())
                .collect(Collectors.groupingBy(e -> part.apply(e).get(), LinkedHashMap::new, Collectors.toList())));
    }

    static Split by(List<Entry> entries, Field<Option> choice) {
        return by(entries, e -> e.get(choice).map(o -> new Part(o.code(), o.label())));
    }

    /** The parts, the largest first, the earlier entry first among equals. */
    List<Part> parts() {
        List<Part> order = new ArrayList<>(parts.keySet());
        order.sort(Comparator.comparing((Part p) -> -parts.get(p).size()));
        return order;
    }

    /** Puts {@code prefix.code.count} and {@code prefix.code.share} for every part, and what {@code more} adds. */
    List<Part> put(FigureSheet sheet, String prefix, BiConsumer<String, List<Entry>> more) {
        List<Part> order = parts();
        List<BigDecimal> shares = Shares.of(order.stream().map(p -> (long) parts.get(p).size()).toList(), 1);
        for (int i = 0; i < order.size(); i++) {
            String key = prefix + "." + order.get(i).code() + ".";
            List<Entry> behind = parts.get(order.get(i));
            sheet.count(key + "count", behind);
            sheet.put(key + "share", shares.get(i), Print.percent(shares.get(i)), behind);
            more.accept(key, behind);
        }
        return order;
    }

    List<Part> put(FigureSheet sheet, String prefix) {
        return put(sheet, prefix, (key, entries) -> { });
    }
}

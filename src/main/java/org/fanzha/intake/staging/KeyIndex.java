package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Values;

/** Entries by the values of a key. Of a field with several values, such as telephones, each alone is a key. */
final class KeyIndex {
    private final List<Field<?>> fields;
    private final Map<Object, List<Entry>> entries = new HashMap<>();

    KeyIndex(List<Field<?>> fields) {
        this.fields = fields;
    }

    List<Field<?>> fields() {
        return fields;
    }

    boolean isComplete(Values values) {
        for (Field<?> field : fields) {
            if (!values.has(field)) {
                return false;
            }
        }
        return true;
    }

    void add(Entry entry) {
        if (isComplete(entry.values())) {
            for (Object key : keys(entry.values())) {
                entries.merge(key, List.of(entry), KeyIndex::joined);
            }
        }
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        List<Entry> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The entries that agree in every field of the key, each once. */
    Collection<Entry> find(Values values) {
        Map<Long, Entry> found = new LinkedHashMap<>();
        for (Object key : keys(values)) {
            entries.getOrDefault(key, List.of()).forEach(entry -> found.put(entry.id(), entry));
        }
        return found.values();
    }

    private List<Object> keys(Values values) {
        List<Object> single = new ArrayList<>(fields.size());
        for (Field<?> field : fields) {
            Object value = values.orNull(field);
            if (value instanceof List<?>) {
                return keysOfEach(values);
            }
            single.add(value);
        }
        return List.of(single);
    }

    private List<Object> keysOfEach(Values values) {
        List<Object> keys = List.of(List.of());
        for (Field<?> field : fields) {
            Object value = values.orNull(field);
            List<?> choices = value instanceof List<?> several ? several : List.of(value);
            keys = keys.stream().flatMap(key -> choices.stream().<Object>map(choice -> extended((List<?>) key, choice))).toList();
        }
        return keys;
    }

    private static List<Object> extended(List<?> key, Object more) {
        List<Object> longer = new ArrayList<>(key.size() + 1);
        longer.addAll(key);
        longer.add(more);
        return longer;
    }
}

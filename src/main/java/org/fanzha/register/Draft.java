package org.fanzha.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is being typed and may be wrong: plain text by field. An {@link Entry} never is.
 * The office turns it into values and problems by the same checks that a sheet's cells pass.
 */
public final class Draft {
    private static final Set<Look> DAYS = Set.of(Look.DAY, Look.MONTH, Look.MOMENT);
    private final Register register;
    private final Map<Field<?>, String> typed = new LinkedHashMap<>();

    public Draft(Register register) {
        this.register = register;
    }

    /** A draft that shows an entry's values as they would be typed. */
    public static Draft of(Values values) {
        Draft draft = new Draft(values.register());
        for (Field<?> field : values.register().fields()) {
            draft.type(field, values.show(field));
        }
        return draft;
    }

    /**
     * A start for a new entry that is much like a kept one. Left blank is what would make it the same entry (days,
     * the first field of each key) and what nobody asked to be shown.
     */
    public static Draft like(Entry entry) {
        Draft draft = of(entry.values());
        List<Field<?>> keys = entry.register().sameness().keys().stream().<Field<?>>map(List::getFirst).toList();
        entry.register().fields().stream().filter(field -> keys.contains(field) || DAYS.contains(field.look())
                || field.sensitivity() == Sensitivity.SENSITIVE).forEach(field -> draft.type(field, ""));
        return draft;
    }

    public Register register() {
        return register;
    }

    public Draft type(Field<?> field, String text) {
        register.indexOf(field);
        typed.put(field, text);
        return this;
    }

    /** What was typed, empty where nothing was. */
    public String text(Field<?> field) {
        return typed.getOrDefault(field, "");
    }
}

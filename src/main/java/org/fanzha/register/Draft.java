package org.fanzha.register;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is being typed and may be wrong: plain text by field. An {@link Entry} never is.
 * The office turns it into values and problems by the same checks that a sheet's cells pass.
 */
public final class Draft {
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

package org.fanzha.intake;

import org.fanzha.register.Field;
import org.fanzha.register.Fields;

/**
 * What a text means in a field, said once for every row and every month: a unit by a short name, a choice by a
 * local word. Never of a field that holds people's own data.
 *
 * @param written as the sheets have it
 * @param meant   as the form would take it: a unit's name, a choice's label, 是 or 否
 */
public record Meant(Field<?> field, String written, String meant) {
    /** Whether a word of this field may be given a meaning: it means the same for whomever it is said of. */
    public static boolean isFor(Field<?> field) {
        return switch (field.look()) {
            case CHOICE, CHOICES, TICK -> true;
            case LINK -> field.pointsAt(Fields.UNITS);
            default -> false;
        };
    }
}

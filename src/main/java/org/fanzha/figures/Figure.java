package org.fanzha.figures;

import java.util.List;
import org.fanzha.register.Register;

/**
 * One number of a month, with the entries it was counted from.
 *
 * @param key     dotted, such as {@code cases.count}; all keys are listed in the project's page on figures
 * @param value   raw: a Number, a String, or null where the figure is undefined
 * @param text    as printed, such as {@code 12.5%} or {@code —}
 * @param entries the entries behind it, in order of register and id
 */
public record Figure(String key, Object value, String text, List<Ref> entries) {
    /** An entry that a figure was counted from. */
    public record Ref(Register register, long id) {
    }
}

package org.fanzha.intake;

import org.fanzha.register.Field;

/**
 * What a column was taken for.
 *
 * @param heading as the sheet has it, levels joined by {@code /}
 * @param field   null where the register has none: the column stays with the staged rows
 * @param by      null where nobody spoke of it; {@code LEARNED} without a field where it was said to bring none
 */
public record ColumnMatch(int column, String heading, Field<?> field, By by) {
    /** How the heading was recognised: by the field's title, by another name, or by what was said of it. */
    public enum By { TITLE, SYNONYM, LEARNED }
}

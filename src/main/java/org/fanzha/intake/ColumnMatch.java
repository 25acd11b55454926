package org.fanzha.intake;

import org.fanzha.register.Field;

/**
 * What a column was taken for.
 *
 * @param heading as the sheet has it, levels joined by {@code /}
 * @param field   null where the register has none: the column stays with the staged rows
 * @param by      null where there is no field
 */
public record ColumnMatch(int column, String heading, Field<?> field, By by) {
    /** How the heading was recognised: by the field's title, by another name, or by a name learned before. */
    public enum By { TITLE, SYNONYM, LEARNED }
}

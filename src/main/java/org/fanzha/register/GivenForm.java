package org.fanzha.register;

import java.util.List;

/**
 * How a register is given out to units to be filled in.
 *
 * @param ended  an entry with a value here is past, and is given to nobody; null where none is ever past
 * @param fields the columns of the form, in order; the unit itself is known from the form's key
 */
public record GivenForm(Fill fill, Field<?> ended, List<Field<?>> fields) {
    /** What stands in the form when it goes out. */
    public enum Fill {
        /** Nothing: the unit tells what happened. */
        NOTHING,
        /** The unit's entries, to be checked and added to. */
        ENTRIES,
        /** The unit's key people, one a row, of each of whom something is to be told. */
        PEOPLE
    }
}

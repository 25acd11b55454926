package org.fanzha.register;

import java.util.Locale;

/** How far a cell's value can be trusted, from best to worst. */
public enum Grade {
    EXACT, NORMALISED,
    /** Something was taken from outside the cell: a year from the title, a unit from the file name. */
    ASSUMED,
    DOUBTFUL, INVALID, DAMAGED;

    public Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

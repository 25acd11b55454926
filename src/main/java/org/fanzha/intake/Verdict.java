package org.fanzha.intake;

import java.util.Locale;

/** What becomes of a data row: exactly one of these, and over any batch they add up to the rows. */
public enum Verdict {
    INSERTED, UPDATED, UNCHANGED,
    /** A question for the clerk, kept in the work list. */
    PARKED,
    REJECTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

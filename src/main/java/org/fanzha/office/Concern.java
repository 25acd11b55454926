package org.fanzha.office;

/** Something about a bulletin that is better looked at before it is published; none of it forbids publishing. */
public sealed interface Concern {
    /** Whole sentences. */
    record Said(String sentence) implements Concern {
    }

    /** A figure in sentences the clerk wrote reads otherwise since; it was set anew, the words around it were not. */
    record Changed(String key, String before, String now) implements Concern {
    }

    /** @param number typed by the clerk and equal to none of the month's figures */
    record OwnNumber(String section, String number) implements Concern {
    }

    /** A sentence names a figure that this month does not have; it is printed as —. */
    record Missing(String section, String key) implements Concern {
    }

    /** The clerk worded this section, and the figures no longer draft it: it is not printed. */
    record Dropped(String section) implements Concern {
    }
}

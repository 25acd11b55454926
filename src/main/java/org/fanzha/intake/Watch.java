package org.fanzha.intake;

/** Told how far staging is, between tables and every thousand rows; may throw to stop it, for nothing is written yet. */
@FunctionalInterface
public interface Watch {
    Watch NONE = (done, of) -> { };

    /** Rows are staged so far. @param of all that the files bring */
    void at(long done, long of);
}

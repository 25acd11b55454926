package org.fanzha.office;

/** How a long piece of work tells how far it is, and learns that it is no longer wanted. */
public interface Progress {
    Progress NONE = (doing, done, of) -> { };

    /** @param of the whole, 0 where it is not known */
    void at(String doing, long done, long of);

    /** Asked between steps; the work stops and leaves everything as it was. */
    default boolean isCancelled() {
        return false;
    }
}

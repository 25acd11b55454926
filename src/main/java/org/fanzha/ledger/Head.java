package org.fanzha.ledger;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * How far a database has come, as its last act says.
 *
 * @param act     number of the last act; 0 before the first
 * @param changes acts so far that changed something
 * @param entries entries of all registers, those gone included
 */
record Head(long act, long changes, long entries) {
    static Head of(Handle handle) {
        Optional<Head> last = handle.createQuery(
                        "SELECT number, changes, entries FROM act ORDER BY number DESC LIMIT 1")
                .map((results, context) -> new Head(results.getLong(1), results.getLong(2), results.getLong(3)))
                .findOne();
        return last.orElse(new Head(0, 0, 0));
    }

    Head after(boolean changed, long added) {
        return new Head(act + 1, changes + (changed ? 1 : 0), entries + added);
    }
}

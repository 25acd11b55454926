package org.fanzha.plan;

import java.time.LocalDate;
import org.fanzha.register.Entry;

/**
 * One check that fell due.
 *
 * @param done the day it was done; null where it was not
 */
public record OwedCheck(Entry person, LocalDate due, LocalDate done) {
    public boolean isOnTime() {
        return done != null && !done.isAfter(due);
    }

    public boolean isLate() {
        return done != null && done.isAfter(due);
    }

    /** Not done, and the day is over. */
    public boolean isOverdue(LocalDate on) {
        return done == null && due.isBefore(on);
    }
}

package org.fanzha.plan;

import java.time.LocalDate;
import org.fanzha.register.Entry;

/**
 * The monthly return of one unit.
 *
 * @param entry    the return as registered; null where none has come
 * @param received null where none has come, or the day was not noted
 */
public record OwedReturn(Entry unit, LocalDate due, Entry entry, LocalDate received) {
    /** In by the set day; a return whose day was not noted gets the benefit of the doubt. */
    public boolean isOnTime() {
        return entry != null && (received == null || !received.isAfter(due));
    }

    public boolean isLate() {
        return entry != null && !isOnTime();
    }

    public boolean isMissing() {
        return entry == null;
    }
}

package org.fanzha.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Where something owed stands on a day. */
public enum DueState {
    OVERDUE("overdue"), DUE("due"), SOON("soon");

    private final String key;

    DueState(String key) {
        this.key = key;
    }

    /** As the command line prints it. */
    public String key() {
        return key;
    }

    /** @return empty where the day owed is further off than {@code soonDays} */
    static Optional<DueState> of(LocalDate due, LocalDate on, int soonDays) {
        if (due.isBefore(on)) {
            return Optional.of(OVERDUE);
        }
        if (due.equals(on)) {
            return Optional.of(DUE);
        }
        return due.isAfter(on.plusDays(soonDays)) ? Optional.empty() : Optional.of(SOON);
    }
}

package org.fanzha.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fanzha.register.Link;

/**
 * One thing owed, as the first screen and {@code due --json} show it.
 *
 * @param rule     such as {@code checks.high} or {@code returns.monthly}
 * @param unit     who owes it; null where a person's village is not known
 * @param person   the key person, unmasked: whoever shows it masks it; null where it is about a unit
 * @param daysLate 0 unless overdue
 */
public record Due(String rule, Link unit, Link person, LocalDate due, long daysLate, DueState state) {
    static Optional<Due> of(String rule, Link unit, Link person, LocalDate due, LocalDate on, int soonDays) {
        return DueState.of(due, on, soonDays)
                .map(state -> new Due(rule, unit, person, due, Math.max(0, ChronoUnit.DAYS.between(due, on)), state));
    }
}

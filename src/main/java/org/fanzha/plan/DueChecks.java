package org.fanzha.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.register.Entry;
import org.fanzha.register.Option;

/** The checks of key people that are overdue, due or soon due. */
public final class DueChecks {
    private DueChecks() {
    }

    public static List<Due> on(LocalDate on, Collection<Entry> keyPeople, Collection<Entry> checks,
            MonthRules rules) {
        return on(on, WatchedPerson.of(keyPeople, checks), rules);
    }

    public static List<Due> on(LocalDate on, List<WatchedPerson> people, MonthRules rules) {
        return people.stream()
                .filter(p -> p.isToBeChecked(on))
                .flatMap(p -> due(p, on, rules).stream())
                .sorted(DueList.ORDER)
                .toList();
    }

    private static Optional<Due> due(WatchedPerson watched, LocalDate on, MonthRules rules) {
        Entry person = watched.person();
        Option risk = person.orNull(KeyPeople.RISK);
        return Due.of(CheckCadence.ruleKey(risk), person.orNull(KeyPeople.VILLAGE), person.link(),
                watched.nextDue(on, rules.checks()), on, rules.soonDays());
    }
}

package org.fanzha.plan;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fanzha.catalogue.Returns;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;

/** Everything owed on a day, the longest overdue first. */
public final class DueList {
    /** How far back a return is still asked for: nobody chases what is older. */
    private static final int MONTHS_BACK = 12;

    static final Comparator<Due> ORDER = DueList::compare;

    private DueList() {
    }

    public static List<Due> on(LocalDate on, Collection<Entry> units, Collection<Entry> returns,
            Collection<Entry> keyPeople, Collection<Entry> checks, MonthRules rules) {
        return of(DueChecks.on(on, keyPeople, checks, rules), returns(on, units, returns, rules).toList());
    }

    /** What people and units owe, the longest overdue first. @param checks as {@link DueChecks} found them */
    public static List<Due> on(LocalDate on, Collection<Entry> units, Collection<Entry> returns, List<Due> checks,
            MonthRules rules) {
        return of(checks, returns(on, units, returns, rules).toList());
    }

    private static List<Due> of(List<Due> checks, List<Due> returns) {
        return Stream.concat(checks.stream(), returns.stream()).sorted(ORDER).toList();
    }

    private static Stream<Due> returns(LocalDate on, Collection<Entry> units, Collection<Entry> returns,
            MonthRules rules) {
        return firstMonth(on, returns).datesUntil(on.plusDays(rules.soonDays() + 1L), Period.ofMonths(1))
                .map(YearMonth::from)
                .flatMap(month -> OwedReturns.of(month, units, returns, rules).stream())
                .filter(OwedReturn::isMissing)
                .flatMap(owed -> Due.of(OwedReturns.RULE, owed.unit().link(), null, owed.due(), on,
                        rules.soonDays()).stream());
    }

    /** From the first month any return is registered for, at most a year back: before, the office kept none. */
    private static LocalDate firstMonth(LocalDate on, Collection<Entry> returns) {
        YearMonth now = YearMonth.from(on);
        YearMonth first = returns.stream().map(r -> r.orNull(Returns.MONTH)).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).filter(m -> m.isBefore(now)).orElse(now);
        YearMonth oldest = now.minusMonths(MONTHS_BACK);
        return (first.isBefore(oldest) ? oldest : first).atDay(1);
    }

    /** In one method: a chain of comparators took a third of the time in which the first screen counts. */
    private static int compare(Due one, Due other) {
        int order = one.due().compareTo(other.due());
        if (order == 0) {
            order = one.rule().compareTo(other.rule());
        }
        if (order == 0) {
            order = Long.compare(id(one.unit()), id(other.unit()));
        }
        return order == 0 ? Long.compare(id(one.person()), id(other.person())) : order;
    }

    private static long id(Link link) {
        return link == null ? 0 : link.id();
    }
}

package org.fanzha.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fanzha.plan.MonthRules;
import org.fanzha.register.Entry;

/**
 * What a month's figures are counted from: every entry of the registers, of whatever month, since the figures
 * look back a year; the recycle bin left out.
 *
 * @param asOf the day on which the figures are drawn up: nothing later is called overdue
 */
public record MonthFacts(YearMonth month, LocalDate asOf, MonthRules rules, List<Entry> units,
        List<Entry> publicity, List<Entry> keyPeople, List<Entry> checks, List<Entry> cases,
        List<Entry> returns) {

    /** The last day that counts: the month's end, or earlier where the month is not over. */
    public LocalDate lastDay() {
        return asOf.isBefore(month.atEndOfMonth()) ? asOf : month.atEndOfMonth();
    }

    static List<Entry> in(YearMonth month, List<Entry> entries) {
        return between(month, month, entries);
    }

    /** January to the month itself, of the month's own year. */
    static List<Entry> yearTo(YearMonth month, List<Entry> entries) {
        return between(month.withMonth(1), month, entries);
    }

    private static List<Entry> between(YearMonth first, YearMonth last, List<Entry> entries) {
        return entries.stream().filter(e -> e.register().monthOf(e.values())
                .filter(m -> !m.isBefore(first) && !m.isAfter(last)).isPresent()).toList();
    }
}

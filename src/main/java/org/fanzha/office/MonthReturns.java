package org.fanzha.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanzha.register.Link;

/**
 * A month's returns as they stand on a day.
 *
 * @param isOver  whether the set day is over
 * @param owed    how many units owe one
 * @param missing those that have not sent, in the order of the register of units
 */
public record MonthReturns(YearMonth month, LocalDate due, boolean isOver, int owed, List<Missing> missing) {
    /**
     * A unit that has not sent.
     *
     * @param liaison     the name of the unit's liaison; empty where none is registered
     * @param hasTemplate whether it was given a template for the month
     */
    public record Missing(Link unit, Optional<String> liaison, boolean hasTemplate) {
    }

    /**
     * A sentence a unit, to be pasted into a chat; it names nobody unless the office wishes so.
     *
     * @param naming whether the liaisons are named
     */
    public String reminder(boolean naming) {
        String by = DayWords.brief(due);
        String asked = isOver
                ? "应于" + by + "前报送，目前还没有收到，麻烦尽快补报"
                : "请于" + by + "前报送";
        return missing.stream().map(m -> addressed(m, naming) + "：您好，" + DayWords.month(month) + "反诈工作月报" + asked
                + (m.hasTemplate() ? "，模板已经发给您，填好发回就行" : "") + "；没有情况的，请回复“零报告”。谢谢！").collect(Collectors.joining("\n"));
    }

    private static String addressed(Missing missing, boolean naming) {
        return missing.unit().name() + missing.liaison().filter(name -> naming).map(name -> " " + name).orElse("");
    }
}

package org.fanzha.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a month is measured against; every value is a setting of the office.
 *
 * @param highLossFrom yuan from which a case counts as 高损案件
 * @param returnsDay   day of the month by which its return is owed; a month too short ends it
 * @param soonDays     how many days ahead something counts as due soon
 */
public record MonthRules(BigDecimal highLossFrom, int returnsDay, CheckCadence checks, int soonDays) {
    public static final MonthRules FIRST = new MonthRules(new BigDecimal("100000"), 20, CheckCadence.FIRST, 7);

    public LocalDate returnsDue(YearMonth month) {
        return month.atDay(Math.min(returnsDay, month.lengthOfMonth()));
    }
}

package org.fanzha.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, months and moments as a clerk reads them. */
public final class DayWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu年M月", Locale.CHINA);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("uuuu年M月d日 EEEE", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA);

    private DayWords() {
    }

    /** Such as 2024年5月. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Such as 2024年6月5日. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as 2024年6月5日 星期三. */
    public static String withWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Such as 6月5日, where the year goes without saying. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** Such as 6月5日, with the year where it is not that of {@code today}. */
    public static String near(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? brief(day) : day(day);
    }

    /** Such as 2024年6月5日 09:30. */
    public static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }
}

package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.register.Code;

/**
 * Days as people write them. A missing year, or a missing month too, comes from what stands around the table
 * and makes the day assumed; without that it stays a question.
 */
final class DayText {
    /** Before a year of four digits any mark parts the numbers; without it only those that dates are written with. */
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-./年—–−,、。·](\\d{1,2})[-./月—–−,、。·](\\d{1,2})[日号]?");
    private static final Pattern PACKED = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})[日号]?");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]?");
    private static final Pattern LOOSE = Pattern.compile("(\\d{1,2})(?:[./](\\d{1,2})[日号]?|-(\\d{1,2}))");
    private static final Pattern DAY_ONLY = Pattern.compile("(\\d{1,2})[日号]");
    private static final Pattern RANGE = Pattern.compile(
            "((?:\\d{4}[-./年])?\\d{1,2}[-./月]\\d{1,2}[日号]?|\\d{1,2}[日号]?)(?:-|–|—|~|～|至|到)+"
                    + "(?:(\\d{4})[-./年])?(?:(\\d{1,2})[-./月])?(\\d{1,2})[日号]?");
    private static final Pattern WEEKDAY = Pattern.compile("[（(]?(星期|周|礼拜)[一二三四五六日天][）)]?|(上午|下午|晚上|早上|中午|全天)$");
    private static final Pattern PACKED_RANGE = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})(?:-|–|—|~|至|到)+(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern HAN_NUMBER = Pattern.compile("(?<!\\d)[〇○零0一二三四五六七八九十]+(?=[年月日号])");
    private static final int TWO_DIGIT_BASE = 2000;

    private final Frame frame;

    DayText(Frame frame) {
        this.frame = frame;
    }

    Cleaned read(String written) {
        String text = digits(Text.compact(written));
        Cleaned day = one(text, written);
        if (day != null) {
            return day;
        }
        Matcher range = RANGE.matcher(PACKED_RANGE.matcher(text).replaceFirst("$1-$2-$3至$4-$5-$6"));
        return range.matches() ? range(range, written) : Cleaned.doubtful(Code.DAY_UNSURE, written);
    }

    private static String digits(String compact) {
        String text = WEEKDAY.matcher(compact.replaceFirst("^['‘’]", "").replaceFirst("[.。]$", "")).replaceAll("");
        return inDigits(text, HAN_NUMBER);
    }

    /** @param numbers finds those written in words, perhaps with a 0 for 〇 */
    static String inDigits(String text, Pattern numbers) {
        return numbers.matcher(text).replaceAll(m -> ChineseNumber.parse(m.group().replace('0', '〇'))
                .map(BigDecimal::toPlainString).orElse(m.group()));
    }

    /** A single day, or null where the text has another shape. */
    private Cleaned one(String text, String written) {
        for (Pattern whole : new Pattern[] {FULL, PACKED}) {
            Matcher match = whole.matcher(text);
            if (match.matches()) {
                return day(number(match, 1), number(match, 2), number(match, 3), written);
            }
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            return shortYear(shortYear, written);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return withoutYear(number(named, 1), number(named, 2), written);
        }
        Matcher loose = LOOSE.matcher(text);
        if (loose.matches()) {
            return loose(number(loose, 1), number(loose, loose.group(2) == null ? 3 : 2), written);
        }
        Matcher dayOnly = DAY_ONLY.matcher(text);
        return dayOnly.matches() ? dayOnly(number(dayOnly, 1), written) : null;
    }

    private Cleaned shortYear(Matcher match, String written) {
        int year = TWO_DIGIT_BASE + number(match, 1);
        boolean agreed = frame.year() != null && frame.year() == year;
        Cleaned day = day(year, number(match, 2), number(match, 3), written);
        return agreed ? assumed(day) : day.value() == null ? day : Cleaned.doubtful(Code.DAY_UNSURE, written);
    }

    /** 3/5 and 3.5 may be a month and a day, a day and a month, or a number: the table's own month settles it. */
    Cleaned loose(int first, int second, String written) {
        boolean contradicts = frame.month() != null && frame.month() != first;
        if (frame.year() == null || contradicts || first > 12) {
            return Cleaned.doubtful(Code.DAY_UNSURE, written);
        }
        return withoutYear(first, second, written);
    }

    private Cleaned dayOnly(int day, String written) {
        return frame.month() == null ? Cleaned.doubtful(Code.DAY_UNSURE, written)
                : withoutYear(frame.month(), day, written);
    }

    private Cleaned withoutYear(int month, int day, String written) {
        if (frame.year() == null) {
            return isPossible(2000, month, day) ? Cleaned.doubtful(Code.DAY_NO_YEAR, written)
                    : Cleaned.invalid(Code.DAY_INVALID, written);
        }
        boolean turnOfYear = frame.month() != null && frame.month() <= 2 && month >= 11;
        return turnOfYear ? Cleaned.doubtful(Code.DAY_UNSURE, written)
                : assumed(day(frame.year(), month, day, written));
    }

    private Cleaned assumed(Cleaned day) {
        return day.value() == null ? day
                : Cleaned.assumed(day.value(), Code.CELL_ASSUMED, "年份 " + frame.year(), frame.from());
    }

    private Cleaned range(Matcher match, String written) {
        Cleaned first = one(match.group(1).matches("\\d{1,2}") ? match.group(1) + "日" : match.group(1), written);
        if (first == null || !(first.value() instanceof LocalDate from)) {
            return first == null ? Cleaned.doubtful(Code.DAY_UNSURE, written) : first;
        }
        int year = match.group(2) == null ? from.getYear() : number(match, 2);
        int month = match.group(3) == null ? from.getMonthValue() : number(match, 3);
        Cleaned last = day(year, month, number(match, 4), written);
        if (!(last.value() instanceof LocalDate to)) {
            return last;
        }
        return to.isBefore(from) ? Cleaned.doubtful(Code.DAY_UNSURE, written) : first.until(to);
    }

    private static Cleaned day(int year, int month, int day, String written) {
        if (!isPossible(year, month, day)) {
            return Cleaned.invalid(Code.DAY_INVALID, written);
        }
        LocalDate date = LocalDate.of(year, month, day);
        return date.toString().equals(written) ? Cleaned.exact(date) : Cleaned.normalised(date);
    }

    private static boolean isPossible(int year, int month, int day) {
        try {
            return year >= 1900 && year < 2200 && LocalDate.of(year, month, day) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}

package org.fanzha.intake.staging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.cell.Text;

/**
 * The year and month that a title or a name speaks of. The day on which a sheet was filled in says nothing about
 * the month it is for, and a span of months is no month.
 */
final class MonthWords {
    private static final Pattern FILLED_ON = Pattern.compile(
            "(填|制表|报送|上报|打印|日期|时间)[^\\d]{0,8}(\\d{4})[-./年]\\d{1,2}[-./月]\\d{1,2}日?");
    private static final Pattern SPAN = Pattern.compile(
            "(?:(20\\d{2})年?)?\\d{1,2}月?[-~～—–至到](?:20\\d{2}年)?\\d{1,2}月|(20\\d{2})年?.{0,2}(季度|半年|全年)");
    private static final Pattern FULL = Pattern.compile("(?<!\\d)(20\\d{2})[年.\\-/_]?(\\d{1,2})月");
    private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)(20\\d{2})[.\\-/_年]?(0[1-9]|1[0-2]|(?<=[.\\-/_年])[1-9])(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=年|年度|[^\\d]|$)");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d\\-~～—–至到])(\\d{1,2})月(?!\\d)");
    private static final Pattern HAN_NUMBER = Pattern.compile("[〇○零一二三四五六七八九十]+(?=[年月])");
    private static final String DIGITS = "〇一二三四五六七八九";

    /**
     * @param year  null where the text names none
     * @param month 1 to 12, or null
     */
    record Found(Integer year, Integer month) {
        static final Found NONE = new Found(null, null);
    }

    private MonthWords() {
    }

    static Found in(String text) {
        String plain = FILLED_ON.matcher(arabic(text)).replaceAll("");
        Matcher span = SPAN.matcher(plain);
        if (span.find()) {
            return new Found(number(span.group(1) != null ? span.group(1) : span.group(2)), null);
        }
        for (Pattern whole : new Pattern[] {FULL, NUMERIC}) {
            Matcher match = whole.matcher(plain);
            if (match.find() && isMonth(match.group(2))) {
                return new Found(number(match.group(1)), number(match.group(2)));
            }
        }
        Matcher year = YEAR.matcher(plain);
        Matcher month = MONTH.matcher(plain);
        return new Found(year.find() ? number(year.group(1)) : null,
                month.find() && isMonth(month.group(1)) ? number(month.group(1)) : null);
    }

    /** The year of the day on which a sheet was filled in, where the text names that. */
    static Found filledIn(String text) {
        Matcher filled = FILLED_ON.matcher(arabic(text));
        return filled.find() ? new Found(number(filled.group(2)), null) : Found.NONE;
    }

    private static String arabic(String text) {
        return HAN_NUMBER.matcher(Text.compact(text)).replaceAll(m -> digits(m.group()));
    }

    private static String digits(String han) {
        String plain = han.replace('○', '〇').replace('零', '〇');
        if (plain.indexOf('十') < 0) {
            return plain.chars().mapToObj(c -> String.valueOf(DIGITS.indexOf(c))).reduce("", String::concat);
        }
        String tens = plain.startsWith("十") ? "一" : plain.substring(0, plain.indexOf('十'));
        String ones = plain.endsWith("十") ? "〇" : plain.substring(plain.indexOf('十') + 1);
        return digits(tens) + digits(ones);
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}

package org.fanzha.intake.cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;

/** A day with a clock time behind it. */
final class MomentText {
    private static final Pattern TIME = Pattern.compile(
            "(?<=[日号\\d\\sT])(?:T|\\s|(上午|下午|晚上|晚|凌晨|中午|早上|早))*(\\d{1,2})"
                    + "(?:[:：](\\d{2})(?:[:：]\\d{2}(?:\\.\\d+)?)?|[时点](?:(\\d{1,2})分?|(半)|整)?(?:\\d{1,2}秒)?)许?$");
    private static final Pattern PACKED = Pattern.compile("(20\\d{6})\\s?([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?");

    private static final Pattern HAN_NUMBER = Pattern.compile("(?<!\\d)[零一二三四五六七八九十两]+(?=[点时分])");
    /** The one zone of the country; any other moves the moment and is asked. */
    private static final Pattern ZONE = Pattern.compile("(?<=\\d)\\+08:?00$");
    private static final int EVENING = 5;

    private MomentText() {
    }

    /** @return empty where no clock time ends the text */
    static Optional<Cleaned> read(String written, DayText days) {
        String half = ZONE.matcher(DayText.inDigits(Text.halfWidth(written), HAN_NUMBER)).replaceFirst("");
        Matcher packed = PACKED.matcher(half);
        if (packed.matches()) {
            return Optional.of(at(days.read(packed.group(1)), number(packed.group(2)), number(packed.group(3)), written));
        }
        Matcher time = TIME.matcher(half);
        if (!time.find() || time.start() < 3 || isInsideNumber(half, time)) {
            return Optional.empty();
        }
        if (isNobodysHour(time)) {
            return Optional.of(Cleaned.doubtful(Code.DAY_UNSURE, written));
        }
        int minute = time.group(5) != null ? 30 : number(time.group(3)) + number(time.group(4));
        int hour = number(time.group(2)) + (isAfternoon(time) ? 12 : 0);
        return Optional.of(at(days.read(half.substring(0, time.start()).strip()), hour, minute, written));
    }

    private static boolean isInsideNumber(String text, Matcher time) {
        return Character.isDigit(text.charAt(time.start())) && Character.isDigit(text.charAt(time.start() - 1));
    }

    private static boolean isAfternoon(Matcher time) {
        String part = time.group(1);
        int hour = number(time.group(2));
        return part != null && hour < 12 && (part.equals("下午") || part.startsWith("晚") || part.equals("中午") && hour < EVENING);
    }

    /** 晚上12点, 晚上1点 and 凌晨12点: of this day or the next, the words do not tell. */
    private static boolean isNobodysHour(Matcher time) {
        String part = time.group(1);
        int hour = number(time.group(2));
        return part != null && (part.startsWith("晚") && (hour < EVENING || hour == 12) || part.equals("凌晨") && hour == 12);
    }

    private static Cleaned at(Cleaned day, int hour, int minute, String written) {
        if (!(day.value() instanceof LocalDate date)) {
            return day;
        }
        if (hour > 23 || minute > 59) {
            return Cleaned.invalid(Code.DAY_INVALID, written);
        }
        LocalDateTime moment = date.atTime(hour, minute);
        return moment.toString().replace('T', ' ').equals(written) ? Cleaned.exact(moment) : day.withValue(moment).atBest(Grade.NORMALISED);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

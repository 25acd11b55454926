package org.fanzha.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;

/** How the stored form of a cell becomes the text a {@link RawCell} carries. */
final class CellForms {
    /** Excel shows and keeps 15 significant digits; the rest of a stored double is noise. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    /** Past any double: such an exponent was written by nobody's spreadsheet program. */
    private static final int LONGEST = 400;
    /** 9999-12-31, the last day Excel knows. */
    private static final double LAST_DAY = 2_958_466;
    /** Days before are of 1900 (or 1904): whoever wrote them meant a count or a length of time, under a day's format. */
    private static final double FIRST_DAY = 367;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?(?:T?(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?Z?)?");
    /** Words within a number format; 上午/下午 is its AM/PM. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|上午/下午");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellForms() {
    }

    /** A plain decimal of at most 15 significant digits, without exponent or trailing zeros. */
    static RawCell number(BigDecimal value) {
        if (Math.abs((long) value.precision() - value.scale()) > LONGEST) {
            return new RawCell(Kind.ERROR, "#NUM!");
        }
        BigDecimal shown = value.round(SHOWN).stripTrailingZeros();
        return new RawCell(Kind.NUMBER, shown.signum() == 0 ? "0" : shown.toPlainString());
    }

    /** A number as a file has it written; empty where it is none. */
    static Optional<RawCell> number(String written) {
        String bare = written.strip();
        try {
            // as the same workbook in the old format has it: through the double that both hold
            return Optional.of(bare.length() > SHOWN.getPrecision() ? number(Double.parseDouble(bare)) : number(new BigDecimal(bare)));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    static RawCell number(double value) {
        return Double.isFinite(value) ? number(new BigDecimal(Double.toString(value))) : new RawCell(Kind.ERROR, "#NUM!");
    }

    /** A number cell with a date format: a day, a moment to the minute, or, below one day, a time of day as text. */
    static RawCell dated(double serial, boolean from1904) {
        boolean isTime = serial > 0 && serial < 1;
        if (!isTime && !(serial >= FIRST_DAY && serial < LAST_DAY)) {
            return number(serial);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        if (isTime) {
            return RawCell.text(CLOCK.format(moment));
        }
        return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(LocalTime.MIDNIGHT)
                ? new RawCell(Kind.DAY, moment.toLocalDate().toString())
                : new RawCell(Kind.MOMENT, MOMENT.format(moment));
    }

    /** A day, moment or time of day as strict workbooks may write it, {@code 2024-05-03T10:20:00Z}. */
    static RawCell iso(String value) {
        Matcher iso = ISO.matcher(value.strip());
        if (!iso.matches() || !isOfCalendar(iso.group(1), iso.group(2))) {
            return RawCell.text(value);
        }
        String clock = iso.group(2);
        return iso.group(1) == null ? RawCell.text(clock == null ? "" : clock) : clock == null || clock.equals("00:00")
                ? new RawCell(Kind.DAY, iso.group(1)) : new RawCell(Kind.MOMENT, iso.group(1) + "T" + clock);
    }

    private static boolean isOfCalendar(String day, String clock) {
        try {
            return (day == null || LocalDate.parse(day).getYear() > 0) && (clock == null || LocalTime.parse(clock).getHour() >= 0);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /**
     * @param id     of the number format; 27 to 36 and 50 to 58 are the dates of Chinese Excel, which writes no
     *               format text for them
     * @param format its text, or null
     */
    static boolean isDate(int id, String format) {
        // POI takes 时 and 分 for marks that no date has
        String bare = format == null ? null : QUOTED.matcher(format).replaceAll("");
        return id >= 27 && id <= 36 || id >= 50 && id <= 58 || DateUtil.isADateFormat(id, bare);
    }

    /** Text with the workbook format's own escapes ({@code _x000D_}) undone. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(m -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}

package org.fanzha.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?(?:T?(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?Z?)?");
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

    static RawCell number(double value) {
        return Double.isFinite(value) ? number(new BigDecimal(Double.toString(value))) : new RawCell(Kind.ERROR, "#NUM!");
    }

    /** A number cell with a date format: a day, a moment to the minute, or, below one day, a time of day as text. */
    static RawCell dated(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < LAST_DAY)) {
            return number(serial);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        if (serial < 1 && serial > 0) {
            return RawCell.text(CLOCK.format(moment));
        }
        return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(LocalTime.MIDNIGHT)
                ? new RawCell(Kind.DAY, moment.toLocalDate().toString())
                : new RawCell(Kind.MOMENT, MOMENT.format(moment));
    }

    /** A day, moment or time of day as strict workbooks may write it, {@code 2024-05-03T10:20:00Z}. */
    static RawCell iso(String value) {
        Matcher iso = ISO.matcher(value.strip());
        if (!iso.matches()) {
            return RawCell.text(value);
        }
        String clock = iso.group(2);
        return iso.group(1) == null ? RawCell.text(clock) : clock == null || clock.equals("00:00")
                ? new RawCell(Kind.DAY, iso.group(1)) : new RawCell(Kind.MOMENT, iso.group(1) + "T" + clock);
    }

    /**
     * @param id     of the number format; 27 to 36 and 50 to 58 are the dates of Chinese Excel, which writes no
     *               format text for them
     * @param format its text, or null
     */
    static boolean isDate(int id, String format) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58 || DateUtil.isADateFormat(id, format);
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

package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;

/** Months; without a year they take the table's. */
final class MonthCleaner implements Cleaner {
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-./年]?(\\d{1,2})月?份?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})[-./年](\\d{1,2})月?份?");
    private static final Pattern ALONE = Pattern.compile("(\\d{1,2})月?份?");
    private static final Pattern HAN_NUMBER = Pattern.compile("(?<!\\d)[〇○零0一二三四五六七八九十]+(?=[年月])");

    private final Surroundings around;

    MonthCleaner(Surroundings around) {
        this.around = around;
    }

    @Override
    public Cleaned clean(RawCell cell) {
        Cleaned found = switch (cell.kind()) {
            case DAY, MOMENT -> Cleaned.exact(YearMonth.parse(cell.text().substring(0, 7)));
            case NUMBER -> number(cell.text());
            case TEXT -> text(cell.text());
            default -> Cleaned.doubtful(Code.CELL_UNREADABLE, cell.text(), "“2024-05”");
        };
        return found.value() instanceof YearMonth month && month.isAfter(YearMonth.from(around.today()))
                ? Cleaned.invalid(Code.DAY_FUTURE, month) : found;
    }

    private Cleaned number(String written) {
        Optional<LocalDateTime> serial = written.contains(".") ? Optional.empty()
                : Serial.moment(new BigDecimal(written));
        // the number 2024.1 was typed as January or as 2024.10
        return serial.map(day -> Cleaned.exact(YearMonth.from(day)))
                .orElseGet(() -> written.matches("\\d{4}\\.1") ? unreadable(written) : text(written));
    }

    private Cleaned text(String written) {
        String compact = DayText.inDigits(Text.compact(written), HAN_NUMBER);
        Optional<YearMonth> ofDay = ofDay(written);
        if (ofDay.isPresent()) {
            return Cleaned.normalised(ofDay.get());
        }
        Matcher full = FULL.matcher(compact);
        if (full.matches()) {
            return month(Integer.parseInt(full.group(1)), Integer.parseInt(full.group(2)), written);
        }
        Matcher shortYear = SHORT_YEAR.matcher(compact);
        if (shortYear.matches()) {
            boolean agreed = around.frame().year() != null && around.frame().year() % 100 == Integer.parseInt(shortYear.group(1));
            return agreed ? inFrame(shortYear.group(2), written) : unreadable(written);
        }
        Matcher alone = ALONE.matcher(compact);
        if (!alone.matches()) {
            return unreadable(written);
        }
        return around.frame().year() == null ? Cleaned.doubtful(Code.DAY_NO_YEAR, written) : inFrame(alone.group(1), written);
    }

    /** The month of a whole day, or of a day number that a text table wrote out. */
    private Optional<YearMonth> ofDay(String written) {
        if (written.matches("\\d{5}")) {
            return Serial.moment(new BigDecimal(written)).map(YearMonth::from);
        }
        Cleaned day = new DayText(around.frame()).read(written);
        boolean whole = day.value() != null && day.until() == null && day.grade().compareTo(Grade.NORMALISED) <= 0;
        return whole ? Optional.of(YearMonth.from((LocalDate) day.value())) : Optional.empty();
    }

    private Cleaned inFrame(String digits, String written) {
        Frame frame = around.frame();
        Cleaned month = month(frame.year(), Integer.parseInt(digits), written);
        return month.value() == null ? month
                : Cleaned.assumed(month.value(), Code.CELL_ASSUMED, "年份 " + frame.year(), frame.from());
    }

    private static Cleaned month(int year, int month, String written) {
        if (month < 1 || month > 12) {
            return Cleaned.invalid(Code.DAY_INVALID, written);
        }
        YearMonth value = YearMonth.of(year, month);
        return value.toString().equals(written) ? Cleaned.exact(value) : Cleaned.normalised(value);
    }

    private static Cleaned unreadable(String written) {
        return Cleaned.doubtful(Code.CELL_UNREADABLE, written, "“2024-05”");
    }
}

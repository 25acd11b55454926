package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/** Months; without a year they take the table's. */
final class MonthCleaner implements Cleaner {
    private static final Pattern FULL = Pattern.compile("(\\d{4})[-./年]?(\\d{1,2})月?份?");
    private static final Pattern ALONE = Pattern.compile("(\\d{1,2})月?份?");
    private static final Pattern HAN_NUMBER = Pattern.compile("[〇○零一二三四五六七八九十]+(?=[年月])");

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
        String compact = HAN_NUMBER.matcher(Text.compact(written)).replaceAll(
                m -> ChineseNumber.parse(m.group()).map(BigDecimal::toPlainString).orElse(m.group()));
        Matcher full = FULL.matcher(compact);
        if (full.matches()) {
            return month(Integer.parseInt(full.group(1)), Integer.parseInt(full.group(2)), written);
        }
        Matcher alone = ALONE.matcher(compact);
        if (!alone.matches()) {
            return unreadable(written);
        }
        Frame frame = around.frame();
        if (frame.year() == null) {
            return Cleaned.doubtful(Code.DAY_NO_YEAR, written);
        }
        Cleaned month = month(frame.year(), Integer.parseInt(alone.group(1)), written);
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

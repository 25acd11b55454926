package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;

/** Days with a time. A day alone is kept as its midnight, as police lists mean it. */
final class MomentCleaner implements Cleaner {
    private final Surroundings around;
    private final DayText days;

    MomentCleaner(Surroundings around) {
        this.around = around;
        this.days = new DayText(around.frame());
    }

    @Override
    public Cleaned clean(RawCell cell) {
        Cleaned found = switch (cell.kind()) {
            case DAY -> Cleaned.normalised(LocalDate.parse(cell.text()).atStartOfDay());
            case MOMENT -> Cleaned.exact(LocalDateTime.parse(cell.text()));
            case NUMBER -> number(cell.text());
            case TEXT -> text(cell.text());
            default -> Cleaned.doubtful(Code.DAY_UNSURE, cell.text());
        };
        return found.value() instanceof LocalDateTime at && at.toLocalDate().isAfter(around.today())
                ? Cleaned.invalid(Code.DAY_FUTURE, at.toLocalDate()) : found;
    }

    private Cleaned text(String written) {
        if (DayCleaner.SERIAL.matcher(written).matches()) {
            return Serial.moment(new BigDecimal(written)).map(Cleaned::normalised)
                    .orElseGet(() -> Cleaned.doubtful(Code.DAY_UNSURE, written));
        }
        return MomentText.read(written, days).orElseGet(() -> midnight(days.read(written), written));
    }

    private static Cleaned midnight(Cleaned day, String written) {
        if (day.until() != null) {
            return Cleaned.doubtful(Code.DAY_UNSURE, written);
        }
        return day.value() instanceof LocalDate date
                ? day.withValue(date.atStartOfDay()).atBest(Grade.NORMALISED) : day;
    }

    private Cleaned number(String written) {
        return Serial.moment(new BigDecimal(written)).map(Cleaned::exact)
                .orElseGet(() -> written.matches("\\d{8}|\\d{12}|\\d{14}") ? text(written)
                        : Cleaned.doubtful(Code.DAY_UNSURE, written));
    }
}

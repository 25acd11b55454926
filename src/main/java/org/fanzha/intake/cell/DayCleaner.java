package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;

/** Days. A day after today is refused unless the column is of days to come, such as the end of a term. */
final class DayCleaner implements Cleaner {
    private static final Pattern MONTH_DOT_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

    /** A day number that a text table wrote out. */
    static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    private final Surroundings around;
    private final boolean mayLieAhead;
    private final boolean mayBeRange;
    private final DayText text;

    DayCleaner(Surroundings around, boolean mayLieAhead, boolean mayBeRange) {
        this.around = around;
        this.mayLieAhead = mayLieAhead;
        this.mayBeRange = mayBeRange;
        this.text = new DayText(around.frame());
    }

    @Override
    public Cleaned clean(RawCell cell) {
        Cleaned found = switch (cell.kind()) {
            case DAY -> Cleaned.exact(LocalDate.parse(cell.text()));
            case MOMENT -> atDay(LocalDateTime.parse(cell.text()), true);
            case NUMBER -> number(cell.text());
            case TEXT -> text(cell.text());
            default -> Cleaned.doubtful(Code.DAY_UNSURE, cell.text());
        };
        if (found.until() != null && !mayBeRange && !found.until().equals(found.value())) {
            return Cleaned.doubtful(Code.DAY_UNSURE, cell.text());
        }
        return mayLieAhead ? found : notAhead(found);
    }

    private Cleaned notAhead(Cleaned found) {
        LocalDate last = found.until() != null ? found.until() : (LocalDate) found.value();
        return last != null && last.isAfter(around.today()) ? Cleaned.invalid(Code.DAY_FUTURE, last) : found;
    }

    private Cleaned text(String written) {
        Cleaned day = text.read(written);
        if (day.value() != null) {
            return day;
        }
        if (SERIAL.matcher(written).matches()) {
            return Serial.moment(new BigDecimal(written)).map(m -> atDay(m, true)).orElse(day);
        }
        Optional<Cleaned> moment = MomentText.read(written, text);
        return moment.filter(m -> m.value() != null)
                .map(m -> m.withValue(((LocalDateTime) m.value()).toLocalDate()).atBest(Grade.NORMALISED))
                .orElse(day);
    }

    private Cleaned number(String written) {
        BigDecimal number = new BigDecimal(written);
        Optional<LocalDateTime> moment = Serial.moment(number);
        if (moment.isPresent()) {
            return atDay(moment.get(), !Serial.isWhole(number));
        }
        Matcher dotted = MONTH_DOT_DAY.matcher(written);
        if (!dotted.matches()) {
            return written.length() == 8 ? text.read(written) : Cleaned.doubtful(Code.DAY_UNSURE, written);
        }
        // the number 3.1 was typed as 3.1 or as 3.10, and nobody can tell any more
        boolean lostZero = dotted.group(2).matches("[123]");
        return lostZero ? Cleaned.doubtful(Code.DAY_UNSURE, written)
                : text.loose(Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2)), written);
    }

    private static Cleaned atDay(LocalDateTime moment, boolean hadTime) {
        return hadTime ? Cleaned.normalised(moment.toLocalDate()) : Cleaned.exact(moment.toLocalDate());
    }
}

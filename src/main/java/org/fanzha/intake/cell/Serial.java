package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Day numbers of spreadsheets: days since 1899-12-30, the fraction being the time of day. */
final class Serial {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1_440);
    /** 1990 to 2064: numbers beyond are taken for no day. */
    private static final BigDecimal FIRST = BigDecimal.valueOf(32_874);
    private static final BigDecimal LAST = BigDecimal.valueOf(60_267);

    private Serial() {
    }

    static Optional<LocalDateTime> moment(BigDecimal number) {
        if (number.compareTo(FIRST) < 0 || number.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        BigDecimal days = number.setScale(0, RoundingMode.DOWN);
        long minutes = number.subtract(days).multiply(MINUTES_A_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
        return Optional.of(DAY_ZERO.plusDays(days.longValue()).atStartOfDay().plusMinutes(minutes));
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}

package org.fanzha.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Quotients of a month, rounded half-up once; nothing where the divisor is zero. */
final class Ratio {
    private Ratio() {
    }

    static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0 ? Optional.empty()
                : Optional.of(part.divide(whole, decimals, RoundingMode.HALF_UP));
    }

    static Optional<BigDecimal> of(long part, long whole, int decimals) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), decimals);
    }

    static Optional<BigDecimal> percent(long part, long whole) {
        return of(100 * part, whole, 1);
    }
}

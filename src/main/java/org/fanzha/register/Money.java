package org.fanzha.register;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in yuan have one form, so that equal amounts are equal values: no trailing zeros, no exponent. */
public final class Money {
    private Money() {
    }

    /** @return the amount rounded half-up to the fen, without trailing zeros, scale never negative */
    public static BigDecimal tidy(BigDecimal yuan) {
        BigDecimal amount = yuan.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}

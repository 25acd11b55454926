package org.fanzha.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are printed: half-up, no grouping (it would break in a narrow column), never a negative zero. */
final class Print {
    /** What stands where a figure is undefined. */
    static final String UNDEFINED = "—";
    private static final BigDecimal WAN = new BigDecimal(10_000);

    private Print() {
    }

    static String fixed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /** @param percent already times 100 */
    static String percent(BigDecimal percent) {
        return fixed(percent, 1) + "%";
    }

    /** @return 万元 with two decimals, without the unit */
    static String wan(BigDecimal yuan) {
        return fixed(yuan.divide(WAN), 2);
    }

    /** 万元 without decimals that are not needed, for a threshold. */
    static String roundWan(BigDecimal yuan) {
        return yuan.divide(WAN).stripTrailingZeros().toPlainString();
    }

    static String signed(BigDecimal value, String text) {
        return value.signum() > 0 ? "+" + text : text;
    }
}

package org.fanzha.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount against an earlier one (环比, 同比).
 *
 * @param was what the earlier time is called in a sentence, such as {@code 上月}
 */
record Change(BigDecimal now, BigDecimal before, String was) {
    static Change ofCounts(long now, long before, String was) {
        return new Change(BigDecimal.valueOf(now), BigDecimal.valueOf(before), was);
    }

    BigDecimal difference() {
        return now.subtract(before);
    }

    /** @return per cent with one decimal, signed; empty where there was nothing before */
    Optional<BigDecimal> percent() {
        return Ratio.of(difference().movePointRight(2), before, 1);
    }

    /** As a sentence says it of cases: where there were none before, 上月未发案，新增3起. */
    String spoken(String unit, String difference) {
        return spoken("未发案，新增" + difference + unit);
    }

    /**
     * As a sentence says it: 上升33.3%, 下降…, 持平.
     *
     * @param outOfNothing what follows the earlier time's name where there was nothing then
     */
    String spoken(String outOfNothing) {
        if (difference().signum() == 0) {
            return "持平";
        }
        return percent().map(Change::spoken).orElse(was + outOfNothing);
    }

    private static String spoken(BigDecimal percent) {
        if (percent.signum() == 0) {
            return "基本持平";
        }
        return (percent.signum() > 0 ? "上升" : "下降") + Print.percent(percent.abs());
    }

    /** As a table says it: +33.3%, -25.0%, 0.0%; new cases where there were none before as 新增3起. */
    String tabular() {
        if (percent().isPresent()) {
            return Print.signed(percent().get(), Print.percent(percent().get()));
        }
        return now.signum() == 0 ? Print.UNDEFINED : "新增" + now.toPlainString() + "起";
    }
}

package org.fanzha.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quotients and shares that real offices printed come out as printed, save one: of 9, 1, 9 and 7 an office
 * printed 35, 4, 35 and 26, where the largest remainders give 35, 4, 34 and 27.
 */
class ArithmeticTest {
    @ParameterizedTest
    @CsvSource({"249,26,1,9.6", "70,23,1,3.0", "27,8.3,2,3.25", "1,3,2,0.33", "2,3,2,0.67", "1,8,2,0.13"})
    void dividesRoundingHalfUp(BigDecimal part, BigDecimal whole, int decimals, BigDecimal quotient) {
        assertThat(Ratio.of(part, whole, decimals)).contains(quotient);
    }

    @Test
    void hasNoQuotientByZero() {
        assertThat(Ratio.of(3, 0, 1)).isEmpty();
        assertThat(Ratio.percent(0, 0)).isEmpty();
    }

    @Test
    void countsThirtyNineOfFortyOneVillages() {
        assertThat(Ratio.of(3900, 41, 2)).contains(new BigDecimal("95.12"));
    }

    @ParameterizedTest
    @CsvSource({"7 5 16 4,0,22 16 50 12", "9 1 9 7,0,35 4 34 27", "1 1 1,1,33.4 33.3 33.3", "1,1,100.0",
        "0 5,1,0.0 100.0", "1 1 1 1 1 1,0,17 17 17 17 16 16"})
    void sharesSumToAHundred(String counts, int decimals, String shares) {
        List<BigDecimal> result = Shares.of(Arrays.stream(counts.split(" ")).map(Long::valueOf).toList(), decimals);
        assertThat(result.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
        assertThat(result).map(BigDecimal::toPlainString).containsExactly(shares.split(" "));
    }

    @Test
    void hasNoSharesOfNothing() {
        assertThat(Shares.of(List.of(0L, 0L), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8,6,上升33.3%,+33.3%", "6,8,下降25.0%,-25.0%", "5,5,持平,0.0%", "3,0,'上月未发案，新增3起',新增3起",
        "0,0,持平,—", "0,4,下降100.0%,-100.0%", "10001,10000,基本持平,0.0%", "9999,10000,基本持平,0.0%"})
    void saysHowAnAmountChanged(long now, long before, String spoken, String tabular) {
        Change change = Change.ofCounts(now, before, "上月");
        assertThat(change.spoken("起", Long.toString(now - before))).isEqualTo(spoken);
        assertThat(change.tabular()).isEqualTo(tabular);
    }

    @Test
    void neverPrintsANegativeZero() {
        assertThat(Print.fixed(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
        assertThat(Print.percent(new BigDecimal("-0.049"))).isEqualTo("0.0%");
        assertThat(Print.signed(new BigDecimal("-0.04"), Print.percent(new BigDecimal("-0.04")))).isEqualTo("0.0%");
    }

    @ParameterizedTest
    @CsvSource({"0,0.00", "32000,3.20", "123450,12.35", "123449.99,12.34", "50,0.01"})
    void printsYuanInTenThousands(BigDecimal yuan, String text) {
        assertThat(Print.wan(yuan)).isEqualTo(text);
    }
}

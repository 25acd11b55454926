package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortDayTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 5);

    @ParameterizedTest
    @CsvSource({"0603, 2023-06-03", "1231, 2023-12-31", "6-3, 2023-06-03", "6.3, 2023-06-03", "6/3, 2023-06-03", "6月3日, 2023-06-03",
        "6月3, 2023-06-03", "06-03, 2023-06-03"})
    void takesTheYearThatIs(String typed, LocalDate day) {
        assertThat(ShortDay.of(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0229", "0631", "2024", "1300", "603", "060", "3日", "2024-06-03", "20240603", "5月32日", "6-3-1", "6.3万"})
    void leavesTheRestToTheReaderOfDays(String typed) {
        assertThat(ShortDay.of(typed, TODAY)).isEmpty();
    }
}

package org.fanzha.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of GB 11643-1999 itself, and each fault. */
class IdNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X"})
    void knowsTheStandardsExamples(String id) {
        assertThat(IdNumber.fault(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"110105194912310021,ID_CHECK", "11010519491231002,ID_LENGTH", "11010519491331002X,ID_BIRTH",
        "01010519491231002X,ID_REGION", "110105194912310O2X,ID_LENGTH"})
    void namesTheFault(String id, Code code) {
        assertThat(IdNumber.fault(id)).contains(code);
    }

    @Test
    void upgradesTheOldNumber() {
        assertThat(IdNumber.upgraded("500999900101001")).isEqualTo("500999199001010017");
    }
}

package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({"Linux, DISPLAY, :0, true", "Linux, WAYLAND_DISPLAY, wayland-0, true", "Linux, DISPLAY, '', false",
        "Linux, LANG, zh_CN, false", "Windows 11, LANG, zh_CN, true"})
    void isThereWhereTheSystemNamesOne(String system, String name, String value, boolean there) {
        assertThat(Display.isThere(system, Map.of(name, value))).isEqualTo(there);
    }
}

package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.fanzha.office.Fault;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;

class KitTest {
    private final List<Object> came = new ArrayList<>();
    private final Runner runner = Runner.sameThread(fault -> came.add(fault.getClass()));

    @Test
    void partsExpectedFromUnexpectedAtOnce() {
        runner.run(() -> 1, came::add, came::add);
        runner.run(() -> {
            throw new Refusal(Code.BATCH_NONE);
        }, came::add, refusal -> came.add(refusal.code()));
        runner.run(() -> {
            throw new IOException("乙二 13900000001");
        }, came::add, came::add);
        assertThat(came).containsExactly(1, Code.BATCH_NONE, IOException.class);
    }

    @Test
    void quotesNoMessageOfAFaultBecauseItMayNameAPerson() {
        Fault fault = Fault.of(new IllegalStateException("乙二", new IOException("13900000001")));
        assertThat(fault.code()).hasSize(6);
        assertThat(fault.details()).contains("IllegalStateException", "IOException").doesNotContain("乙二", "1390000");
    }

    @Test
    void hasChineseForEveryEnglishWordOfControlsFx() throws IOException {
        Properties english = words("controlsfx.properties");
        Properties chinese = words("controlsfx_zh_CN.properties");
        assertThat(english).isNotEmpty().allSatisfy((key, text) -> assertThat(
                chinese.containsKey(key) || !text.toString().matches(".*[A-Za-z]{2,}.*")).as(key.toString()).isTrue());
        assertThat(english.keySet()).containsAll(chinese.keySet());
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream in = KitTest.class.getResourceAsStream("/" + name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}

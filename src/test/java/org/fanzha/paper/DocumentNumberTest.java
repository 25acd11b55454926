package org.fanzha.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {
    @Test
    void countsOnFromTheHighestOfItsCodeAndYear() {
        List<String> out = List.of("云反诈办〔2024〕5号", "云反诈办〔2024〕12号", "云反诈办〔2023〕40号", "云政办〔2024〕90号", "", "无号");
        assertThat(DocumentNumber.next("云反诈办", 2024, out)).hasToString("云反诈办〔2024〕13号");
        assertThat(DocumentNumber.next("云反诈办", 2025, out)).hasToString("云反诈办〔2025〕1号");
    }

    @Test
    void readsTheBracketsThatKeyboardsHave() {
        assertThat(List.of("云反诈办[2024]5号", "云反诈办（2024）5号", "云反诈办【2024】 5 号", "云反诈办〔2024〕05号"))
                .allSatisfy(written -> assertThat(DocumentNumber.parse(written))
                        .contains(new DocumentNumber("云反诈办", 2024, 5)));
        assertThat(DocumentNumber.parse("第5号")).isEmpty();
    }
}

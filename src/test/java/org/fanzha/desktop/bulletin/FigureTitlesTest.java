package org.fanzha.desktop.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTitlesTest {
    private static final Pattern KEY = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    private final FigureTitles titles = new FigureTitles();

    @Test
    void hasWordsForEveryFigureOfThePage() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/figures.md"));
        assertThat(KEY.matcher(page).results().map(m -> m.group(1)).toList()).isNotEmpty()
                .allSatisfy(key -> assertThat(titles.find(key.replace("{村}", "下坝村").replace("{类}", "other")))
                        .as(key).isPresent());
    }

    @Test
    void hasNoWordsForWhatIsNoFigure() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/figures.md")).replaceAll("\\{[村类]}", "*");
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/org/fanzha/desktop/figures.properties"))) {
            words.load(in);
        }
        assertThat(words.stringPropertyNames()).filteredOn(key -> !key.matches("victims\\.by_age\\.\\w+"))
                .isNotEmpty().isSubsetOf(KEY.matcher(page).results().map(m -> m.group(1)).toList());
    }

    @ParameterizedTest
    @CsvSource({"cases.count, 本月发案", "cases.by_type.loan.count, 虚假贷款类：起数", "cases.by_village.下坝村.rank, 下坝村：排名",
        "victims.by_age.18_30.share, '受骗人，18至30岁：占比'", "key_people.by_risk.high.count, 风险高：人数"})
    void saysVillageOrChoiceInTheClerksWords(String key, String title) {
        assertThat(titles.find(key)).contains(title);
    }
}

package org.fanzha.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FiguresPageTest {
    private static final Pattern KEY = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    private static List<Pattern> listed() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/figures.md"));
        return KEY.matcher(page).results().map(m -> Pattern.compile(
                m.group(1).replace(".", "\\.").replace("{村}", ".+").replace("{类}", "[a-z0-9_]+"))).toList();
    }

    @Test
    void listsEveryKeyAndNoneThatIsNotThere() throws IOException {
        List<String> keys = Town.lively().figures().all().stream().map(Figure::key).toList();
        List<Pattern> listed = listed();
        assertThat(keys).allSatisfy(key -> assertThat(listed).anyMatch(p -> p.matcher(key).matches()));
        assertThat(listed).allSatisfy(p -> assertThat(keys).anyMatch(key -> p.matcher(key).matches()));
    }
}

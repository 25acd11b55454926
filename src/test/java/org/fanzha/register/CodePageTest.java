package org.fanzha.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The handbook's page of codes is the closed list itself; {@link #main} writes it anew. */
class CodePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/codes.md");

    public static void main(String[] args) throws IOException {
        Files.writeString(PAGE, page());
    }

    private static String page() {
        return "# 程序会说的话\n\n每一条都有固定的代码（JSON 里的 `code`）和一句话；“…”处填具体内容。\n\n| 代码 | 说的话 |\n|---|---|\n"
                + Arrays.stream(Code.values()).map(c -> "| `" + c.key() + "` | " + c.pattern().replace("%s", "…") + " |\n")
                        .collect(Collectors.joining());
    }

    @Test
    void theHandbookPrintsEveryCode() throws IOException {
        assertThat(PAGE).hasContent(page());
    }

    @Test
    void noTwoCodesBearOneKey() {
        assertThat(Arrays.stream(Code.values()).map(Code::key)).doesNotHaveDuplicates();
    }
}

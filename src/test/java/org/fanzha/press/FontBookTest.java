package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fanzha.office.Press.FontUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontBookTest {
    @TempDir
    private Path folder;

    private FontBook book() {
        return new FontBook(new FontFinder(List.of(folder.resolve("absent"), folder)));
    }

    private void put(String name) throws IOException {
        try (InputStream font = FontBook.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
            Files.copy(font, folder.resolve(name));
        }
    }

    private static FontUse use(FontBook book, Face face) {
        return book.uses().get(face.ordinal());
    }

    @Test
    void takesTheWantedFaceWhateverTheCaseOfItsFileName() throws IOException {
        put("SimHei.ttf");
        assertThat(use(book(), Face.HEI)).isEqualTo(new FontUse("一级标题、表头", "黑体", "黑体"));
        assertThat(use(book(), Face.HEI).isStandIn()).isFalse();
    }

    @Test
    void prefersTheWantedFaceToAStandIn() throws IOException {
        put("simfang.ttf");
        assertThat(use(book(), Face.BODY).used()).isEqualTo("仿宋");
        put("仿宋_GB2312.TTF");
        assertThat(use(book(), Face.BODY).used()).isEqualTo("仿宋_GB2312");
    }

    @Test
    void passesOverABrokenFontFile() throws IOException {
        Files.writeString(folder.resolve("simkai.ttf"), "no font at all");
        assertThat(use(book(), Face.KAI).used()).startsWith("文泉驿正黑");
    }

    @Test
    void fallsBackOnTheCarriedFaceForWhatAFaceLacks() {
        FontBook book = book();
        assertThat(book.width('反', Face.BODY)).isEqualTo(1.0);
        assertThat(book.width('1', Face.BODY)).isBetween(0.4, 0.7);
        assertThat(book.top('—', Face.SONG)).isBetween(0.2, 0.5);
        assertThat(book.width(0x2FFFF, Face.BODY)).isEqualTo(1.0);
    }
}

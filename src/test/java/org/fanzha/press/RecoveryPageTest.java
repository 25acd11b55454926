package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fanzha.office.Press.Pressed;
import org.fanzha.paper.Paper;
import org.fanzha.paper.RecoveryPage;
import org.junit.jupiter.api.Test;

/** The page for the safe is one plain page: the code whole in one line, no red head, no imprint. */
class RecoveryPageTest {
    private static final String CODE = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-23";
    private final OfficePress press = new OfficePress(new FontFinder(List.of()));
    private final Paper page = RecoveryPage.of("云溪镇全民反诈办公室", CODE, LocalDate.of(2024, 6, 3));

    @Test
    void printsTheCodeWholeOnOnePage() throws IOException {
        Pressed pressed = press.pdf(page);
        assertThat(pressed.pages()).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(pressed.pdf())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.lines().map(String::strip)).startsWith("反诈台账恢复码").contains(CODE);
            assertThat(text).doesNotContain("文件", "印发");
        }
    }

    @Test
    void isThePlainSameInWord() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(press.word(page)))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("反诈台账恢复码");
            assertThat(document.getParagraphs()).noneMatch(p -> p.getText().contains("印发"));
        }
    }
}

package org.fanzha.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.fanzha.office.Printing.Job;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;

/** A real job of Java's print system, written as PostScript to memory instead of to a printer's queue. */
class PdfPrintingTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService postScript = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(paper);
    private final PdfPrinting printing = new PdfPrinting(() -> List.of(postScript));

    /** Each page with a black box of 100 by 50 points, its foot on the page's own height. */
    private static byte[] pages(PDRectangle size, int count) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 1; i <= count; i++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                    ink.addRect(20, i * 100, 100, 50);
                    ink.fill();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private String printed() {
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private long printedPages() {
        return Pattern.compile("^%%Page: ", Pattern.MULTILINE).matcher(printed()).results().count();
    }

    @Test
    void printsEveryPage() throws IOException {
        printing.print(Job.whole(pages(PDRectangle.A4, 3), "通报", postScript.getName()));
        assertThat(printed()).startsWith("%!PS");
        assertThat(printedPages()).isEqualTo(3);
    }

    @Test
    void printsThePagesAskedForAndNoOthers() throws IOException {
        printing.print(new Job(pages(PDRectangle.A4, 5), "通报", postScript.getName(), 1, 2, 3, false));
        assertThat(printedPages()).isEqualTo(2);
        assertThat(printed()).contains(box(2), box(3)).doesNotContain(box(1), box(4));
    }

    /** As the page says and not fitted to what the printer can reach: at 300 dots an inch a point is 300/72 dots. */
    @Test
    void printsAtTrueSize() throws IOException {
        printing.print(Job.whole(pages(PDRectangle.A4, 1), "通报", postScript.getName()));
        assertThat(printed()).contains("/PageSize [595.27", "scale[72 300.0 div 0 0 72 300.0 div 0 0]",
                "[4.1666665 0.0 0.0 -4.1666665 0.0 3507.874] concat", box(1));
    }

    private static String box(int page) {
        return "20.0 " + page * 100 + ".0 M";
    }

    @Test
    void saysWhichPrinterIsGone() throws IOException {
        byte[] pdf = pages(PDRectangle.A4, 1);
        assertThatThrownBy(() -> printing.print(Job.whole(pdf, "通报", "二楼打印机"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("二楼打印机").extracting(r -> ((Refusal) r).code()).isEqualTo(Code.PRINTER_GONE);
    }

    @Test
    void saysThatThereIsNoPrinter() throws IOException {
        byte[] pdf = pages(PDRectangle.A4, 1);
        assertThatThrownBy(() -> new PdfPrinting(List::of).print(Job.whole(pdf, "通报", "")))
                .isInstanceOf(Refusal.class).extracting(r -> ((Refusal) r).code()).isEqualTo(Code.PRINTER_NONE);
    }

    @Test
    void listsThePrintersByTheirNames() {
        assertThat(printing.printers()).extracting(Object::toString).containsExactly(postScript.getName());
    }
}

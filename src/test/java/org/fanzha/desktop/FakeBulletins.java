package org.fanzha.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Publicity;
import org.fanzha.figures.Figure;
import org.fanzha.office.Bulletins;
import org.fanzha.office.PaperStore.Published;
import org.fanzha.office.Press.FontUse;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Draws a page or two with PDFBox and remembers what was published. */
public final class FakeBulletins implements Bulletins {
    public final List<YearMonth> months = new ArrayList<>();
    public final List<Published> out = new ArrayList<>();

    @Override
    public Drawn draw(YearMonth month, String number, LocalDate date) {
        byte[] pdf = pages("云溪镇全民反诈办公室文件", number, "关于" + month.getYear() + "年" + month.getMonthValue()
                + "月全镇反电信网络诈骗工作情况的通报");
        List<Figure> figures = List.of(
                new Figure("cases.count", 3, "3起", List.of(new Figure.Ref(Cases.REGISTER, 1),
                        new Figure.Ref(Cases.REGISTER, 2), new Figure.Ref(Cases.REGISTER, 3))),
                new Figure("publicity.下坝村", 1, "1场", List.of(new Figure.Ref(Publicity.REGISTER, 1))),
                new Figure("returns.missing", 0, "0个", List.of()));
        return new Drawn(month, number, null, figures, pdf, 2, new byte[] {1},
                List.of(new FontUse("正文", "仿宋_GB2312", "文泉驿正黑"), new FontUse("标题", "小标宋", "文泉驿正黑")),
                published(month).isPresent());
    }

    private static byte[] pages(String... lines) {
        try (PDDocument document = new PDDocument();
                InputStream file = FakeBulletins.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
            PDType0Font font = PDType0Font.load(document, file);
            for (int page = 0; page < 2; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream pen = new PDPageContentStream(document, sheet)) {
                    write(pen, font, lines);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream pen, PDType0Font font, String... lines) throws IOException {
        pen.beginText();
        pen.setFont(font, 20);
        pen.newLineAtOffset(60, 740);
        for (String line : lines) {
            pen.showText(line);
            pen.newLineAtOffset(0, -40);
        }
        pen.endText();
    }

    @Override
    public void publish(Drawn bulletin) {
        if (published(bulletin.month()).isPresent()) {
            throw new Refusal(Code.PAPER_PUBLISHED, bulletin.month());
        }
        out.add(new Published("bulletin", bulletin.month(), bulletin.number(), LocalDateTime.of(2024, 6, 5, 10, 0),
                bulletin.pdf(), bulletin.word(), "[]"));
    }

    @Override
    public List<Published> published() {
        return List.copyOf(out);
    }

    @Override
    public Optional<Published> published(YearMonth month) {
        return out.stream().filter(p -> p.month().equals(month)).findFirst();
    }

    @Override
    public List<YearMonth> months() {
        return List.copyOf(months);
    }
}

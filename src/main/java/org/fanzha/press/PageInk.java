package org.fanzha.press;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceCmyk;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.press.Line.Cell;
import org.fanzha.press.Marking.Rule;
import org.fanzha.press.Marking.Words;

/** Draws set pages of one size into a document, fonts embedded as far as they are used. */
final class PageInk {
    /** Red ink of the standard: Y80 M80. */
    private static final Color RED = new DeviceCmyk(0f, 0.8f, 0.8f, 0f);
    private static final Color BLACK = DeviceGray.BLACK;

    private final PdfDocument document;
    private final FontBook fonts;
    private final PageSize size;
    private final Map<FontProgram, PdfFont> embedded = new HashMap<>();

    PageInk(PdfDocument document, FontBook fonts, PageSize size) {
        this.document = document;
        this.fonts = fonts;
        this.size = size;
    }

    void page(Sheet sheet) {
        PdfCanvas canvas = new PdfCanvas(document.addNewPage(size));
        for (Marking marking : sheet.markings()) {
            switch (marking) {
                case Words words -> words(canvas, words);
                case Rule rule -> rule(canvas, rule);
            }
        }
    }

    private void rule(PdfCanvas canvas, Rule rule) {
        canvas.saveState().setStrokeColor(rule.red() ? RED : BLACK).setLineWidth((float) rule.thickness())
                .moveTo(rule.x1(), up(rule.y1())).lineTo(rule.x2(), up(rule.y2())).stroke().restoreState();
    }

    private void words(PdfCanvas canvas, Words words) {
        List<Cell> cells = words.line().cells().stream().map(this::drawable).toList();
        for (int from = 0; from < cells.size();) {
            FontProgram program = program(cells.get(from));
            int to = from + 1;
            while (to < cells.size() && program(cells.get(to)).equals(program)) {
                to++;
            }
            run(canvas, words, cells.subList(from, to), font(program));
            from = to;
        }
    }

    private Cell drawable(Cell cell) {
        return new Cell(fonts.drawable(cell.codePoint(), cell.face()), cell.face(), cell.x());
    }

    private FontProgram program(Cell cell) {
        return fonts.program(cell.codePoint(), cell.face());
    }

    private PdfFont font(FontProgram program) {
        return embedded.computeIfAbsent(program, p -> PdfFontFactory.createFont(p, PdfEncodings.IDENTITY_H,
                EmbeddingStrategy.FORCE_EMBEDDED));
    }

    private void run(PdfCanvas canvas, Words words, List<Cell> cells, PdfFont font) {
        double x = words.x() + cells.getFirst().x() * words.stretch();
        canvas.beginText().setFillColor(words.red() ? RED : BLACK)
                .setFontAndSize(font, (float) words.size())
                .setTextMatrix((float) words.stretch(), 0, 0, 1, (float) x, (float) up(words.baseline()));
        for (int from = 0; from < cells.size();) {
            int to = from + 1;
            boolean pressed = isPressed(words, cells, from, font);
            while (to < cells.size() && pressed == isPressed(words, cells, to - (pressed ? 1 : 0), font)) {
                to++;
            }
            show(canvas, words, cells, from, to, font, pressed);
            from = to;
        }
        canvas.endText();
    }

    /** Whether the next character overlaps this one's box, as a mark pressed to a mark does. */
    private static boolean isPressed(Words words, List<Cell> cells, int i, PdfFont font) {
        return i + 1 < cells.size() && advance(words, cells, i) < font.getWidth(cells.get(i).codePoint()) - 100;
    }

    /** Readers take overlapping characters for separate words; what they are to read is told them. */
    private void show(PdfCanvas canvas, Words words, List<Cell> cells, int from, int to, PdfFont font,
            boolean pressed) {
        if (!pressed) {
            canvas.showText(spaced(words, cells, from, to, font));
            return;
        }
        String text = new Line(cells.subList(from, to), 0).text();
        PdfDictionary actual = new PdfDictionary();
        actual.put(PdfName.ActualText, new PdfString(text, PdfEncodings.UNICODE_BIG));
        canvas.beginMarkedContent(PdfName.Span, actual).showText(spaced(words, cells, from, to, font))
                .endMarkedContent();
    }

    /** The characters with what each must move by so that the next stands in its place. */
    private static PdfArray spaced(Words words, List<Cell> cells, int from, int to, PdfFont font) {
        PdfArray array = new PdfArray();
        for (int i = from; i < to; i++) {
            int codePoint = cells.get(i).codePoint();
            array.add(new PdfString(font.convertToBytes(Character.toString(codePoint))).setHexWriting(true));
            if (i + 1 < cells.size()) {
                array.add(new PdfNumber(font.getWidth(codePoint) - advance(words, cells, i)));
            }
        }
        return array;
    }

    /** From this character to the next, in thousandths of the size. */
    private static double advance(Words words, List<Cell> cells, int i) {
        return (cells.get(i + 1).x() - cells.get(i).x()) * 1000 / words.size();
    }

    private double up(double y) {
        return size.getHeight() - y;
    }
}

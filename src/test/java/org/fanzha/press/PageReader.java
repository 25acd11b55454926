package org.fanzha.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a pressed PDF back: its text with places, and where ink really lies, in millimetres. */
final class PageReader implements AutoCloseable {
    private static final int DOTS_A_MM = 10;

    /** Held, since a logger nobody holds forgets its level: a subset's tables make fontbox grumble. */
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    static {
        FONTBOX.setLevel(Level.SEVERE);
    }

    private final PDDocument document;
    private final Map<Integer, Picture> pictures = new HashMap<>();

    PageReader(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
    }

    /** One character. @param x points from the left @param baseline points from the top */
    record Glyph(String text, double x, double baseline, String font) {
    }

    List<Glyph> glyphs(int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                glyphs.add(new Glyph(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj(),
                        text.getFont().getName()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, new OutputStreamWriter(new ByteArrayOutputStream(), StandardCharsets.UTF_8));
        return glyphs;
    }

    /** The page's characters in the order of drawing, joined. */
    String text(int page) throws IOException {
        return String.join("", glyphs(page).stream().map(Glyph::text).toList());
    }

    /** Where this text begins on the page. */
    Glyph find(int page, String text) throws IOException {
        List<Glyph> glyphs = glyphs(page);
        int at = text(page).indexOf(text);
        int chars = 0;
        for (Glyph glyph : glyphs) {
            if (chars == at) {
                return glyph;
            }
            chars += glyph.text().length();
        }
        throw new AssertionError("not on page " + page + ": " + text);
    }

    int pages() {
        return document.getNumberOfPages();
    }

    PDDocument document() {
        return document;
    }

    Picture picture(int page) throws IOException {
        if (!pictures.containsKey(page)) {
            pictures.put(page, new Picture(new PDFRenderer(document).renderImageWithDPI(page - 1, 25.4f * DOTS_A_MM)));
        }
        return pictures.get(page);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** A page as ink. */
    record Picture(BufferedImage image) {
        static final IntPredicate RED = rgb -> (rgb >> 16 & 255) > 150 && (rgb & 255) < 150 && (rgb >> 8 & 255) < 150;
        static final IntPredicate BLACK = rgb -> (rgb >> 16 & 255) < 128;

        /** Ink within a window of the page, all in millimetres; null where there is none. */
        Box ink(IntPredicate colour, double left, double top, double right, double bottom) {
            int x1 = Integer.MAX_VALUE;
            int y1 = Integer.MAX_VALUE;
            int x2 = -1;
            int y2 = -1;
            for (int y = (int) (top * DOTS_A_MM); y < bottom * DOTS_A_MM && y < image.getHeight(); y++) {
                for (int x = (int) (left * DOTS_A_MM); x < right * DOTS_A_MM && x < image.getWidth(); x++) {
                    if (colour.test(image.getRGB(x, y))) {
                        x1 = Math.min(x1, x);
                        x2 = Math.max(x2, x + 1);
                        y1 = Math.min(y1, y);
                        y2 = Math.max(y2, y + 1);
                    }
                }
            }
            return x2 < 0 ? null : new Box(mm(x1), mm(y1), mm(x2), mm(y2));
        }

        private static double mm(int dots) {
            return dots / (double) DOTS_A_MM;
        }
    }

    record Box(double left, double top, double right, double bottom) {
    }
}

package org.fanzha.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns a PDF into pictures of its pages. Slow: never on the window's thread. */
public final class PdfPages {
    private PdfPages() {
    }

    /** @param dpi dots an inch; 96 is the size on paper at a scale of 100 % */
    public static List<Image> render(byte[] pdf, float dpi) {
        return render(pdf, dpi, Integer.MAX_VALUE);
    }

    /** @param most the first pages alone: a picture takes megabytes */
    public static List<Image> render(byte[] pdf, float dpi, int most) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Image> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
                pages.add(SwingFXUtils.toFXImage(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), null));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

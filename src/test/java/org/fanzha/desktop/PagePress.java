package org.fanzha.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.fanzha.office.Press;
import org.fanzha.paper.Listing;
import org.fanzha.paper.Paper;

/** Presses anything into two blank pages; its Word is the words alone. */
final class PagePress implements Press {
    @Override
    public Pressed pdf(Paper paper) {
        return pages();
    }

    @Override
    public Pressed pdf(Listing listing) {
        return pages();
    }

    private static Pressed pages() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pressed(bytes.toByteArray(), 2, List.of(new FontUse("正文", "仿宋_GB2312", "文泉驿正黑")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] word(Paper paper) {
        return ("PK" + paper).getBytes(StandardCharsets.UTF_8);
    }
}

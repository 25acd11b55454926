package org.fanzha.press;

import java.util.List;
import org.fanzha.office.Press;
import org.fanzha.paper.Listing;
import org.fanzha.paper.Paper;

/** The office's press: PDF set on the standard's grid, Word with the same styles. Keep one: it keeps its fonts. */
public final class OfficePress implements Press {
    private final FontBook book;
    private final PdfPress pdf;
    private final WordPress word = new WordPress();

    public OfficePress(FontFinder fonts) {
        this.book = new FontBook(fonts);
        this.pdf = new PdfPress(book);
    }

    @Override
    public Pressed pdf(Paper paper) {
        return pdf.press(paper);
    }

    @Override
    public List<FontUse> fonts() {
        return book.uses();
    }

    @Override
    public Pressed pdf(Listing listing) {
        return pdf.press(listing);
    }

    @Override
    public byte[] word(Paper paper) {
        return word.press(paper);
    }
}

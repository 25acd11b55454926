package org.fanzha.press;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.fanzha.office.Press.Pressed;
import org.fanzha.paper.Listing;
import org.fanzha.paper.Paper;

/** Presses papers and listings into PDF. */
final class PdfPress {
    private final FontBook fonts;

    PdfPress(FontBook fonts) {
        this.fonts = fonts;
    }

    Pressed press(Paper paper) {
        return press(new Compositor(fonts).set(paper), PageSize.A4, paper.title(), paper.signature());
    }

    Pressed press(Listing listing) {
        ListingPlan plan = ListingPlan.of(fonts, listing);
        PageSize size = plan.isWide() ? PageSize.A4.rotate() : PageSize.A4;
        return press(new ListingSetter(fonts, listing, plan).set(), size, listing.title(), "");
    }

    private Pressed press(List<Sheet> sheets, PageSize size, String title, String author) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(bytes))) {
            document.getDocumentInfo().setTitle(title).setAuthor(author);
            document.getCatalog().setLang(new PdfString("zh-CN"));
            PageInk ink = new PageInk(document, fonts, size);
            sheets.forEach(ink::page);
        }
        return new Pressed(bytes.toByteArray(), sheets.size(), fonts.uses());
    }
}

package org.fanzha.press;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fanzha.paper.Paper;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** Paper, margins, grid, page numbers and imprint of a Word document. */
final class WordPage {
    /** From the page's bottom, so that the dash of the number begins 7 mm under the text. */
    private static final double FOOTER = 72.4;
    private static final int THICK = 8;
    private static final int THIN = 6;

    private WordPage() {
    }

    static void setUp(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WordStyles.twips(Grid.PAGE_WIDTH));
        size.setH(WordStyles.twips(Grid.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(WordStyles.twips(Grid.TOP));
        margins.setBottom(WordStyles.twips(Grid.PAGE_HEIGHT - Grid.BOTTOM));
        margins.setLeft(WordStyles.twips(Grid.LEFT));
        margins.setRight(WordStyles.twips(Grid.PAGE_WIDTH - Grid.RIGHT));
        margins.setHeader(WordStyles.twips(15 * Grid.MM));
        margins.setFooter(WordStyles.twips(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(WordStyles.twips(Grid.LINE));
        document.setEvenAndOddHeadings(true);
        pageNumber(document, HeaderFooterType.DEFAULT, STTabJc.RIGHT);
        pageNumber(document, HeaderFooterType.EVEN, STTabJc.LEFT);
    }

    /** Odd pages right, even pages left, one character in. */
    private static void pageNumber(XWPFDocument document, HeaderFooterType pages, STTabJc.Enum side) {
        XWPFFooter footer = document.createFooter(pages);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle(WordStyle.PAGE_NUMBER.id());
        int inset = WordStyles.twips(Grid.CELL).intValue();
        if (side == STTabJc.LEFT) {
            paragraph.setAlignment(ParagraphAlignment.LEFT);
            paragraph.setIndentationLeft(inset);
        } else {
            paragraph.setIndentationRight(inset);
        }
        paragraph.createRun().setText("— ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" —");
    }

    /** Framed at the bottom of the last page's text. */
    static void imprint(XWPFDocument document, Paper paper) {
        if (paper.printedBy().isEmpty()) {
            return;
        }
        boolean copied = !paper.copiedTo().isEmpty();
        if (copied) {
            XWPFParagraph copies = framed(document, "抄送：" + paper.copiedTo() + "。");
            borders(copies, true, false);
        }
        XWPFParagraph printed = framed(document, paper.printedBy());
        printed.getRuns().getFirst().addTab();
        printed.createRun().setText(FootSetter.day(paper.printedOn()) + "印发");
        CTTabStop tab = printed.getCTPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(WordStyles.twips(Grid.WIDTH - Grid.CELL));
        borders(printed, !copied, true);
        WordPress.paragraph(document, WordStyle.ANCHOR, "");
    }

    private static XWPFParagraph framed(XWPFDocument document, String text) {
        XWPFParagraph paragraph = WordPress.paragraph(document, WordStyle.IMPRINT, text);
        paragraph.setIndentationLeft(WordStyles.twips(Grid.CELL).intValue());
        CTFramePr frame = paragraph.getCTPPr().addNewFramePr();
        frame.setW(WordStyles.twips(Grid.WIDTH));
        frame.setWrap(STWrap.AROUND);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setXAlign(STXAlign.LEFT);
        frame.setYAlign(STYAlign.BOTTOM);
        return paragraph;
    }

    private static void borders(XWPFParagraph paragraph, boolean isFirst, boolean isLast) {
        CTPBdr borders = paragraph.getCTPPr().addNewPBdr();
        rule(borders.addNewTop(), isFirst ? THICK : THIN);
        if (isLast) {
            rule(borders.addNewBottom(), THICK);
        }
    }

    private static void rule(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }
}

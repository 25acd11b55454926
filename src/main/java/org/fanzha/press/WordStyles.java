package org.fanzha.press;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the paper's styles into a document, fonts by the names that offices' machines know. */
final class WordStyles {
    /** Text that runs on after a heading, in the body's face. */
    static final String RUN_ON = "RUN_ON";
    static final String RED = "FF0000";
    /**
     * Twentieths of a point between characters of size three, so that 28 fit a line: rounded down from
     * 15.79 − 16, since what is a hair too wide turns the last character to the next line.
     */
    private static final BigInteger TIGHTER = BigInteger.valueOf(-5);

    private WordStyles() {
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        name(fonts, Face.BODY);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("zh-CN");
        for (WordStyle style : WordStyle.values()) {
            styles.addStyle(new XWPFStyle(paragraph(style), styles));
        }
        styles.addStyle(new XWPFStyle(runOn(), styles));
    }

    private static CTStyle paragraph(WordStyle style) {
        CTStyle xml = named(style.id(), style.title(), STStyleType.PARAGRAPH);
        if (style == WordStyle.BODY) {
            xml.setDefault(true);
        }
        CTPPrGeneral layout = xml.addNewPPr();
        layout.addNewWidowControl().setVal(false);
        layout.addNewAutoSpaceDE().setVal(false);
        layout.addNewAutoSpaceDN().setVal(false);
        layout.addNewSnapToGrid().setVal(false);
        spacing(layout.addNewSpacing(), style);
        if (style.indent() > 0) {
            CTInd indent = layout.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(100L * style.indent()));
            indent.setFirstLine(twips(style.indent() * Grid.CELL));
        }
        layout.addNewJc().setVal(STJc.Enum.forString(style.alignment().name().toLowerCase(Locale.ROOT)));
        if (style.level() > 0) {
            layout.addNewOutlineLvl().setVal(BigInteger.valueOf(style.level() - 1L));
        }
        CTRPr letters = xml.addNewRPr();
        name(letters.addNewRFonts(), style.face());
        if (style == WordStyle.MARK) {
            letters.addNewColor().setVal(RED);
        }
        if (style.size() == Grid.BODY) {
            letters.addNewSpacing().setVal(TIGHTER);
        }
        size(letters, style.size());
        return xml;
    }

    private static void spacing(CTSpacing spacing, WordStyle style) {
        spacing.setLine(twips(style.line()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        switch (style) {
            case MARK -> spacing.setBefore(twips(35 * Grid.MM));
            case NUMBER -> spacing.setBefore(twips(2 * Grid.LINE));
            case TITLE -> {
                spacing.setBefore(twips(2 * Grid.LINE));
                spacing.setAfter(twips(Grid.LINE));
            }
            case SIGNATURE -> spacing.setBefore(twips(Grid.LINE));
            default -> { }
        }
    }

    private static CTStyle runOn() {
        CTStyle xml = named(RUN_ON, "标题后正文", STStyleType.CHARACTER);
        CTRPr letters = xml.addNewRPr();
        name(letters.addNewRFonts(), Face.BODY);
        return xml;
    }

    private static CTStyle named(String id, String title, STStyleType.Enum type) {
        CTStyle xml = CTStyle.Factory.newInstance();
        xml.setStyleId(id);
        xml.setType(type);
        xml.setCustomStyle(true);
        xml.addNewName().setVal(title);
        xml.addNewQFormat();
        return xml;
    }

    private static void name(CTFonts fonts, Face face) {
        fonts.setAscii(face.wanted());
        fonts.setHAnsi(face.wanted());
        fonts.setEastAsia(face.wanted());
    }

    private static void size(CTRPr letters, double points) {
        letters.addNewSz().setVal(BigInteger.valueOf(Math.round(2 * points)));
        letters.addNewSzCs().setVal(BigInteger.valueOf(Math.round(2 * points)));
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(20 * points));
    }
}

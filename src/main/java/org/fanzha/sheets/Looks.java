package org.fanzha.sheets;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** What all workbooks that the office gives out have in common: one face, thin lines. */
final class Looks {
    private static final String FACE = "宋体";

    private Looks() {
    }

    static Font font(Workbook book, int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    static CellStyle lined(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    static CellStyle greyLined(CellStyle style) {
        short grey = IndexedColors.GREY_40_PERCENT.index;
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return lined(style);
    }
}

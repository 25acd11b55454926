package org.fanzha.sheets;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few looks of a register sheet: thin grey lines, one pale heading, nothing else. */
final class RegisterStyles {
    private static final short BODY_POINTS = 10;
    private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEF, (byte) 0xF5};
    private final Workbook book;
    final CellStyle title;
    final CellStyle caption;
    final CellStyle heading;
    final CellStyle text;
    final CellStyle centred;
    final CellStyle whole;
    final CellStyle money;
    final CellStyle day;
    final CellStyle moment;

    RegisterStyles(Workbook book) {
        this.book = book;
        title = plain(HorizontalAlignment.CENTER, Looks.font(book, 16, true));
        caption = plain(HorizontalAlignment.RIGHT, Looks.font(book, BODY_POINTS, false));
        heading = lined(HorizontalAlignment.CENTER, "@", Looks.font(book, BODY_POINTS, true));
        heading.setFillForegroundColor(new XSSFColor(PALE, null));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Font body = Looks.font(book, BODY_POINTS, false);
        text = lined(HorizontalAlignment.LEFT, "@", body);
        // Typed text stays text also where somebody edits the cell: = + - @ never become a formula.
        text.setQuotePrefixed(true);
        centred = lined(HorizontalAlignment.CENTER, "@", body);
        centred.setQuotePrefixed(true);
        whole = lined(HorizontalAlignment.RIGHT, "0", body);
        money = lined(HorizontalAlignment.RIGHT, "#,##0.00", body);
        day = lined(HorizontalAlignment.CENTER, "yyyy-mm-dd", body);
        moment = lined(HorizontalAlignment.CENTER, "yyyy-mm-dd hh:mm", body);
    }

    private CellStyle plain(HorizontalAlignment alignment, Font font) {
        CellStyle style = book.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(font);
        return style;
    }

    private CellStyle lined(HorizontalAlignment alignment, String format, Font font) {
        CellStyle style = plain(alignment, font);
        style.setWrapText(true);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return Looks.greyLined(style);
    }
}

package org.fanzha.sheets;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.fanzha.register.Look;

/** The looks of a template: what is to be filled in stands on white, what is said about it on grey. */
final class TemplateStyles {
    private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEF, (byte) 0xF5};
    private static final byte[] REQUIRED = {(byte) 0xFF, (byte) 0xEB, (byte) 0xCC};
    private static final byte[] GREY = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private final Workbook book;
    private final Map<Look, CellStyle> byLook = new HashMap<>();
    final CellStyle title;
    final CellStyle note;
    final CellStyle heading;
    final CellStyle required;
    final CellStyle hint;
    final CellStyle example;
    final CellStyle text;
    final CellStyle serial;

    TemplateStyles(Workbook book) {
        this.book = book;
        title = plain(Looks.font(book, 16, true), "@");
        title.setAlignment(HorizontalAlignment.CENTER);
        note = plain(Looks.font(book, 11, false), "@");
        heading = on(lined(Looks.font(book, 11, true), "@"), PALE);
        heading.setAlignment(HorizontalAlignment.CENTER);
        required = on(lined(Looks.font(book, 11, true), "@"), REQUIRED);
        required.setAlignment(HorizontalAlignment.CENTER);
        hint = on(lined(Looks.font(book, 10, false), "@"), GREY);
        example = on(lined(slanted(), "@"), GREY);
        Font body = Looks.font(book, 11, false);
        text = lined(body, "@");
        // Typed text stays text also where somebody edits the cell: = + - @ never become a formula.
        text.setQuotePrefixed(true);
        serial = lined(body, "0");
        serial.setAlignment(HorizontalAlignment.CENTER);
        byLook.put(Look.NUMBER, lined(body, "0"));
        byLook.put(Look.MONEY, lined(body, "0.00"));
        CellStyle day = lined(body, "yyyy-mm-dd");
        day.setAlignment(HorizontalAlignment.LEFT);
        byLook.put(Look.DAY, day);
        byLook.put(Look.LINE, lined(body, "@"));
    }

    /** Of a cell to be filled in, or filled in already: numbers and days keep their kind, all else is text. */
    CellStyle empty(Look look) {
        return byLook.getOrDefault(look, byLook.get(Look.LINE));
    }

    private Font slanted() {
        Font font = Looks.font(book, 10, false);
        font.setItalic(true);
        return font;
    }

    private CellStyle plain(Font font, String format) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle lined(Font font, String format) {
        CellStyle style = plain(font, format);
        return Looks.greyLined(style);
    }

    private static CellStyle on(CellStyle style, byte... rgb) {
        style.setFillForegroundColor(new XSSFColor(rgb, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

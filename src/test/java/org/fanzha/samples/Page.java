package org.fanzha.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet, written from top to bottom. */
final class Page {
    private static final int WIDTH = 14 * 256;
    private final Workbook book;
    private final Sheet sheet;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private int next;

    /** A formula with the value it had when the sheet was saved. */
    record Calc(String formula, double cached) {
    }

    Page(Workbook book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
        sheet.setDefaultColumnWidth(WIDTH / 256);
    }

    /** A line merged over the table. */
    Page title(String text, int columns) {
        row(text);
        CellStyle centred = book.createCellStyle();
        centred.setAlignment(HorizontalAlignment.CENTER);
        sheet.getRow(next - 1).getCell(0).setCellStyle(centred);
        return merge(next, 0, next, columns - 1);
    }

    /** null leaves a place without a cell. */
    Page row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    Page skip() {
        next++;
        return this;
    }

    Page hideLast() {
        sheet.getRow(next - 1).setZeroHeight(true);
        return this;
    }

    /** Rows from 1, columns from 0. */
    Page merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn, lastColumn));
        return this;
    }

    Page header(String text) {
        sheet.getHeader().setCenter(text);
        return this;
    }

    /** The number of the row that was written last, from 1. */
    int last() {
        return next;
    }

    private void set(Cell cell, Object value) {
        switch (value) {
            case LocalDate day -> dated(cell, day.atStartOfDay(), "yyyy-m-d");
            case LocalDateTime moment -> dated(cell, moment, "yyyy-mm-dd hh:mm");
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean yes -> cell.setCellValue(yes);
            case FormulaError error -> cell.setCellErrorValue(error.getCode());
            case Calc calc -> {
                cell.setCellFormula(calc.formula());
                cell.setCellValue(calc.cached());
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    private void dated(Cell cell, LocalDateTime moment, String format) {
        cell.setCellValue(moment);
        cell.setCellStyle(styles.computeIfAbsent(format, f -> {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(f));
            return style;
        }));
    }
}

package org.fanzha.sheets;

import org.apache.poi.hssf.util.RKUtil;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawSheet;

/** The cells of one sheet of an Excel 5 or 95 workbook, gathered record by record; such sheets have no merged areas. */
final class Biff5Sheet {
    private final Biff5Reader book;
    private final OldSheet sheet;
    private int formulaRow;
    private int formulaColumn;

    Biff5Sheet(Biff5Reader book, RowCollector rows) {
        this.book = book;
        this.sheet = new OldSheet(rows);
    }

    void take(Biff5Reader.Part part) {
        switch (part.kind()) {
            case 0x14, 0x15 -> sheet.margin(part.body().limit() == 0 ? ""
                    : book.text(part.bytes(1, part.body().get(0) & 0xFF)));
            case 0x7D -> column(part);
            case 0x208 -> row(part);
            case 0x204, 0xD6 -> put(part, book.pool().text(book.text(part.bytes(8, part.unsigned(6)))));
            case 0x203 -> put(part, number(part.body().getDouble(6), part.unsigned(4)));
            case 0x27E -> put(part, number(RKUtil.decodeNumber(part.body().getInt(6)), part.unsigned(4)));
            case 0xBD -> numbers(part);
            case 0x205 -> put(part, logical(part.body().get(7), part.body().get(6)));
            case 0x06, 0x206, 0x406 -> formula(part);
            case 0x207 -> sheet.put(formulaRow, formulaColumn, book.pool().text(book.text(part.bytes(2, part.unsigned(0)))));
            default -> { }
        }
    }

    private void column(Biff5Reader.Part part) {
        if ((part.unsigned(8) & 1) == 1) {
            sheet.hideColumns(part.unsigned(0), part.unsigned(2));
        }
    }

    private void row(Biff5Reader.Part part) {
        if ((part.unsigned(12) & 0x20) != 0) {
            sheet.hideRow(part.unsigned(0));
        }
    }

    private void numbers(Biff5Reader.Part part) {
        int column = part.unsigned(2);
        for (int at = 4; at + 6 < part.body().limit(); at += 6) {
            sheet.put(part.unsigned(0), column++, number(RKUtil.decodeNumber(part.body().getInt(at + 2)), part.unsigned(at)));
        }
    }

    /** A formula's value is a number, or says of what kind it is; a text follows in a record of its own. */
    private void formula(Biff5Reader.Part part) {
        formulaRow = part.unsigned(0);
        formulaColumn = part.unsigned(2);
        if (part.unsigned(12) != 0xFFFF) {
            put(part, number(part.body().getDouble(6), part.unsigned(4)));
        } else if (part.body().get(6) == 1 || part.body().get(6) == 2) {
            put(part, logical((byte) (part.body().get(6) - 1), part.body().get(8)));
        }
    }

    private RawCell logical(byte error, byte value) {
        return error == 0 ? new RawCell(Kind.YES_NO, String.valueOf(value != 0))
                : OldSheet.error(value);
    }

    private RawCell number(double value, int style) {
        String stored = Double.toString(value);
        return book.isDate(style) ? book.pool().day(stored, raw -> CellForms.dated(value, book.from1904()))
                : book.pool().number(stored, raw -> CellForms.number(value));
    }

    private void put(Biff5Reader.Part part, RawCell cell) {
        sheet.put(part.unsigned(0), part.unsigned(2), cell);
    }

    RawSheet done(String name, boolean hidden) {
        return sheet.done(name, hidden);
    }
}

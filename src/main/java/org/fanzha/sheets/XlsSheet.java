package org.fanzha.sheets;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawSheet;

/** The records of one sheet of an old workbook (BIFF8). */
final class XlsSheet {
    private final XlsEvents book;
    private final OldSheet sheet;
    /** The formula whose text follows in a record of its own. */
    private FormulaRecord open;

    XlsSheet(XlsEvents book, RowCollector rows) {
        this.book = book;
        this.sheet = new OldSheet(rows);
    }

    void take(Record found) {
        switch (found) {
            case LabelSSTRecord label -> put(label, book.shared(label.getSSTIndex()));
            case NumberRecord number -> put(number, book.number(number.getValue(), number.getXFIndex() & 0xFFFF));
            case RKRecord number -> put(number, book.number(number.getRKNumber(), number.getXFIndex() & 0xFFFF));
            case BoolErrRecord logical when logical.isBoolean() -> put(logical, yesNo(logical.getBooleanValue()));
            case BoolErrRecord fault -> put(fault, OldSheet.error(fault.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord text when open != null -> put(open, book.text(text.getString()));
            case LabelRecord label -> sheet.put(label.getRow(), label.getColumn(), book.text(label.getValue()));
            case RowRecord row when row.getZeroHeight() -> sheet.hideRow(row.getRowNumber());
            case ColumnInfoRecord columns when columns.getHidden() -> sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            case MergeCellsRecord merges -> merges(merges);
            case HeaderFooterBase margin -> sheet.margin(margin.getText());
            default -> { }
        }
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            sheet.merge(Areas.merge(merges.getAreaAt(i)));
        }
    }

    private void formula(FormulaRecord formula) {
        open = null;
        if (formula.hasCachedResultString()) {
            open = formula;
            return;
        }
        RawCell value = switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> book.number(formula.getValue(), formula.getXFIndex() & 0xFFFF);
            case BOOLEAN -> yesNo(formula.getCachedBooleanValue());
            case ERROR -> OldSheet.error(formula.getCachedErrorValue());
            default -> null;
        };
        put(formula, value);
    }

    private void put(CellRecord at, RawCell cell) {
        sheet.put(at.getRow(), at.getColumn(), cell);
    }

    private static RawCell yesNo(boolean value) {
        return new RawCell(Kind.YES_NO, String.valueOf(value));
    }

    RawSheet done(String name, boolean hidden) {
        return sheet.done(name, hidden);
    }
}

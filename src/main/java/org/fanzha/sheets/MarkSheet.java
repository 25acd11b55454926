package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;

/** A sheet that no program offers to show, for a mark of our own; every cell of it is text. */
final class MarkSheet {
    private MarkSheet() {
    }

    static void write(Workbook book, String name, List<List<String>> lines) {
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        Sheet sheet = book.createSheet(name);
        for (int r = 0; r < lines.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < lines.get(r).size(); c++) {
                Cell cell = row.createCell(c);
                cell.setCellStyle(text);
                cell.setCellValue(lines.get(r).get(c));
            }
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Such a sheet, as the intake reads it. */
    static RawSheet read(Sheet sheet) {
        DataFormatter shown = new DataFormatter();
        List<RawRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<RawCell> cells = new ArrayList<>();
            for (int c = 0; c < row.getLastCellNum(); c++) {
                cells.add(RawCell.text(shown.formatCellValue(row.getCell(c))));
            }
            rows.add(new RawRow(row.getRowNum() + 1, false, cells));
        }
        return new RawSheet(sheet.getSheetName(), true, rows, List.of(), List.of());
    }
}

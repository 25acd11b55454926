package org.fanzha.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;

/** Writes sheets again as they were read, without the looks they had: every row in its place, every cell of its kind. */
final class PlainSheets {
    /** What the sheet of a text table is called, which has no name. */
    static final String UNNAMED = "表格";
    private static final int NARROW = 8;
    private static final int WIDE = 40;
    private static final int MEASURED = 500;
    /** So many columns get a width of their own. */
    private static final int MOST = 200;
    private final Workbook book;
    private final CellStyle text;
    private final CellStyle alone;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle moment;

    PlainSheets(Workbook book) {
        this.book = book;
        text = style("@");
        // Typed text stays text also where somebody edits the cell: = + - @ never become a formula.
        text.setQuotePrefixed(true);
        alone = book.createCellStyle();
        alone.setDataFormat(text.getDataFormat());
        alone.setQuotePrefixed(true);
        number = style("General");
        day = style("yyyy-mm-dd");
        moment = style("yyyy-mm-dd hh:mm");
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    void fill(List<RawSheet> sheets) {
        for (RawSheet raw : sheets) {
            Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(raw.name().isEmpty() ? UNNAMED : raw.name()));
            raw.rows().forEach(row -> row(sheet.createRow(row.number() - 1), row));
            raw.merges().forEach(m -> sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(m.firstRow() - 1, m.lastRow() - 1, m.firstColumn(), m.lastColumn())));
            widths(sheet, raw);
        }
    }

    private void row(Row row, RawRow raw) {
        if (raw.cells().stream().filter(cell -> !cell.isBlank()).count() == 1) {
            line(row, raw);
            return;
        }
        for (int c = 0; c < raw.cells().size(); c++) {
            if (!raw.cell(c).isBlank()) {
                cell(row.createCell(c), raw.cell(c));
            }
        }
    }

    /** A title, or who filled it in: it may run over the cells beside it. */
    private void line(Row row, RawRow raw) {
        for (int c = 0; c < raw.cells().size(); c++) {
            if (raw.cell(c).kind() == RawCell.Kind.TEXT && !raw.cell(c).isBlank()) {
                styled(row.createCell(c), alone).setCellValue(raw.cell(c).text());
            } else if (!raw.cell(c).isBlank()) {
                cell(row.createCell(c), raw.cell(c));
            }
        }
    }

    private void cell(Cell cell, RawCell raw) {
        switch (raw.kind()) {
            case NUMBER -> styled(cell, number).setCellValue(Double.parseDouble(raw.text()));
            case DAY -> styled(cell, day).setCellValue(LocalDate.parse(raw.text()));
            case MOMENT -> styled(cell, moment).setCellValue(LocalDateTime.parse(raw.text()));
            case YES_NO -> styled(cell, number).setCellValue(Boolean.parseBoolean(raw.text()));
            default -> styled(cell, text).setCellValue(raw.text());
        }
    }

    private static Cell styled(Cell cell, CellStyle style) {
        cell.setCellStyle(style);
        return cell;
    }

    /** A title above the table makes no column wide. */
    private static void widths(Sheet sheet, RawSheet raw) {
        List<RawRow> measured = raw.rows().stream()
                .filter(r -> r.cells().stream().filter(cell -> !cell.isBlank()).limit(2).count() > 1).limit(MEASURED).toList();
        int columns = Math.min(MOST, measured.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
        for (int c = 0; c < columns; c++) {
            int column = c;
            int widest = measured.stream().flatMap(r -> r.cell(column).text().lines()).mapToInt(Columns::width).max().orElse(0);
            sheet.setColumnWidth(c, Math.clamp(widest + 2, NARROW, WIDE) * 256);
        }
    }
}

package org.fanzha.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;

/** Writes sheets again as they were read, without the looks they had: every row in its place, every cell of its kind. */
final class PlainSheets {
    private static final int NARROW = 8;
    private static final int WIDE = 40;
    private static final int MEASURED = 500;
    /** So many columns get a width of their own. */
    private static final int MOST = 200;
    /** Letters of one cell. */
    private static final int LONGEST = 32_767;
    private static final int ALL = -1;
    private final SXSSFWorkbook book;
    private final CellStyle text;
    private final CellStyle alone;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle moment;

    PlainSheets(SXSSFWorkbook book) {
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
        return Looks.lined(style);
    }

    /** @param sheets as they fit */
    void fill(List<RawSheet> sheets) {
        for (RawSheet raw : sheets) {
            SXSSFSheet sheet = book.createSheet(raw.name());
            // the rows are gone through once more when they are marked
            sheet.setRandomAccessWindowSize(ALL);
            raw.rows().forEach(row -> row(sheet.createRow(row.number() - 1), row));
            raw.merges().stream().map(m -> new CellRangeAddress(m.firstRow() - 1, m.lastRow() - 1, m.firstColumn(), m.lastColumn()))
                    .filter(PlainSheets::isArea).forEach(sheet::addMergedRegionUnsafe);
            widths(sheet, raw);
        }
    }

    /** What others wrote may be one cell, or reach out of the sheet. */
    private static boolean isArea(CellRangeAddress area) {
        return area.getFirstRow() >= 0 && area.getLastRow() < Areas.ROWS && area.getLastColumn() < Areas.COLUMNS
                && area.getNumberOfCells() > 1;
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
                styled(row.createCell(c), alone).setCellValue(fitting(raw.cell(c).text()));
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
            default -> styled(cell, text).setCellValue(fitting(raw.text()));
        }
    }

    private static String fitting(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
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

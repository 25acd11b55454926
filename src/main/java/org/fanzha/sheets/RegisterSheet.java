package org.fanzha.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** Fills one sheet with a register: title, caption, heading, then an entry a row, ready to be printed on A4. */
final class RegisterSheet {
    private static final int HEADING_ROW = 2;
    private static final int LONGEST_TEXT = 32_767;
    private static final String CUT = "……（余下见台账）";
    private static final int NUMBER_WIDTH = 6;
    private static final float LINE_POINTS = 13;
    private final Workbook book;
    private final Profile profile;
    private final Shown shown;
    private final RegisterStyles styles;

    /** What is put out: these columns of these entries, in these orders. */
    record Table(Register register, List<Field<?>> fields, String caption, List<Entry> entries) {
    }

    RegisterSheet(Workbook book, Profile profile, Shown shown) {
        this.book = book;
        this.profile = profile;
        this.shown = shown;
        this.styles = new RegisterStyles(book);
    }

    void fill(Table table) {
        List<Entry> entries = table.entries();
        Columns columns = new Columns(shown, profile);
        List<Field<?>> fields = columns.of(table.fields(), entries);
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.register().title()));
        setUpPrint(sheet);
        sheet.setColumnWidth(0, NUMBER_WIDTH * 256);
        int[] widths = fields.stream().mapToInt(field -> columns.width(field, entries)).toArray();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i + 1, widths[i] * 256);
        }
        head(sheet, table, fields);
        for (int i = 0; i < entries.size(); i++) {
            Row row = sheet.createRow(HEADING_ROW + 1 + i);
            entry(row, i + 1, entries.get(i), fields);
            Columns.high(row, lines(row, widths) * LINE_POINTS + 3);
        }
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, HEADING_ROW + entries.size(), 0, fields.size()));
    }

    private static void setUpPrint(Sheet sheet) {
        PrintedPage.a4(sheet);
        sheet.setHorizontallyCenter(true);
        Footer footer = sheet.getFooter();
        footer.setCenter("第 &P 页 共 &N 页");
    }

    private void head(Sheet sheet, Table table, List<Field<?>> fields) {
        line(sheet, 0, table.register().title(), styles.title, fields.size()).setHeightInPoints(30);
        line(sheet, 1, table.caption(), styles.caption, fields.size()).setHeightInPoints(18);
        Row heading = sheet.createRow(HEADING_ROW);
        heading.setHeightInPoints(30);
        text(heading.createCell(0), "序号", styles.heading);
        for (int i = 0; i < fields.size(); i++) {
            text(heading.createCell(i + 1), fields.get(i).title(), styles.heading);
        }
    }

    private static Row line(Sheet sheet, int number, String words, CellStyle style, int lastColumn) {
        Row row = sheet.createRow(number);
        text(row.createCell(0), words, style);
        if (lastColumn > 0) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, lastColumn));
        }
        return row;
    }

    private void entry(Row row, int number, Entry entry, List<Field<?>> fields) {
        Cell first = row.createCell(0);
        first.setCellValue(number);
        first.setCellStyle(styles.whole);
        for (int i = 0; i < fields.size(); i++) {
            cell(row.createCell(i + 1), fields.get(i), entry);
        }
    }

    /** A value that may be read in full keeps its kind; a masked one is only a text. */
    private void cell(Cell cell, Field<?> field, Entry entry) {
        Optional<String> words = shown.shown(field, entry, profile);
        boolean full = words.filter(entry.show(field)::equals).isPresent();
        switch (full ? entry.orNull(field) : null) {
            case Long number -> styled(cell, styles.whole).setCellValue(number);
            case BigDecimal yuan -> styled(cell, styles.money).setCellValue(yuan.doubleValue());
            case LocalDate day -> styled(cell, styles.day).setCellValue(day);
            case LocalDateTime moment -> styled(cell, styles.moment).setCellValue(moment);
            case null, default -> text(cell, words.orElse(""), isShort(field.look()) ? styles.centred : styles.text);
        }
    }

    private static int lines(Row row, int... widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.getCell(i + 1);
            if (cell.getCellType() == CellType.STRING) {
                int width = widths[i] - 1;
                lines = Math.max(lines, cell.getStringCellValue().lines()
                        .mapToInt(line -> Math.ceilDiv(Math.max(1, Columns.width(line)), width)).sum());
            }
        }
        return lines;
    }

    private static boolean isShort(Look look) {
        return look == Look.CHOICE || look == Look.TICK || look == Look.MONTH;
    }

    private static Cell styled(Cell cell, CellStyle style) {
        cell.setCellStyle(style);
        return cell;
    }

    private static void text(Cell cell, String words, CellStyle style) {
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT - CUT.length()) + CUT);
        }
    }
}

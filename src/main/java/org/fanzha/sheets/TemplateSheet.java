package org.fanzha.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.fanzha.intake.given.TemplateKey;
import org.fanzha.office.Template;
import org.fanzha.register.Look;

/**
 * The sheet that a unit fills in. Its first row and column are hidden: they bear the keys of columns and rows, so that
 * both may be moved about.
 */
final class TemplateSheet {
    private static final int TITLE = 1;
    private static final int SERIAL = 1;
    private static final int FIRST = 2;
    private static final int SERIAL_WIDTH = 10;
    private static final float LINE_POINTS = 15;
    private final Workbook book;
    private final Template template;
    private final TemplateStyles styles;
    private final int[] widths;
    private Sheet sheet;

    TemplateSheet(Workbook book, Template template) {
        this.book = book;
        this.template = template;
        this.styles = new TemplateStyles(book);
        this.widths = template.columns().stream().mapToInt(c -> width(c, template.rows())).toArray();
    }

    private static int width(Template.Column column, List<Template.Row> rows) {
        // headings may stand on two lines
        int heading = (Columns.width(column.field().title()) + 1) / 2 + 4;
        int held = rows.stream().mapToInt(r -> Columns.width(words(column, r))).max().orElse(0) + 3;
        int example = Columns.width(column.example()) + 3;
        int usual = switch (column.field().look()) {
            case PARAGRAPH, SQUAD -> 20;
            case LINE, CHOICES, PERSONS -> 14;
            case ID_NUMBER -> 22;
            case PHONES -> 16;
            case DAY -> 12;
            default -> 9;
        };
        return Math.clamp(Math.max(Math.max(heading, usual), Math.max(held, example)), usual, Math.max(26, heading));
    }

    private static String words(Template.Column column, Template.Row row) {
        Object value = row.cells().get(column.field());
        return value == null ? "" : value.toString();
    }

    void fill() {
        sheet = book.createSheet(WorkbookUtil.createSafeSheetName(template.key().register().title()));
        keys();
        line(TITLE, template.title(), styles.title, 32);
        int next = TITLE + 1;
        int whole = SERIAL_WIDTH + Arrays.stream(widths).sum();
        for (String note : template.notes()) {
            line(next++, note, styles.note, Math.ceilDiv(Columns.width(note), whole - 4) * LINE_POINTS + 5);
        }
        int heading = next++;
        heading(heading);
        told(next++, "填写说明", styles.hint, template.columns().stream().map(Template.Column::hint).toList());
        told(next++, "示例", styles.example, template.columns().stream().map(Template.Column::example).toList());
        int first = next;
        for (Template.Row row : template.rows()) {
            row(next++, row, next - first);
        }
        for (int i = 0; i < template.blanks(); i++) {
            blank(next++, next - first);
        }
        new TemplateChecks(book, sheet, template).add(first, next - 1 + template.blanks() * 5, FIRST);
        setUp(heading);
    }

    /** The hidden row and column. */
    private void keys() {
        Row row = sheet.createRow(0);
        text(row, 0, TemplateKey.CORNER, styles.text);
        for (int i = 0; i < widths.length; i++) {
            text(row, FIRST + i, TemplateKey.column(template.columns().get(i).field()), styles.text);
        }
        row.setZeroHeight(true);
        sheet.setColumnHidden(0, true);
        sheet.setColumnWidth(SERIAL, SERIAL_WIDTH * 256);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(FIRST + i, widths[i] * 256);
            sheet.setDefaultColumnStyle(FIRST + i, styles.empty(template.columns().get(i).field().look()));
        }
    }

    private void line(int number, String words, CellStyle style, float points) {
        Row row = sheet.createRow(number);
        Columns.high(row, points);
        for (int c = SERIAL; c < FIRST + widths.length; c++) {
            text(row, c, c == SERIAL ? words : "", style);
        }
        sheet.addMergedRegion(new CellRangeAddress(number, number, SERIAL, FIRST + widths.length - 1));
    }

    private void heading(int number) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(34);
        text(row, SERIAL, "序号", styles.heading);
        for (int i = 0; i < widths.length; i++) {
            boolean required = template.columns().get(i).field().isRequired();
            text(row, FIRST + i, template.columns().get(i).field().title() + (required ? "*" : ""),
                    required ? styles.required : styles.heading);
        }
    }

    private void told(int number, String lead, CellStyle style, List<String> words) {
        Row row = sheet.createRow(number);
        text(row, SERIAL, lead, style);
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            text(row, FIRST + i, words.get(i), style);
            lines = Math.max(lines, Math.ceilDiv(Columns.width(words.get(i)), widths[i] - 2));
        }
        Columns.high(row, lines * LINE_POINTS + 4);
    }

    private void row(int number, Template.Row filled, int serial) {
        Row row = sheet.createRow(number);
        text(row, 0, filled.key(), styles.text);
        number(row, serial);
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Template.Column column = template.columns().get(i);
            cell(row.createCell(FIRST + i), filled.cells().get(column.field()), column.field().look());
            int width = widths[i] - 2;
            lines = Math.max(lines, words(column, filled).lines().mapToInt(l -> Math.ceilDiv(Columns.width(l), width)).sum());
        }
        Columns.high(row, lines * LINE_POINTS + 5);
    }

    private void cell(Cell cell, Object value, Look look) {
        cell.setCellStyle(value instanceof String ? styles.text : styles.empty(look));
        switch (value) {
            case null -> { }
            case Long number -> cell.setCellValue(number);
            case BigDecimal yuan -> cell.setCellValue(yuan.doubleValue());
            case LocalDate day -> cell.setCellValue(day);
            default -> cell.setCellValue(value.toString());
        }
    }

    private void blank(int number, int serial) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(LINE_POINTS + 5);
        number(row, serial);
        for (int i = 0; i < widths.length; i++) {
            row.createCell(FIRST + i).setCellStyle(styles.empty(template.columns().get(i).field().look()));
        }
    }

    private void number(Row row, int serial) {
        Cell cell = row.createCell(SERIAL);
        cell.setCellStyle(styles.serial);
        cell.setCellValue(serial);
    }

    private static void text(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
    }

    private void setUp(int heading) {
        PrintedPage.a4(sheet);
        Footer footer = sheet.getFooter();
        footer.setCenter("第 &P 页 共 &N 页");
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        sheet.createFreezePane(FIRST, heading + 1);
        sheet.setDisplayGridlines(false);
    }
}

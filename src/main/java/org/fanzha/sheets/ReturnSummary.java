package org.fanzha.sheets;

import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fanzha.office.ReturnCopy;

/** The first sheet of a return copy: a few sentences, then a list of what is to be mended. */
final class ReturnSummary {
    private static final int[] WIDTHS = {20, 11, 18, 61};
    private static final int WHOLE = 106;
    private static final float LINE_POINTS = 18;

    private ReturnSummary() {
    }

    static void fill(Sheet sheet, ReturnCopy copy, ReturnLooks looks) {
        for (int c = 0; c < WIDTHS.length; c++) {
            sheet.setColumnWidth(c, WIDTHS[c] * 256);
        }
        sheet.setDisplayGridlines(false);
        PrintedPage.a4(sheet);
        int next = across(sheet, 0, copy.title(), looks.title, 32);
        for (String sentence : copy.sentences()) {
            next = across(sheet, next, sentence, looks.paragraph, lines(sentence, WHOLE) * LINE_POINTS + 6);
        }
        if (!copy.items().isEmpty()) {
            list(sheet, next + 1, copy, looks);
        }
    }

    private static int across(Sheet sheet, int number, String words, CellStyle style, float points) {
        Row row = sheet.createRow(number);
        Columns.high(row, points);
        ReturnSheet.text(row, 0, words, style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, WIDTHS.length - 1));
        return number + 1;
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.ceilDiv(Math.max(1, Columns.width(line)), width - 2)).sum();
    }

    private static void list(Sheet sheet, int first, ReturnCopy copy, ReturnLooks looks) {
        row(sheet, first, looks.heading, List.of("工作表", "第几行", "栏目", "问题和改法"));
        int next = first + 1;
        for (ReturnCopy.Item item : copy.items()) {
            row(sheet, next++, looks.text, List.of(item.sheet().isEmpty() ? FittedCopy.UNNAMED : item.sheet(),
                    "第 " + item.row() + " 行", item.column().isEmpty() ? "整行" : item.column(), item.what()));
        }
        if (copy.unlisted() > 0) {
            across(sheet, next, "还有 " + copy.unlisted() + " 处没有列在这里，都已在表上标出。", looks.paragraph, LINE_POINTS + 6);
        }
        sheet.setRepeatingRows(new CellRangeAddress(first, first, -1, -1));
    }

    private static void row(Sheet sheet, int number, CellStyle style, List<String> words) {
        Row row = sheet.createRow(number);
        int lines = 1;
        for (int c = 0; c < words.size(); c++) {
            ReturnSheet.text(row, c, words.get(c), style);
            lines = Math.max(lines, lines(words.get(c), WIDTHS[c]));
        }
        Columns.high(row, lines * LINE_POINTS);
    }
}

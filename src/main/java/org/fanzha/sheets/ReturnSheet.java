package org.fanzha.sheets;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fanzha.intake.given.ReturnMark;
import org.fanzha.office.ReturnCopy;

/** Marks one sheet of a return copy: rows by colour, offending cells by a comment, two columns at the right. */
final class ReturnSheet {
    private static final String AUTHOR = "反诈办";
    private static final int RESULT_WIDTH = 14;
    private static final int REASON_WIDTH = 50;
    private static final float LINE_POINTS = 15;
    /** Past it empty cells stay as they are: a stray cell far out would have thousands made for each row. */
    private static final int WIDEST = 100;
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_LETTERS = 18;
    private final Sheet sheet;
    private final ReturnLooks looks;

    ReturnSheet(Sheet sheet, ReturnLooks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    /** @return whether the sheet left room for the two columns */
    boolean mark(ReturnCopy.Marks marks) {
        int last = width();
        marks.rows().forEach(row -> tint(row(row.row()), row, last));
        PrintedPage.a4(sheet);
        if (last + 1 > sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex()) {
            return false;
        }
        columns(marks, last);
        return true;
    }

    private void columns(ReturnCopy.Marks marks, int last) {
        sheet.setColumnHidden(last, false);
        sheet.setColumnHidden(last + 1, false);
        sheet.setColumnWidth(last, RESULT_WIDTH * 256);
        sheet.setColumnWidth(last + 1, REASON_WIDTH * 256);
        marks.headings().forEach(heading -> {
            Row row = row(heading);
            text(row, last, ReturnMark.RESULT, looks.heading);
            text(row, last + 1, ReturnMark.REASON, looks.heading);
        });
        marks.rows().forEach(row -> say(row, last));
        marks.headings().stream().findFirst().filter(heading -> sheet.getRepeatingRows() == null)
                .ifPresent(heading -> sheet.setRepeatingRows(new CellRangeAddress(heading - 1, heading - 1, -1, -1)));
        widenPrintArea(last + 1);
    }

    /** Past the last column that holds something or is merged into one that does. */
    private int width() {
        int width = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                width = cell.getCellType() == CellType.BLANK ? width : Math.max(width, cell.getColumnIndex() + 1);
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            boolean reasonable = merged.getLastColumn() < width + COMMENT_LETTERS;
            width = reasonable ? Math.max(width, merged.getLastColumn() + 1) : width;
        }
        return width;
    }

    /** A print area that the village had set would leave the two columns out. */
    private void widenPrintArea(int lastColumn) {
        Workbook book = sheet.getWorkbook();
        int index = book.getSheetIndex(sheet);
        if (book.getPrintArea(index) != null) {
            book.setPrintArea(index, 0, lastColumn, 0, sheet.getLastRowNum());
        }
    }

    private Row row(int number) {
        Row row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private void tint(Row row, ReturnCopy.Row marked, int last) {
        Map<Integer, ReturnCopy.Cell> offending = marked.cells().stream()
                .collect(Collectors.toMap(ReturnCopy.Cell::column, Function.identity(), ReturnSheet::both));
        for (int c = 0; c < last; c++) {
            boolean isWanted = c < WIDEST || offending.containsKey(c);
            Cell cell = row.getCell(c, isWanted ? MissingCellPolicy.CREATE_NULL_AS_BLANK : MissingCellPolicy.RETURN_NULL_AND_BLANK);
            if (cell == null) {
                continue;
            }
            cell.setCellStyle(looks.tinted(cell.getCellStyle(), marked.verdict(), offending.containsKey(c)));
            if (offending.containsKey(c) && looks.mayComment()) {
                comment(cell, offending.get(c).what());
            }
        }
    }

    private void say(ReturnCopy.Row marked, int last) {
        Row row = row(marked.row());
        text(row, last, marked.result(), looks.tinted(looks.text, marked.verdict(), false));
        text(row, last + 1, marked.reason(), looks.tinted(looks.text, marked.verdict(), false));
        float needed = lines(marked.reason()) * LINE_POINTS + 3;
        if (row.getHeightInPoints() < needed) {
            Columns.high(row, needed);
        }
    }

    private static ReturnCopy.Cell both(ReturnCopy.Cell one, ReturnCopy.Cell other) {
        return one.what().equals(other.what()) ? one : new ReturnCopy.Cell(one.column(), one.what() + "\n" + other.what());
    }

    private static int lines(String reason) {
        return reason.lines().mapToInt(line -> Math.ceilDiv(Math.max(1, Columns.width(line)), REASON_WIDTH - 6)).sum();
    }

    static void text(Row row, int column, String words, CellStyle style) {
        Cell cell = row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
    }

    private void comment(Cell cell, String what) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        String words = AUTHOR + "：" + what;
        Comment own = cell.getCellComment();
        if (own != null) {
            own.setString(helper.createRichTextString(bare(own) + "\n" + words));
            return;
        }
        ClientAnchor anchor = helper.createClientAnchor();
        int beside = beside(cell);
        anchor.setCol1(beside);
        anchor.setCol2(beside + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + words.lines().mapToInt(l -> l.length() / COMMENT_LETTERS + 1).sum());
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(cell.getAddress());
        comment.setString(helper.createRichTextString(words));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    /** POI puts a comment first where its box begins, where no other may be. */
    private int beside(Cell cell) {
        int column = cell.getColumnIndex() + 1;
        while (sheet.getCellComment(new CellAddress(cell.getRowIndex(), column)) != null) {
            column++;
        }
        return column;
    }

    /** What a comment of the village's says, without what an earlier copy had added to it. */
    private static String bare(Comment comment) {
        return comment.getString().getString().replaceFirst("(?s)\n" + AUTHOR + "：.*", "");
    }

    /** Takes away what an earlier copy had said in comments, and leaves what the village did. */
    static void forgetComments(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                Comment comment = cell.getCellComment();
                if (comment != null && AUTHOR.equals(comment.getAuthor())) {
                    cell.removeCellComment();
                } else if (comment != null && !bare(comment).equals(comment.getString().getString())) {
                    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(bare(comment)));
                }
            }
        }
    }

    /** Takes away the two columns that an earlier copy had added; its colours are laid over anyway. */
    static void forgetColumns(Sheet sheet) {
        int column = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                column = isHeading(row, cell) ? Math.max(column, cell.getColumnIndex()) : column;
            }
        }
        for (Row row : sheet) {
            for (int c = column; column >= 0 && c < column + 2; c++) {
                if (row.getCell(c) != null) {
                    row.removeCell(row.getCell(c));
                }
            }
        }
    }

    private static boolean isHeading(Row row, Cell cell) {
        Cell next = row.getCell(cell.getColumnIndex() + 1);
        return cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(ReturnMark.RESULT)
                && next != null && next.getCellType() == CellType.STRING && next.getStringCellValue().equals(ReturnMark.REASON);
    }
}

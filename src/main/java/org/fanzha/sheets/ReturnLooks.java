package org.fanzha.sheets;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.fanzha.intake.Verdict;

/** The few looks that are laid over a sender's own: pale enough to read black on, stronger where a cell is at fault. */
final class ReturnLooks {
    private static final int MOST_COMMENTS = 2_000;
    private final Workbook book;
    private final Map<String, CellStyle> tinted = new HashMap<>();
    private int comments;
    final CellStyle title;
    final CellStyle paragraph;
    final CellStyle heading;
    final CellStyle text;

    /** Old workbooks know a palette only. */
    private enum Tint {
        IN("E2F0D9", IndexedColors.LIGHT_GREEN), CHANGED("DDEBF7", IndexedColors.PALE_BLUE),
        SAME("F2F2F2", IndexedColors.WHITE), WAITS("FFF2CC", IndexedColors.LIGHT_YELLOW),
        OUT("FBE0DD", IndexedColors.TAN), WAITING_CELL("FFC000", IndexedColors.GOLD),
        OUTSIDE_CELL("F4918A", IndexedColors.CORAL), HEADING("D9E2EC", IndexedColors.GREY_25_PERCENT);

        private final String rgb;
        private final IndexedColors nearest;

        Tint(String rgb, IndexedColors nearest) {
            this.rgb = rgb;
            this.nearest = nearest;
        }

        static Tint of(Verdict verdict, boolean isOffending) {
            return switch (verdict) {
                case INSERTED -> IN;
                case UPDATED -> CHANGED;
                case UNCHANGED -> SAME;
                case PARKED -> isOffending ? WAITING_CELL : WAITS;
                case REJECTED -> isOffending ? OUTSIDE_CELL : OUT;
            };
        }
    }

    ReturnLooks(Workbook book) {
        this.book = book;
        title = plain(18, true);
        title.setAlignment(HorizontalAlignment.CENTER);
        paragraph = plain(12, false);
        text = Looks.lined(plain(11, false));
        heading = Looks.lined(plain(11, true));
        heading.setAlignment(HorizontalAlignment.CENTER);
        fill(heading, Tint.HEADING);
    }

    /** Whether the workbook takes another comment: each is a drawing, and thousands open in no time that anybody waits. */
    boolean mayComment() {
        return comments++ < MOST_COMMENTS;
    }

    private CellStyle plain(int points, boolean bold) {
        CellStyle style = book.createCellStyle();
        style.setFont(Looks.font(book, points, bold));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    /** The same look on the colour of a verdict. */
    CellStyle tinted(CellStyle look, Verdict verdict, boolean isOffending) {
        Tint tint = Tint.of(verdict, isOffending);
        return tinted.computeIfAbsent(look.getIndex() + tint.name(), key -> {
            CellStyle copy = book.createCellStyle();
            copy.cloneStyleFrom(look);
            fill(copy, tint);
            return copy;
        });
    }

    private void fill(CellStyle style, Tint tint) {
        if (book instanceof HSSFWorkbook) {
            style.setFillForegroundColor(tint.nearest.index);
        } else {
            Color colour = new XSSFColor(HexFormat.of().parseHex(tint.rgb), null);
            style.setFillForegroundColor(colour);
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}

package org.fanzha.press;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.fanzha.paper.Paper.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a paper in Word: as wide as the text, head repeated, rows not torn. */
final class WordTable {
    private static final int OUTER = 8;
    private static final int INNER = 4;
    private static final double ROW = 22;
    private static final double PADDING = 2.5;

    private WordTable() {
    }

    static void add(XWPFDocument document, Table table) {
        WordPress.paragraph(document, WordStyle.TABLE_TITLE, table.title()).setKeepNext(true);
        if (!table.unit().isEmpty()) {
            WordPress.paragraph(document, WordStyle.TABLE_UNIT, table.unit()).setKeepNext(true);
        }
        XWPFTable xml = document.createTable(1 + table.rows().size(), table.heading().size());
        layOut(xml);
        fill(xml.getRow(0), table, table.heading(), true);
        xml.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isTotal = table.lastIsTotal() && i == table.rows().size() - 1;
            fill(xml.getRow(i + 1), table, table.rows().get(i), false);
            if (isTotal) {
                xml.getRow(i + 1).getTableCells().forEach(WordTable::inHei);
            }
        }
    }

    private static void layOut(XWPFTable xml) {
        xml.setWidth(WordStyles.twips(Grid.WIDTH).intValue());
        xml.setTableAlignment(TableRowAlign.CENTER);
        CTTblPr layout = xml.getCTTbl().getTblPr();
        layout.addNewTblLayout().setType(STTblLayoutType.FIXED);
        int padding = WordStyles.twips(PADDING).intValue();
        xml.setCellMargins(0, padding, 0, padding);
        xml.setTopBorder(XWPFBorderType.SINGLE, OUTER, 0, "000000");
        xml.setBottomBorder(XWPFBorderType.SINGLE, OUTER, 0, "000000");
        xml.setLeftBorder(XWPFBorderType.SINGLE, OUTER, 0, "000000");
        xml.setRightBorder(XWPFBorderType.SINGLE, OUTER, 0, "000000");
        xml.setInsideHBorder(XWPFBorderType.SINGLE, INNER, 0, "000000");
        xml.setInsideVBorder(XWPFBorderType.SINGLE, INNER, 0, "000000");
    }

    private static void fill(XWPFTableRow row, Table table, List<String> texts, boolean isHead) {
        row.setHeight(WordStyles.twips(ROW).intValue());
        row.setCantSplitRow(true);
        double weights = table.weights().stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(WordStyles.twips(Grid.WIDTH * table.weights().get(i) / weights).toString());
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            XWPFParagraph text = cell.getParagraphs().getFirst();
            text.setStyle((isHead ? WordStyle.TABLE_HEAD
                    : table.numeric().get(i) ? WordStyle.TABLE_NUMBER : WordStyle.TABLE_TEXT).id());
            text.createRun().setText(texts.get(i));
        }
    }

    private static void inHei(XWPFTableCell cell) {
        cell.getParagraphs().getFirst().getRuns().forEach(run -> {
            run.setFontFamily(Face.HEI.wanted(), FontCharRange.eastAsia);
            run.setFontFamily(Face.HEI.wanted(), FontCharRange.ascii);
        });
    }
}

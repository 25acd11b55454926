package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables in Word documents. */
class DocxReaderTest {
    @TempDir
    private Path folder;

    private RawFile read(XWPFDocument document) throws IOException {
        Path file = folder.resolve("月报.docx");
        try (document; OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return new SheetFiles().read(file, "月报.docx");
    }

    private static XWPFTable table(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                XWPFTableCell cell = table.getRow(r).getCell(c);
                (cell == null ? table.getRow(r).addNewTableCell() : cell).setText(rows.get(r).get(c));
            }
        }
        return table;
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum down, int across) {
        if (down != null) {
            cell.getCTTc().addNewTcPr().addNewVMerge().setVal(down);
        } else {
            cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(across));
        }
    }

    private static List<List<String>> texts(RawSheet sheet) {
        return sheet.rows().stream().map(row -> row.cells().stream().map(RawCell::text).toList()).toList();
    }

    @Test
    void givesEachTableItsTitleItsOwnRowNumbersAndItsMergedAreas() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("云溪镇");
        document.createParagraph().createRun().setText("这是一段很长的说明".repeat(10));
        document.createParagraph().createRun().setText("下坝村5月宣传台账");
        document.createParagraph();
        document.createParagraph().createRun().setText("填报单位：下坝村");
        XWPFTable table = table(document, List.of(List.of("日期", "资料"), List.of("", "折页", "海报"), List.of("5月3日", "20", "1")));
        merge(table.getRow(0).getCell(0), STMerge.RESTART, 1);
        merge(table.getRow(1).getCell(0), STMerge.CONTINUE, 1);
        merge(table.getRow(0).getCell(1), null, 2);
        document.createParagraph().createRun().setText("填表人：张小满");
        List<RawSheet> sheets = read(document).sheets();
        assertThat(sheets).extracting(RawSheet::name).containsExactly("表1");
        RawSheet sheet = sheets.getFirst();
        assertThat(sheet.rows()).extracting(RawRow::number).containsExactly(-1, 0, 1, 2, 3);
        assertThat(texts(sheet)).containsExactly(List.of("下坝村5月宣传台账"), List.of("填报单位：下坝村"), List.of("日期", "资料"),
                List.of("", "折页", "海报"), List.of("5月3日", "20", "1"));
        assertThat(sheet.merges()).containsExactlyInAnyOrder(new Merge(1, 0, 2, 0), new Merge(1, 1, 1, 2));
        assertThat(sheet.margins()).hasSize(3).contains("云溪镇", "填表人：张小满");
    }

    @Test
    void keepsTheLinesOfACellAndTheTextOfATableWithinIt() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = table(document, List.of(List.of("甲", "乙")));
        table.getRow(0).getCell(0).addParagraph().createRun().setText("丙");
        CTTc inner = table.getRow(0).getCell(1).getCTTc().addNewTbl().addNewTr().addNewTc();
        inner.addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(7));
        inner.addNewP().addNewR().addNewT().setStringValue("里");
        assertThat(texts(read(document).sheets().getFirst())).containsExactly(List.of("甲\n丙", "乙\n里"));
    }

    @Test
    void readsBoxesThatAreLettersOfATypefaceOfSigns() throws IOException {
        XWPFDocument document = new XWPFDocument();
        table(document, List.of(List.of("是@否#", "x")));
        read(document);
        Path file = folder.resolve("月报.docx");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path body = zip.getPath("word/document.xml");
            String sign = "</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0%s\"/><w:t>";
            Files.writeString(body, Files.readString(body).replace("@", sign.formatted("FE")).replace("#", sign.formatted("A8")));
        }
        assertThat(texts(new SheetFiles().read(file, "月报.docx").sheets().getFirst())).containsExactly(List.of("是☑否□", "x"));
    }

    @Test
    void isUnderstoodWithUnitAndMonthOfTheLinesAboveTheTable() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("下坝村2024年5月反诈宣传台账");
        table(document, List.of(List.of("序号", "宣传日期", "宣传形式", "宣传地点", "参与人数"),
                List.of("1", "2024年5月3日", "院坝会", "村委会", "20")));
        LocalDate today = LocalDate.of(2024, 6, 1);
        StagedFile file = Intake.stage(List.of(read(document)), KnownInMemory.town(), new StagingChoices(null, today, today))
                .files().getFirst();
        assertThat(file.tables()).hasSize(1);
        assertThat(file.tables().getFirst().toString()).contains("下坝村").contains("2024-05");
    }
}

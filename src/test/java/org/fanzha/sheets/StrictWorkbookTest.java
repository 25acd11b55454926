package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fanzha.bench.SheetXml;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as the strict half of the standard, or careless programs, write them. */
class StrictWorkbookTest {
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    @TempDir
    private Path folder;

    /** The name spaces of ISO/IEC 29500 strict in the place of the transitional ones; days in words. */
    private static Path strict(Path transitional, Path file) throws IOException {
        try (ZipFile in = new ZipFile(transitional.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(xml.replace(OPEN + "spreadsheetml/2006/main", STRICT + "spreadsheetml/main")
                        .replace(OPEN + "officeDocument/2006/", STRICT + "officeDocument/")
                        .replaceAll("<c r=\"B1\"[^>]*><v>[^<]*", "<c r=\"B1\" t=\"d\"><v>2024-05-03T10:20:00Z")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path transitional() throws IOException {
        Path file = folder.resolve("t.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            XSSFSheet sheet = book.createSheet("五月");
            Cell day = sheet.createRow(0).createCell(0);
            day.setCellValue(43_953);
            day.setCellStyle(book.createCellStyle());
            day.getCellStyle().setDataFormat((short) 14);
            sheet.getRow(0).createCell(1).setCellValue(1);
            sheet.getRow(0).createCell(2).setCellValue("下坝村");
            sheet.createRow(4).createCell(2).setCellValue("藏");
            sheet.getRow(4).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 3));
            sheet.getHeader().setLeft("云溪镇");
            book.createSheet("二");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        return Files.write(file, out.toByteArray());
    }

    @Test
    void readsAStrictWorkbookAsAnyOther() throws IOException {
        Path file = strict(transitional(), folder.resolve("s.xlsx"));
        RawFile read = new SheetFiles().read(file, "s.xlsx");
        assertThat(read.refusal()).isEmpty();
        RawSheet sheet = read.sheets().getFirst();
        assertThat(sheet.rows()).containsExactly(
                new RawRow(1, false, List.of(new RawCell(Kind.DAY, "2024-05-03"),
                        new RawCell(Kind.MOMENT, "2024-05-03T10:20"), RawCell.text("下坝村"))),
                new RawRow(5, true, List.of(RawCell.BLANK, RawCell.BLANK, RawCell.text("藏"))));
        assertThat(sheet.merges()).containsExactly(new Merge(1, 2, 2, 3));
        assertThat(sheet.hiddenColumns()).containsExactly(1);
        assertThat(sheet.margins()).containsExactly("云溪镇");
        assertThat(read.sheets()).extracting(RawSheet::hidden).containsExactly(false, true);
    }

    private List<RawRow> rows(String rows) throws IOException {
        Path file = folder.resolve("r.xlsx");
        SheetXml.write(file, SheetXml.sheet(out -> out.write(rows), ""), null);
        return new SheetFiles().read(file, "r.xlsx").sheets().getFirst().rows();
    }

    @Test
    void countsRowsAndCellsThatBearNoNames() throws IOException {
        assertThat(rows("<row><c><v>1</v></c></row><row r=\"4\"><c r=\"C4\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"))
                .extracting(RawRow::number).containsExactly(1, 4, 5);
    }

    @Test
    void putsRowsInOrder() throws IOException {
        assertThat(rows("<row r=\"3\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>"))
                .extracting(RawRow::number).containsExactly(2, 3);
    }

    @Test
    void readsTheWordsOfRunsAndLeavesOutReadingAidsAndSpaceBetweenElements() throws IOException {
        assertThat(rows("<row><c t=\"inlineStr\"><is>\n <r><t>下坝</t></r>\n <r>\n<t xml:space=\"preserve\">村 </t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>xia</t></rPh></is></c></row>").getFirst().cell(0).text()).isEqualTo("下坝村 ");
    }

    @Test
    void readsDaysAndTimesInWords() throws IOException {
        assertThat(rows("<row><c t=\"d\"><v>2024-05-03</v></c><c t=\"d\"><v>2024-05-03T00:00:00.000</v></c><c t=\"d\"><v>10:20:30</v></c>"
                + "<c t=\"d\"><v>soon</v></c></row>").getFirst().cells()).containsExactly(new RawCell(Kind.DAY, "2024-05-03"),
                new RawCell(Kind.DAY, "2024-05-03"), RawCell.text("10:20"), RawCell.text("soon"));
    }
}

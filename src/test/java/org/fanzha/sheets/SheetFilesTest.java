package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawCell.Kind;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTest {
    @TempDir
    private Path folder;
    private final SheetFiles reader = new SheetFiles();

    private RawFile read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return reader.read(file, name);
    }

    private Path save(Workbook book, String name) throws IOException {
        Path file = folder.resolve(name);
        try (book; OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static Workbook book(String kind) {
        return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void styled(Workbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void givesEveryKindOfCellItsForm(String kind) throws IOException {
        Workbook book = book(kind);
        Row row = book.createSheet("表").createRow(0);
        row.createCell(0).setCellValue("下坝村");
        row.createCell(1).setCellValue(1.3900000022E10);
        row.createCell(2).setCellValue(LocalDate.of(2024, 5, 3));
        styled(book, row.getCell(2), "yyyy\"年\"m\"月\"d\"日\"");
        row.createCell(3).setCellValue(LocalDate.of(2024, 5, 3).atTime(10, 20));
        styled(book, row.getCell(3), "yyyy-mm-dd hh:mm");
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(6).setCellFormula("B1+1");
        row.getCell(6).setCellValue(42);
        row.createCell(7).setCellValue(500999199001010012d);
        row.createCell(8).setCellValue(0.1 + 0.2);
        row.createCell(9).setCellValue(0.43125);
        styled(book, row.getCell(9), "h:mm");
        row.createCell(10).setCellFormula("B1/0");
        row.getCell(10).setCellErrorValue(FormulaError.DIV0.getCode());
        RawSheet sheet = reader.read(save(book, "a." + kind), "a").sheets().getFirst();
        assertThat(sheet.name()).isEqualTo("表");
        assertThat(sheet.rows().getFirst().cells()).containsExactly(
                RawCell.text("下坝村"), new RawCell(Kind.NUMBER, "13900000022"), new RawCell(Kind.DAY, "2024-05-03"),
                new RawCell(Kind.MOMENT, "2024-05-03T10:20"), new RawCell(Kind.YES_NO, "true"), new RawCell(Kind.ERROR, "#REF!"),
                new RawCell(Kind.NUMBER, "42"), new RawCell(Kind.NUMBER, "500999199001010000"), new RawCell(Kind.NUMBER, "0.3"),
                RawCell.text("10:21"), new RawCell(Kind.ERROR, "#DIV/0!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void keepsRowNumbersMergesHiddenPartsAndMargins(String kind) throws IOException {
        Workbook book = book(kind);
        Sheet sheet = book.createSheet("一");
        sheet.createRow(0).createCell(0).setCellValue("题");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
        sheet.createRow(3);
        sheet.createRow(6).createCell(2).setCellValue("乙");
        sheet.getRow(6).setZeroHeight(true);
        sheet.getHeader().setCenter("秘密★");
        sheet.getFooter().setLeft("第 &P 页");
        sheet.setColumnHidden(1, true);
        sheet.setColumnHidden(9, true);
        book.createSheet("二").createRow(0).createCell(0).setCellValue("藏");
        book.setSheetHidden(1, true);
        List<RawSheet> sheets = reader.read(save(book, "b." + kind), "b").sheets();
        assertThat(sheets).extracting(RawSheet::name).containsExactly("一", "二");
        assertThat(sheets).extracting(RawSheet::hidden).containsExactly(false, true);
        assertThat(sheets.getFirst().rows()).containsExactly(
                new RawRow(1, false, List.of(RawCell.text("题"))),
                new RawRow(7, true, List.of(RawCell.BLANK, RawCell.BLANK, RawCell.text("乙"))));
        assertThat(sheets.getFirst().merges()).containsExactly(new Merge(1, 0, 2, 3));
        assertThat(sheets.getFirst().margins()).contains("秘密★");
        assertThat(sheets.getFirst().hiddenColumns()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsDaysOfWorkbooksThatCountFrom1904(String kind) throws IOException {
        Workbook book = book(kind);
        if (book instanceof XSSFWorkbook modern) {
            modern.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        } else {
            ((HSSFWorkbook) book).getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .forEach(r -> ((org.apache.poi.hssf.record.DateWindow1904Record) r).setWindowing((short) 1));
        }
        Cell cell = book.createSheet("表").createRow(0).createCell(0);
        cell.setCellValue(43_953);
        styled(book, cell, "yyyy-m-d");
        Path file = save(book, "c." + kind);
        assertThat(reader.read(file, "c").sheets().getFirst().rows().getFirst().cell(0)).isEqualTo(new RawCell(Kind.DAY, "2024-05-03"));
    }

    @Test
    void leavesTheSendersFileAsItWas() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("samples"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] before = Files.readAllBytes(file);
                FileTime time = Files.getLastModifiedTime(file);
                reader.read(file, file.toString());
                assertThat(Files.readAllBytes(file)).isEqualTo(before);
                assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
            }
        }
    }

    @Test
    void leavesNothingInTheTempFolder() throws IOException {
        Set<Path> before = tempFiles();
        for (String name : List.of("涉诈重点人员名单.xlsx", "联络员名单.xls", "网格员通讯录.csv")) {
            reader.read(Path.of("samples/云溪镇/基础名单", name), name);
        }
        assertThat(tempFiles().stream().filter(f -> !before.contains(f)).map(Path::toString))
                .noneMatch(name -> name.contains("poi"));
    }

    private static Set<Path> tempFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @CsvSource({"GB18030, false", "UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false",
        "UTF-16BE, false"})
    void findsOutTheEncoding(String charset, boolean marked) throws IOException {
        String text = (marked ? "\uFEFF" : "") + "姓名,单位\r\n王小满,下坝村\r\n";
        RawSheet sheet = read("d.csv", text.getBytes(Charset.forName(charset))).sheets().getFirst();
        assertThat(sheet.name()).isEmpty();
        assertThat(sheet.rows()).containsExactly(
                new RawRow(1, false, List.of(RawCell.text("姓名"), RawCell.text("单位"))),
                new RawRow(2, false, List.of(RawCell.text("王小满"), RawCell.text("下坝村"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutTheDelimiter(String delimiter) throws IOException {
        String text = String.join(delimiter, "村", "人数", "备注") + "\n" + String.join(delimiter, "下坝村", "20", "讲解、发放");
        assertThat(read("e.txt", text.getBytes(StandardCharsets.UTF_8)).sheets().getFirst().rows().get(1).cells())
                .extracting(RawCell::text).containsExactly("下坝村", "20", "讲解、发放");
    }

    @Test
    void countsTheLineOnWhichARecordBegins() throws IOException {
        String text = "a,b\n\"两\n行\",1\n\nc,\"他说\"好\"\"\n";
        List<RawRow> rows = read("f.csv", text.getBytes(StandardCharsets.UTF_8)).sheets().getFirst().rows();
        assertThat(rows).extracting(RawRow::number).containsExactly(1, 2, 5);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("两\n行");
    }

    @Test
    void undoesWhatKeepsTextFromBecomingAFormula() throws IOException {
        byte[] csv = "=\"500999199001010013\",'=1+1,'好\n".getBytes(StandardCharsets.UTF_8);
        RawRow row = read("g.csv", csv).sheets().getFirst().rows().getFirst();
        assertThat(row.cells()).extracting(RawCell::text).containsExactly("500999199001010013", "=1+1", "'好");
    }

    @Test
    void readsAWorkbookOfWpsWhicheverFormatItIsIn() throws IOException {
        assertThat(read("旧.et", LockedFiles.bytes(new HSSFWorkbook(), "下坝村")).refusal()).isEmpty();
        assertThat(read("新.et", LockedFiles.bytes(new XSSFWorkbook(), "下坝村")).refusal()).isEmpty();
    }

    @Test
    void readsATextTableWhateverItsName() throws IOException {
        assertThat(read("导出.xls", "姓名,单位\n王小满,下坝村\n".getBytes(StandardCharsets.UTF_8)).refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"空.xlsx||FILE_EMPTY", "空.csv|  |FILE_EMPTY", "坏文件.xlsx|这不是表格|FILE_BROKEN",
        "坏.xlsx|PK\u0003\u0004 cut short|FILE_BROKEN",
        "图.bin|a\u0000\u0001b|FILE_KIND", "图.xlsx|a\u0000\u0001b|FILE_BROKEN"})
    void saysInOneCodeWhyAFileIsNotRead(String name, String content, Code why) throws IOException {
        RawFile file = read(name, content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8));
        assertThat(file.refusal()).contains(why);
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void saysThatAFileCannotBeOpened() {
        assertThat(reader.read(folder.resolve("nobody.xlsx"), "nobody.xlsx").refusal()).contains(Code.FILE_UNREADABLE);
    }
}

package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.fanzha.bench.SheetXml;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Refusal;
import org.fanzha.office.ReturnCopy;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** What the village's own workbook keeps when it is given back, and what a workbook made anew can hold. */
class ExcelReturnBookTest {
    private static final String TITLE = "退回说明";
    @TempDir
    private Path folder;
    private final ExcelReturnBook returns = new ExcelReturnBook();

    private static Sheet sheet(Workbook book, String name, String... lines) {
        Sheet sheet = book.createSheet(name);
        for (int r = 0; r < lines.length; r++) {
            Row row = sheet.createRow(r);
            String[] cells = lines[r].split(",");
            for (int c = 0; c < cells.length; c++) {
                row.createCell(c).setCellValue(cells[c]);
            }
        }
        return sheet;
    }

    private static void comment(Sheet sheet, int row, int column, String words) {
        Cell cell = sheet.getRow(row).getCell(column);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor());
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(words));
        cell.setCellComment(comment);
    }

    private Path save(Workbook book, String name) throws IOException {
        Path file = folder.resolve(name);
        try (book; OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static ReturnCopy copy(String source, String sheet, ReturnCopy.Cell... cells) {
        ReturnCopy.Row row = new ReturnCopy.Row(2, cells.length == 0 ? Verdict.INSERTED : Verdict.PARKED, "结果", "", List.of(cells));
        return new ReturnCopy(source, TITLE, List.of("一句话。"), List.of(new ReturnCopy.Item(sheet, 2, "人数", "请改")), 0,
                List.of(new ReturnCopy.Marks(sheet, List.of(1), List.of(row))));
    }

    private Path marked(Path source, String out, ReturnCopy.Cell... cells) throws IOException {
        String sha256 = Content.of(source).sha256();
        returns.marked(source, sha256, folder.resolve(out), copy(sha256, "5月", cells));
        return folder.resolve(out);
    }

    private static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(file.toFile(), null, true);
    }

    private static List<String> sheets(Workbook book) {
        return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }

    @Test
    void keepsWhatTheVillageItselfCalledLikeOurs() throws IOException {
        XSSFWorkbook own = new XSSFWorkbook();
        sheet(own, "5月", "村,人数", "下坝村,约40");
        sheet(own, TITLE, "村里自己的说明");
        sheet(own, "督办", "事项,处理结果,原因", "张贴,已办,无");
        Path second = marked(marked(save(own, "宣传.xlsx"), "退.xlsx"), "再退.xlsx");
        try (Workbook book = open(second)) {
            assertThat(sheets(book)).containsExactly("退回说明2", "5月", TITLE, "督办", "_fanzha_return");
            assertThat(book.getSheet(TITLE).getRow(0).getCell(0).getStringCellValue()).isEqualTo("村里自己的说明");
            assertThat(book.getSheet("督办").getRow(1).getCell(2).getStringCellValue()).isEqualTo("无");
        }
    }

    @Test
    void saysInACommentNoMoreWhatWasMended() throws IOException {
        XSSFWorkbook own = new XSSFWorkbook();
        comment(sheet(own, "5月", "村,人数", "下坝村,约40"), 1, 1, "村里数的");
        Path second = marked(marked(save(own, "宣传.xlsx"), "退.xlsx", new ReturnCopy.Cell(1, "不是准数")), "再退.xlsx");
        try (Workbook book = open(second)) {
            assertThat(book.getSheet("5月").getCellComment(new CellAddress("B2")).getString().getString()).isEqualTo("村里数的");
        }
    }

    @Test
    void commentsACellBesideOneThatTheVillageHadCommented() throws IOException {
        XSSFWorkbook own = new XSSFWorkbook();
        comment(sheet(own, "5月", "村,人数,备注", "下坝村,约40,无"), 1, 2, "村里写的");
        Path copy = marked(save(own, "宣传.xlsx"), "退.xlsx", new ReturnCopy.Cell(1, "不是准数"));
        try (Workbook book = open(copy)) {
            assertThat(book.getSheet("5月").getCellComment(new CellAddress("B2")).getString().getString()).contains("不是准数");
            assertThat(book.getSheet("5月").getCellComment(new CellAddress("C2")).getString().getString()).isEqualTo("村里写的");
        }
    }

    @Test
    void keepsPrintAreasAndColumnWidthsOfTheVillage() throws IOException {
        XSSFWorkbook own = new XSSFWorkbook();
        sheet(own, "封面", "云溪镇");
        Sheet sheet = sheet(own, "5月", "村,人数", "下坝村,40");
        CTCol all = own.getSheetAt(1).getCTWorksheet().getColsArray(0).addNewCol();
        all.setMin(1);
        all.setMax(16_384);
        all.setWidth(11);
        own.setPrintArea(1, 0, 1, 0, 1);
        assertThat(sheet.getColumnWidth(0)).isEqualTo(11 * 256);
        try (Workbook book = open(marked(save(own, "宣传.xlsx"), "退.xlsx"))) {
            assertThat(book.getPrintArea(book.getSheetIndex("5月"))).isEqualTo("'5月'!$A$1:$D$2");
            assertThat(book.getPrintArea(book.getSheetIndex("封面"))).isNull();
            assertThat(book.getSheet("5月").getColumnWidth(0)).isEqualTo(11 * 256);
            assertThat(book.getSheet("5月").getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void namesAndTypesACopyByWhatItIs() throws IOException {
        XSSFWorkbook template = new XSSFWorkbook(XSSFWorkbookType.XLSX);
        sheet(template, "5月", "村,人数", "下坝村,40");
        template.setWorkbookType(XSSFWorkbookType.XLSM);
        Path source = save(template, "宣传.xlsm");
        assertThat(returns.ending(source)).contains("xlsx");
        try (Workbook book = open(marked(source, "退.xlsx"))) {
            assertThat(((XSSFWorkbook) book).isMacroEnabled()).isFalse();
        }
        XSSFWorkbook macros = new XSSFWorkbook();
        sheet(macros, "5月", "村,人数", "下坝村,40");
        macros.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThat(returns.ending(save(macros, "宣传.xlsx"))).contains("xlsm");
        Path locked = Files.write(folder.resolve("密.xls"), LockedFiles.old("下坝村", "abc"));
        assertThat(returns.ending(locked)).as("it is made anew").isEmpty();
    }

    @Test
    void makesAnewWhatWouldFillTheHeap() throws IOException {
        Path file = folder.resolve("大.xlsx");
        SheetXml.write(file, SheetXml.sheet(out -> {
            for (int i = 1; i < 60_000; i++) {
                out.write("<row r=\"" + i + "\">" + "<c s=\"1\"/>".repeat(40) + "<c><v>" + i * 7919L % 99_991 + "</v></c></row>\n");
            }
        }, ""), null);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> marked(file, "退.xlsx")).isInstanceOf(Refusal.class).extracting("code").isEqualTo(Code.RETURN_SOURCE_PLAIN);
    }

    private static RawSheet raw(String name, int first, RawCell cell, Merge... merges) {
        return new RawSheet(name, false, List.of(new RawRow(first, false, List.of(RawCell.text("标题"))),
                new RawRow(1, false, List.of(RawCell.text("村"), RawCell.text("人数"))),
                new RawRow(2, false, List.of(RawCell.text("下坝村"), cell))), List.of(merges), List.of());
    }

    private Workbook plain(List<RawSheet> sheets, ReturnCopy copy) throws IOException {
        returns.plain(sheets, folder.resolve("新.xlsx"), copy);
        return open(folder.resolve("新.xlsx"));
    }

    @Test
    void movesADocumentsTitlesIntoTheSheet() throws IOException {
        RawSheet sheet = raw("表1", 0, new RawCell(RawCell.Kind.NUMBER, "40"), new Merge(1, 0, 1, 1));
        try (Workbook book = plain(List.of(sheet), copy("x", "表1", new ReturnCopy.Cell(1, "不是准数")))) {
            Sheet written = book.getSheet("表1");
            assertThat(written.getRow(0).getCell(0).getStringCellValue()).isEqualTo("标题");
            assertThat(written.getRow(1).getCell(2).getStringCellValue()).isEqualTo("处理结果");
            assertThat(written.getRow(2).getCell(2).getStringCellValue()).isEqualTo("结果");
            assertThat(written.getCellComment(new CellAddress("B3")).getString().getString()).contains("不是准数");
            assertThat(written.getMergedRegion(0).formatAsString()).isEqualTo("A2:B2");
            assertThat(book.getSheet(TITLE).getRow(4).getCell(1).getStringCellValue()).isEqualTo("第 3 行");
        }
    }

    @Test
    void holdsWhatNoWorkbookHolds() throws IOException {
        String name = "一个比三十一个字还要长得多的工作表名字一个比三十一个字还要长得多";
        RawSheet one = raw(name, 0, RawCell.text("=1+1"), new Merge(1, 0, 1, 0), new Merge(1, 0, 2_000_000, 1));
        RawSheet other = raw(name, 0, RawCell.text("长".repeat(40_000)));
        ReturnCopy said = copy("x", name);
        ReturnCopy copy = new ReturnCopy("x", TITLE, List.of(), List.of(), 0, List.of(said.sheets().getFirst(), said.sheets().getFirst()));
        try (Workbook book = plain(List.of(one, other), copy)) {
            assertThat(sheets(book)).hasSize(4).doesNotHaveDuplicates();
            assertThat(book.getSheetAt(1).getNumMergedRegions()).isZero();
            assertThat(book.getSheetAt(1).getRow(2).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(book.getSheetAt(1).getRow(2).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheetAt(2).getRow(2).getCell(1).getStringCellValue()).hasSize(32_767);
            assertThat(book.getSheetAt(2).getRow(2).getCell(2).getStringCellValue()).isEqualTo("结果");
        }
    }

    @Test
    void takesAnArchiveForNoWorkbook() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.csv"));
        }
        assertThatThrownBy(() -> marked(zip, "b.xlsx")).isInstanceOf(Refusal.class).extracting("code").isEqualTo(Code.RETURN_SOURCE_PLAIN);
        assertThat(returns.ending(folder.resolve("fehlt.xlsx"))).isEqualTo(Optional.empty());
    }
}

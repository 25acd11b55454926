package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Values;
import org.fanzha.sheets.LockedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A village gets its own file back, mends what is marked, and only that is taken in. */
class ReturnCopiesTest {
    private static final String TEN = """
            下坝村2024年5月反诈宣传台账|||||
            序号|日期|活动类型|地点|参加人数|发放资料份数
            1|2024-05-02|院坝会|一组|30|30
            2|2024-05-03|院坝会|二组|41|40
            3|2024-05-06|院坝会|三组|约40|40
            4|2024-05-07|入户走访|四组|25|25
            5|2024-05-08|讲座培训|村小学|88|80
            6|2024-05-40|院坝会|五组|33|30
            7|2024-05-11|院坝会|六组|36|36
            8|2024-05-13|放电影|七组|52|50
            9|2024-05-15|院坝会|八组|47|40
            10|2024-05-17|党员学习|村委会|29|29
            填表人：周云溪|||||
            """;
    private static final Map<String, String> MENDED = Map.of("约40", "40", "2024-05-40", "2024-05-10", "放电影", "文艺演出");
    @TempDir
    private Path folder;
    private FormsOffice forms;

    @BeforeEach
    void open() {
        forms = new FormsOffice(folder.resolve("ledger"));
    }

    @AfterEach
    void close() {
        forms.close();
    }

    private Path village(Workbook book, String name) {
        return FormsOffice.village(book, folder.resolve(name), TEN);
    }

    private ReturnCopies.Written giveBack(StagedBatch batch, Path file, String out) {
        return forms.office.returnCopies().write(new ReturnCopies.Source(batch, List.of(file), true),
                batch.files().getFirst(), folder.resolve(out));
    }

    private static Workbook read(Path file) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private Path mend(Path copy, String name) throws IOException {
        try (Workbook book = read(copy)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(ReturnCopiesTest::mend);
                }
            }
            return FormsOffice.save(book, folder.resolve(name));
        }
    }

    private static void mend(Cell cell) {
        if (cell.getCellType() == CellType.STRING && MENDED.containsKey(cell.getStringCellValue())) {
            String mended = MENDED.get(cell.getStringCellValue());
            // over a text that stands in the cell itself POI would leave the old one
            cell.setBlank();
            cell.setCellValue(mended);
        }
    }

    private void comesBackAndOnlyTheMendedRowsGoIn(Path file, String copy, String mended) throws IOException {
        byte[] before = Files.readAllBytes(file);
        StagedBatch batch = forms.stage(file);
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(7);
        forms.takeIn(batch);
        ReturnCopies.Written written = giveBack(batch, file, copy);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        StagedBatch again = forms.stage(mend(written.file(), mended));
        assertThat(again.count(Verdict.INSERTED)).isEqualTo(3);
        assertThat(again.count(Verdict.UNCHANGED)).isEqualTo(7);
        assertThat(again.rows()).isEqualTo(10);
        assertThat(again.files().getFirst().ignored()).isEmpty();
        assertThat(again.tables().flatMap(t -> t.columns().stream()).map(c -> c.heading())).doesNotContain("处理结果", "原因");
        forms.takeIn(again);
        assertThat(forms.ledger.entries().list(Publicity.REGISTER, Query.ALL)).hasSize(10);
        assertThat(forms.stage(written.file()).count(Verdict.INSERTED)).isZero();
    }

    @Test
    void ofAWorkbookComesBackAndOnlyTheMendedRowsGoIn() throws IOException {
        comesBackAndOnlyTheMendedRowsGoIn(village(new XSSFWorkbook(), "宣传.xlsx"), "退.xlsx", "改.xlsx");
    }

    @Test
    void ofAnOldWorkbookComesBackAndOnlyTheMendedRowsGoIn() throws IOException {
        comesBackAndOnlyTheMendedRowsGoIn(village(new HSSFWorkbook(), "宣传.xls"), "退.xls", "改.xls");
    }

    @Test
    void ofATextTableComesBackAsAWorkbookAndOnlyTheMendedRowsGoIn() throws IOException {
        Path file = Files.writeString(folder.resolve("宣传.csv"), TEN.replace("|", ","));
        comesBackAndOnlyTheMendedRowsGoIn(file, "退.xlsx", "改.xlsx");
    }

    @Test
    void answersWhatWasAskedOfTheFirstUnlessItIsUndone() throws IOException {
        Path file = village(new XSSFWorkbook(), "宣传.xlsx");
        StagedBatch batch = forms.stage(file);
        forms.takeIn(batch);
        assertThat(forms.office.takeIn().parked()).hasSize(3);
        giveBack(batch, file, "退.xlsx");
        StagedBatch again = forms.stage(mend(folder.resolve("退.xlsx"), "改.xlsx"));
        assertThat(FileWords.of(again.files().getFirst(), again::count)).contains("改好发回的退回件");
        forms.takeIn(again);
        assertThat(forms.office.takeIn().parked()).isEmpty();
        forms.office.takeIn().undoLast(false);
        assertThat(forms.office.takeIn().parked()).hasSize(3);
    }

    @Test
    void keepsTheLooksAndMarksRowsCellsAndReasons() throws IOException {
        Path file = village(new XSSFWorkbook(), "宣传.xlsx");
        StagedBatch batch = forms.stage(file);
        forms.takeIn(batch);
        assertThat(giveBack(batch, file, "退.xlsx").plain()).isEmpty();
        try (Workbook book = read(folder.resolve("退.xlsx"))) {
            Sheet sheet = book.getSheet("5月");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(3_000);
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("处理结果");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("已新增");
            assertThat(sheet.getRow(4).getCell(6).getStringCellValue()).isEqualTo("待核实");
            assertThat(sheet.getRow(4).getCell(7).getStringCellValue()).contains("参加人数：").contains("不是准数");
            assertThat(sheet.getRow(4).getCell(4).getCellComment().getString().getString()).startsWith("反诈办：").contains("约40");
            assertThat(sheet.getRow(4).getCell(3).getCellComment()).isNull();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFillForegroundColorColor())
                    .isNotEqualTo(sheet.getRow(2).getCell(0).getCellStyle().getFillForegroundColorColor());
            assertThat(book.getSheetName(0)).isEqualTo("退回说明");
            assertThat(book.getActiveSheetIndex()).isZero();
            assertThat(book.getSheetVisibility(book.getNumberOfSheets() - 1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(words(book.getSheetAt(0))).contains("共 10 行：已新增 7 行，待核实 3 行", "请改 3 行", "第 8 行");
        }
    }

    private static String words(Sheet sheet) {
        List<String> words = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> words.add(cell.getStringCellValue())));
        return String.join("\n", words);
    }

    @Test
    void canBeGivenBackASecondTimeWithoutTheMarksOfTheFirst() throws IOException {
        Path file = village(new XSSFWorkbook(), "宣传.xlsx");
        StagedBatch batch = forms.stage(file);
        forms.takeIn(batch);
        giveBack(batch, file, "退.xlsx");
        Path mended = mend(folder.resolve("退.xlsx"), "改.xlsx");
        StagedBatch again = forms.stage(mended);
        forms.takeIn(again);
        giveBack(again, mended, "再退.xlsx");
        try (Workbook book = read(folder.resolve("再退.xlsx"))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            Sheet sheet = book.getSheet("5月");
            assertThat(sheet.getRow(4).getCell(6).getStringCellValue()).isEqualTo("已新增");
            assertThat(sheet.getRow(4).getCell(4).getCellComment()).isNull();
            assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 8);
            assertThat(words(book.getSheetAt(0))).contains("不用改");
        }
    }

    @Test
    void saysThatTheCopyOfALockedFileIsOpen() throws IOException {
        Path file = village(new XSSFWorkbook(), "宣传.xlsx");
        Files.write(file, LockedFiles.closed(Files.readAllBytes(file), "one"));
        Taking locked = forms.office.takeIn().read(List.of(file), TakeIn.Choices.NONE, Progress.NONE);
        StagedBatch batch = forms.office.takeIn().unlocked(locked, List.of(file), "宣传.xlsx", "one".toCharArray()).stage(Progress.NONE);
        assertThat(giveBack(batch, file, "甲.xlsx").plain()).hasValueSatisfying(why -> assertThat(why).contains("有密码，退回件没有"));
        try (Workbook book = read(folder.resolve("甲.xlsx"))) {
            assertThat(book.getSheet("5月").getRow(4).getCell(6).getStringCellValue()).isEqualTo("待核实");
        }
    }

    @Test
    void makesAPlainCopyAndSaysWhyWhereTheSenderSFileIsGoneOrChanged() throws IOException {
        Path file = village(new XSSFWorkbook(), "宣传.xlsx");
        StagedBatch batch = forms.stage(file);
        village(new XSSFWorkbook(), "另一份.xlsx");
        Files.write(file, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(giveBack(batch, file, "甲.xlsx").plain()).hasValueSatisfying(why -> assertThat(why).contains("改动过"));
        Files.delete(file);
        assertThat(giveBack(batch, file, "乙.xlsx").plain()).hasValueSatisfying(why -> assertThat(why).contains("不在原处"));
        try (Workbook book = read(folder.resolve("乙.xlsx"))) {
            assertThat(book.getSheet("5月").getRow(4).getCell(4).getStringCellValue()).isEqualTo("约40");
            assertThat(book.getSheet("5月").getRow(4).getCell(6).getStringCellValue()).isEqualTo("待核实");
        }
    }

    @Test
    void neverWritesOverWhatTheVillageSent() {
        Path file = village(new XSSFWorkbook(), "宣传.xlsx");
        StagedBatch batch = forms.stage(file);
        assertThatThrownBy(() -> giveBack(batch, file, "宣传.xlsx")).isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo(Code.RETURN_OVER_SOURCE);
    }

    @Test
    void neverWritesOverAFileOfAFolderByAnotherName() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("收到"));
        Path file = FormsOffice.village(new XSSFWorkbook(), sent.resolve("宣传.xlsx"), TEN);
        Path other = Files.createLink(folder.resolve("同一份.xlsx"), file);
        StagedBatch batch = forms.stage(sent);
        assertThatThrownBy(() -> giveBack(batch, sent, "同一份.xlsx")).isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo(Code.RETURN_OVER_SOURCE);
        assertThat(other).hasSameBinaryContentAs(file);
    }

    @Test
    void givesFilesWithQuestionsBackIntoAFolderAndLogsEach() {
        Path file = village(new XSSFWorkbook(), "宣传.xlsx");
        StagedBatch batch = forms.stage(file);
        ReturnCopies.Source source = new ReturnCopies.Source(batch, List.of(file), false);
        forms.office.returnCopies().writeAll(source, folder.resolve("退回"), Progress.NONE);
        List<ReturnCopies.Written> again = forms.office.returnCopies().writeAll(source, folder.resolve("退回"), Progress.NONE);
        assertThat(again).extracting(w -> w.file().getFileName().toString()).containsExactly("宣传（退回）2.xlsx");
        assertThat(forms.ledger.log().lines(9)).extracting(l -> l.act().note()).filteredOn(n -> n.startsWith("退回件")).hasSize(2);
    }

    @Test
    void namesNobodyWhomTheVillageDidNotName() throws IOException {
        forms.enter(Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, "赵云溪").with(KeyPeople.VILLAGE, forms.village)
                .with(KeyPeople.KINDS, List.of(KeyPeople.KINDS.type().choices().orElseThrow().options().getFirst()))
                .with(KeyPeople.RISK, KeyPeople.HIGH).with(KeyPeople.LISTED_ON, LocalDate.of(2024, 1, 5)));
        Path file = FormsOffice.village(new XSSFWorkbook(), folder.resolve("人员.xlsx"), """
                下坝村涉诈重点人员台账|||||
                姓名|村(社区)|类别|风险等级|证件号|备注
                赵云溪|下坝村|涉诈前科|低||
                钱云溪|下坝村|涉诈前科|低|500999199001010012|
                """);
        StagedBatch batch = forms.stage(file);
        assertThat(batch.count(Verdict.PARKED)).isEqualTo(2);
        giveBack(batch, file, "退.xlsx");
        try (Workbook book = read(folder.resolve("退.xlsx"))) {
            String summary = words(book.getSheetAt(0));
            assertThat(summary).doesNotContain("赵", "钱云溪", "500999199001010012").contains("由反诈办核实");
            assertThat(book.getSheet("5月").getRow(2).getCell(7).getStringCellValue()).isEqualTo("可能与以前报过的重复，由反诈办核实，这里不用改。");
        }
    }

    @Test
    void marksTheValueInAFormWhereLabelsStandBesideIt() throws IOException {
        Path file = FormsOffice.village(new XSSFWorkbook(), folder.resolve("一人一档.xlsx"), """
                涉诈重点人员信息登记表|||||
                姓名|钱云溪||性别|男|
                证件号|500999199001010012||风险等级|高|
                类别|涉诈前科||村(社区)|下坝村|
                现住地|下坝村三组||联系电话|12345|
                """);
        StagedBatch batch = forms.stage(file);
        assertThat(batch.rows()).isEqualTo(1);
        forms.takeIn(batch);
        giveBack(batch, file, "退.xlsx");
        try (Workbook book = read(folder.resolve("退.xlsx"))) {
            Sheet sheet = book.getSheet("5月");
            assertThat(sheet.getRow(2).getCell(1).getCellComment().getString().getString()).contains("校验码");
            assertThat(sheet.getRow(4).getCell(4).getCellComment().getString().getString()).contains("个人电话");
            assertThat(sheet.getRow(1).getCell(1).getCellComment()).isNull();
        }
        StagedBatch again = forms.stage(folder.resolve("退.xlsx"));
        assertThat(again.rows()).isEqualTo(1);
        assertThat(again.tables().flatMap(t -> t.columns().stream()).map(c -> c.heading())).doesNotContain("处理结果", "原因");
    }

    @Test
    void keepsWhatTheVillageHadWrittenInAComment() throws IOException {
        XSSFWorkbook sheet = new XSSFWorkbook();
        FormsOffice.village(sheet, folder.resolve("先.xlsx"), TEN);
        Path file;
        try (Workbook book = read(folder.resolve("先.xlsx"))) {
            Cell cell = book.getSheetAt(0).getRow(4).getCell(4);
            var comment = book.getSheetAt(0).createDrawingPatriarch().createCellComment(book.getCreationHelper().createClientAnchor());
            comment.setString(book.getCreationHelper().createRichTextString("村里自己数的"));
            cell.setCellComment(comment);
            file = FormsOffice.save(book, folder.resolve("宣传.xlsx"));
        }
        assertThat(giveBack(forms.stage(file), file, "退.xlsx").plain()).isEmpty();
        assertThat(giveBack(forms.stage(folder.resolve("退.xlsx")), folder.resolve("退.xlsx"), "再退.xlsx").plain()).isEmpty();
        try (Workbook book = read(folder.resolve("再退.xlsx"))) {
            assertThat(book.getSheet("5月").getRow(4).getCell(4).getCellComment().getString().getString())
                    .startsWith("村里自己数的\n反诈办：").containsOnlyOnce("反诈办");
        }
    }

    @Test
    void findsRoomBesideCellsFarOutWithoutFillingTheRows() throws IOException {
        Path file;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            FormsOffice.village(book, folder.resolve("先.xlsx"), TEN);
        }
        try (Workbook book = read(folder.resolve("先.xlsx"))) {
            book.getSheetAt(0).getRow(5).createCell(16_383).setCellValue("远");
            file = FormsOffice.save(book, folder.resolve("宣传.xlsx"));
        }
        assertThat(giveBack(forms.stage(file), file, "退.xlsx").plain()).isEmpty();
        try (Workbook book = read(folder.resolve("退.xlsx"))) {
            assertThat(book.getSheet("5月").getRow(4).getPhysicalNumberOfCells()).isLessThan(200);
            assertThat(book.getSheet("5月").getRow(4).getCell(4).getCellComment()).isNotNull();
        }
    }
}

package org.fanzha.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawSheet;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Profile;
import org.fanzha.register.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelRegisterBookTest {
    private static final String CAPTION = "云溪镇反诈办　2024年5月";
    @TempDir
    private Path folder;
    private final ExcelRegisterBook writer = new ExcelRegisterBook();

    private static Entry person() {
        return new Entry(1, 1, Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, "=王小满").with(KeyPeople.ID, "500999198803120216")
                .with(KeyPeople.PHONE, List.of("13900000001", "13900000002")).with(KeyPeople.RISK, KeyPeople.HIGH)
                .with(KeyPeople.LISTED_ON, LocalDate.of(2024, 4, 1)).with(KeyPeople.VILLAGE, new Link(1, "下坝村")), null);
    }

    private static Entry fraud() {
        return new Entry(1, 1, Values.none(Cases.REGISTER).with(Cases.HAPPENED, LocalDateTime.of(2024, 5, 3, 10, 20))
                .with(Cases.AGE, 37L).with(Cases.LOSS, new BigDecimal("186000.5")).with(Cases.NOTE, "+转账"), null);
    }

    private XSSFSheet written(Path file) throws IOException {
        try (XSSFWorkbook book = (XSSFWorkbook) WorkbookFactory.create(file.toFile(), null, true)) {
            return book.getSheetAt(0);
        }
    }

    private static Cell under(XSSFSheet sheet, Field<?> field) {
        for (Cell heading : sheet.getRow(2)) {
            if (heading.getStringCellValue().equals(field.title())) {
                return sheet.getRow(3).getCell(heading.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + field.title());
    }

    @Test
    void setsUpA4LandscapeWithHeadingsOnEveryPage() throws IOException {
        Path file = folder.resolve("a.xlsx");
        writer.write(file, KeyPeople.REGISTER, CAPTION, List.of(person()), Profile.INTERNAL);
        XSSFSheet sheet = written(file);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:Z4");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(KeyPeople.REGISTER.title());
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(CAPTION);
    }

    @Test
    void keepsIdsTelephonesAndFormulaSignsAsText() throws IOException {
        Path file = folder.resolve("b.xlsx");
        writer.write(file, KeyPeople.REGISTER, CAPTION, List.of(person()), Profile.INTERNAL);
        XSSFSheet sheet = written(file);
        for (Field<?> field : List.of(KeyPeople.NAME, KeyPeople.ID, KeyPeople.PHONE)) {
            Cell cell = under(sheet, field);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
        assertThat(under(sheet, KeyPeople.NAME).getStringCellValue()).isEqualTo("=王小满");
        assertThat(under(sheet, KeyPeople.ID).getStringCellValue()).isEqualTo("500999198803120216");
        assertThat(under(sheet, KeyPeople.RISK).getStringCellValue()).isEqualTo("高");
    }

    @Test
    void keepsDaysAndNumbersWhatTheyAre() throws IOException {
        Path file = folder.resolve("c.xlsx");
        writer.write(file, Cases.REGISTER, CAPTION, List.of(fraud()), Profile.INTERNAL);
        XSSFSheet sheet = written(file);
        assertThat(under(sheet, Cases.HAPPENED).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 5, 3, 10, 20));
        assertThat(under(sheet, Cases.AGE).getNumericCellValue()).isEqualTo(37);
        assertThat(under(sheet, Cases.LOSS).getNumericCellValue()).isEqualTo(186_000.5);
        assertThat(under(sheet, Cases.NOTE).getStringCellValue()).isEqualTo("+转账");
        writer.write(file, KeyPeople.REGISTER, CAPTION, List.of(person()), Profile.INTERNAL);
        Cell day = under(written(file), KeyPeople.LISTED_ON);
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void putsOutTheColumnsThatAreAskedForInTheirOrder() throws IOException {
        Path file = folder.resolve("shown.xlsx");
        writer.write(file, KeyPeople.REGISTER, List.of(KeyPeople.RISK, KeyPeople.NAME), CAPTION, List.of(person()), Profile.INTERNAL);
        List<String> headings = new ArrayList<>();
        written(file).getRow(2).forEach(cell -> headings.add(cell.getStringCellValue()));
        assertThat(headings).containsExactly("序号", "风险等级", "姓名");
    }

    @Test
    void masksAsTheProfileAsksAndLeavesEmptyColumnsOut() throws IOException {
        Shown stars = (field, entry, profile) -> field == KeyPeople.ID ? Optional.empty()
                : entry.values().has(field) ? Optional.of(field == KeyPeople.NAME ? "王**" : entry.show(field)) : Optional.empty();
        Path file = folder.resolve("d.xlsx");
        new ExcelRegisterBook(stars).write(file, KeyPeople.REGISTER, CAPTION, List.of(person()), Profile.UNIT);
        XSSFSheet sheet = written(file);
        assertThat(under(sheet, KeyPeople.NAME).getStringCellValue()).isEqualTo("王**");
        assertThatThrownBy(() -> under(sheet, KeyPeople.ID)).hasMessageContaining("证件号");
        assertThat(under(sheet, KeyPeople.NOTE).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void isReadBackByItsOwnReader() throws IOException {
        Path file = folder.resolve("e.xlsx");
        writer.write(file, Cases.REGISTER, CAPTION, List.of(fraud(), fraud()), Profile.INTERNAL);
        RawSheet sheet = new SheetFiles().read(file, "e.xlsx").sheets().getFirst();
        assertThat(sheet.rows()).hasSize(5);
        assertThat(sheet.rows().get(3).cells()).contains(new RawCell(RawCell.Kind.MOMENT, "2024-05-03T10:20"),
                new RawCell(RawCell.Kind.NUMBER, "186000.5"), RawCell.text("+转账"));
        assertThat(sheet.margins()).isNotEmpty();
    }

    @Test
    void refusesATargetThatCannotBeWrittenAndKeepsWhatWasThere() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("f.xlsx"));
        assertThatThrownBy(() -> writer.write(occupied, Cases.REGISTER, CAPTION, List.of(), Profile.UNIT))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(Code.DISK_READ_ONLY));
        Path file = Files.writeString(folder.resolve("g"), "kept");
        assertThatThrownBy(() -> writer.write(file.resolve("h.xlsx"), Cases.REGISTER, CAPTION, List.of(), Profile.UNIT))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(Code.DISK_READ_ONLY));
        assertThat(file).hasContent("kept");
    }

    @Test
    void leavesNothingBehindInTempFolderOrBesideTheTarget() throws IOException {
        Set<Path> before = files(Path.of(System.getProperty("java.io.tmpdir")));
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Values values = Values.none(Publicity.REGISTER).with(Publicity.PLACE, i + "组院坝").with(Publicity.PEOPLE, (long) i);
            many.add(new Entry(i, 1, values, null));
        }
        writer.write(folder.resolve("i.xlsx"), Publicity.REGISTER, CAPTION, many, Profile.UNIT);
        assertThat(files(folder)).extracting(f -> f.getFileName().toString()).containsExactly("i.xlsx");
        Set<Path> after = files(Path.of(System.getProperty("java.io.tmpdir")));
        after.removeAll(before);
        assertThat(after).noneMatch(f -> f.getFileName().toString().matches("(?i).*(poi|sxssf|agile).*") && !Files.isDirectory(f));
        Path poi = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
        assertThat(Files.exists(poi) ? files(poi) : Set.<Path>of()).isEmpty();
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }
}

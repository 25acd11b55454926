package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.IdNumber;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates go out with what is known, and what comes back changes just what the unit wrote. */
class TemplateDeskTest {
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final Path SOFFICE = Path.of("/usr/bin/soffice");
    private static final String ID = "50099919900101001";
    @TempDir
    private Path folder;
    private FormsOffice forms;

    @BeforeEach
    void open() {
        forms = new FormsOffice(folder.resolve("ledger"));
        for (int i = 0; i < 4; i++) {
            forms.enter(Values.none(Contacts.REGISTER).with(Contacts.NAME, List.of("周云溪", "吴云溪", "郑云溪", "王云溪").get(i))
                    .with(Contacts.UNIT, i < 3 ? forms.village : forms.other).with(Contacts.ROLES, List.of(Contacts.LIAISON))
                    .with(Contacts.PHONE, List.of("1390000000" + i)).with(Contacts.FROM, LocalDate.of(2023, 3, 1 + i))
                    .with(Contacts.POST, i == 1 ? "=1+1" : "委员"));
        }
    }

    @AfterEach
    void close() {
        forms.close();
    }

    private Entry person(String name) {
        return forms.enter(Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, name).with(KeyPeople.VILLAGE, forms.village)
                .with(KeyPeople.ID, ID + IdNumber.checkDigit(ID)).with(KeyPeople.RISK, KeyPeople.HIGH)
                .with(KeyPeople.KINDS, KeyPeople.KINDS.type().choices().orElseThrow().options().subList(0, 1)));
    }

    private Path give(Register register, boolean isOpen) {
        return forms.office.templates().giveOut(new TemplateDesk.Order(register, MAY, List.of(forms.village), isOpen), folder,
                Progress.NONE).getFirst();
    }

    /** A template in the hands of a village. */
    private static final class Filled {
        private final Sheet sheet;

        Filled(Sheet sheet) {
            this.sheet = sheet;
        }

        private int column(String title) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().replace("*", "").equals(title)) {
                        return cell.getColumnIndex();
                    }
                }
            }
            throw new AssertionError(title);
        }

        int first() {
            int last = 0;
            for (Row row : sheet) {
                last = row.getCell(1) != null && row.getCell(1).toString().equals("示例") ? row.getRowNum() + 1 : last;
            }
            return last;
        }

        /** @param row from 0, below the example */
        Cell cell(int row, String title) {
            return sheet.getRow(first() + row).getCell(column(title), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        }

        void type(int row, String title, String text) {
            cell(row, title).setCellValue(text);
        }
    }

    private Path fill(Path template, Consumer<Filled> typing) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(template)))) {
            typing.accept(new Filled(book.getSheetAt(0)));
            return FormsOffice.save(book, Files.createDirectories(folder.resolve("back")).resolve("回来.xlsx"));
        }
    }

    private static void threeCells(Filled sheet) {
        sheet.type(0, "联系电话", "13900000009");
        sheet.type(1, "职务", "主任");
        sheet.cell(2, "任职起").setCellValue(LocalDate.of(2024, 5, 1));
    }

    private void isThreeUpdates(StagedBatch batch) {
        assertThat(batch.rows()).isEqualTo(3);
        assertThat(batch.count(Verdict.UPDATED)).isEqualTo(3);
        assertThat(batch.tables().flatMap(t -> t.rows().stream())).allSatisfy(row -> {
            assertThat(row.changes()).hasSize(1);
            assertThat(row.problems()).isEmpty();
        });
        assertThat(batch.files().getFirst().ignored()).isEmpty();
        assertThat(batch.tables().findFirst().orElseThrow().unit()).contains(forms.village);
        assertThat(batch.tables().findFirst().orElseThrow().month()).contains(MAY);
    }

    @Test
    void threeCellsEditedAreThreeUpdatesAndNothingElse() throws IOException {
        Path back = fill(give(Contacts.REGISTER, true), TemplateDeskTest::threeCells);
        StagedBatch batch = forms.stage(back);
        isThreeUpdates(batch);
        forms.takeIn(batch);
        assertThat(forms.ledger.entries().list(Contacts.REGISTER, Query.ALL)).hasSize(4)
                .extracting(e -> e.show(Contacts.PHONE)).startsWith("13900000009", "13900000001");
        assertThat(forms.stage(fill(back, sheet -> sheet.type(0, "备注", "再来"))).count(Verdict.UPDATED)).isEqualTo(1);
    }

    @Test
    void threeCellsEditedAreThreeUpdatesWhereTelephonesWereMasked() throws IOException {
        Path template = give(Contacts.REGISTER, false);
        fill(template, sheet -> assertThat(sheet.cell(1, "联系电话").getStringCellValue()).isEqualTo("139****0001"));
        isThreeUpdates(forms.stage(fill(template, TemplateDeskTest::threeCells)));
    }

    @Test
    void isKnownAgainAfterLibreOfficeSavedIt() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(SOFFICE));
        isThreeUpdates(forms.stage(savedByLibreOffice(fill(give(Contacts.REGISTER, true), TemplateDeskTest::threeCells))));
    }

    private Path savedByLibreOffice(Path file) throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Process office = new ProcessBuilder(SOFFICE.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "xlsx", "--outdir", saved.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile()).start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return saved.resolve(file.getFileName().toString());
    }

    @Test
    void changesNothingWhereNothingWasWritten() {
        StagedBatch batch = forms.stage(give(Contacts.REGISTER, false));
        assertThat(batch.rows()).isEqualTo(3);
        assertThat(batch.count(Verdict.UNCHANGED)).isEqualTo(3);
    }

    @Test
    void leavesOutWhatNoCellHolds() throws IOException {
        List<Entry> people = forms.ledger.entries().list(Contacts.REGISTER, Query.ALL);
        forms.ledger.entries().update(new Act(Act.Kind.SAVED, ""), people.get(0),
                people.get(0).values().with(Contacts.POST, "委".repeat(40_000)));
        forms.ledger.entries().update(new Act(Act.Kind.SAVED, ""), people.get(1),
                people.get(1).values().with(Contacts.POST, "员".repeat(4_000)));
        Path back = fill(give(Contacts.REGISTER, true), sheet -> {
            assertThat(sheet.cell(0, "职务").getStringCellValue()).isEmpty();
            assertThat(sheet.cell(1, "职务").getStringCellValue()).hasSize(4_000);
            assertThat(sheet.cell(1, "职务").getRow().getHeightInPoints()).isEqualTo(409);
            sheet.type(0, "备注", "好");
        });
        forms.takeIn(forms.stage(back));
        assertThat(forms.ledger.entries().list(Contacts.REGISTER, Query.ALL).getFirst().show(Contacts.POST)).hasSize(40_000);
    }

    @Test
    void takesBackNothingThatTheOfficeChangedMeanwhile() throws IOException {
        Path template = give(Contacts.REGISTER, true);
        Entry first = forms.ledger.entries().list(Contacts.REGISTER, Query.ALL).getFirst();
        forms.ledger.entries().update(new Act(Act.Kind.SAVED, ""), first, first.values().with(Contacts.POST, "书记"));
        StagedBatch batch = forms.stage(fill(template, sheet -> sheet.type(0, "备注", "好")));
        assertThat(batch.count(Verdict.UPDATED)).isEqualTo(1);
        forms.takeIn(batch);
        assertThat(forms.ledger.entries().list(Contacts.REGISTER, Query.ALL).getFirst().show(Contacts.POST)).isEqualTo("书记");
        StagedBatch clash = forms.stage(fill(template, sheet -> sheet.type(0, "职务", "会计")));
        assertThat(clash.tables().flatMap(t -> t.rows().stream()).filter(r -> r.verdict() == Verdict.PARKED)
                .flatMap(r -> r.problems().stream()).map(p -> p.problem().code())).containsExactly(Code.STALE_VALUE);
    }

    @Test
    void asksWhereSomebodyElseWasWrittenOverARow() throws IOException {
        StagedBatch batch = forms.stage(fill(give(Contacts.REGISTER, true), sheet -> {
            sheet.type(0, "姓名", "冯云溪");
            sheet.type(0, "联系电话", "13900000088");
            sheet.type(3, "姓名", "陈云溪");
            sheet.type(3, "角色", "网格员");
        }));
        assertThat(batch.count(Verdict.PARKED)).isEqualTo(1);
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(1);
        assertThat(batch.count(Verdict.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void asksAboutARowWhoseEntryWentToTheBin() throws IOException {
        Path template = give(Contacts.REGISTER, true);
        forms.ledger.entries().delete(new Act(Act.Kind.DELETED, ""), Contacts.REGISTER, java.util.Set.of(1L, 2L));
        StagedBatch batch = forms.stage(fill(template, sheet -> sheet.type(0, "职务", "会计")));
        assertThat(batch.count(Verdict.PARKED)).isEqualTo(1);
        assertThat(batch.count(Verdict.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void followsRowsAndColumnsThatWereMoved() throws IOException {
        StagedBatch batch = forms.stage(fill(give(Contacts.REGISTER, true), sheet -> {
            threeCells(sheet);
            sheet.sheet.shiftRows(sheet.first(), sheet.first(), 30);
            sheet.sheet.shiftColumns(3, 12, 2);
        }));
        isThreeUpdates(batch);
    }

    @Test
    void isReadAsAnyOtherSheetWhereItsKeyWasTouched() throws IOException {
        StagedBatch batch = forms.stage(fill(give(Contacts.REGISTER, true), sheet -> {
            threeCells(sheet);
            sheet.sheet.getWorkbook().getSheet("_fanzha_template").getRow(1).getCell(1).setCellValue("publicity");
        }));
        assertThat(batch.tables().findFirst().orElseThrow().register()).isSameAs(Contacts.REGISTER);
        assertThat(batch.count(Verdict.UPDATED) + batch.count(Verdict.PARKED) + batch.count(Verdict.UNCHANGED)
                + batch.count(Verdict.INSERTED)).isEqualTo(batch.rows());
    }

    @Test
    void bringsNewRowsIntoTheUnitAndMonthItWasGivenFor() throws IOException {
        StagedBatch batch = forms.stage(fill(give(Publicity.REGISTER, false), sheet -> {
            sheet.cell(0, "日期").setCellValue(LocalDate.of(2024, 5, 8));
            sheet.type(0, "活动类型", "院坝会");
            sheet.type(0, "地点", "三组");
            sheet.cell(0, "参加人数").setCellValue(41);
        }));
        assertThat(batch.rows()).isEqualTo(1);
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(1);
        forms.takeIn(batch);
        assertThat(forms.ledger.entries().list(Publicity.REGISTER, Query.ALL)).extracting(e -> e.orNull(Publicity.VILLAGE))
                .containsExactly(forms.village);
        assertThat(forms.ledger.entries().list(Returns.REGISTER, Query.ALL)).hasSize(1);
    }

    @Test
    void tellsChecksOfPeopleWhoseNamesAreMasked() throws IOException {
        person("赵云溪");
        Path template = give(Checks.REGISTER, false);
        assertThat(forms.stage(template).rows()).isZero();
        StagedBatch batch = forms.stage(fill(template, sheet -> {
            assertThat(sheet.cell(0, "重点人员").getStringCellValue()).isEqualTo("赵**");
            sheet.cell(0, "核查日期").setCellValue(LocalDate.of(2024, 5, 8));
            sheet.type(0, "方式", "见面");
            sheet.type(0, "核查人", "周云溪");
        }));
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(1);
        assertThat(batch.tables().flatMap(t -> t.rows().stream()).map(r -> r.values().orNull(Checks.PERSON).id()))
                .containsExactly(1L);
    }

    @Test
    void letsSensitiveFieldsOutByAnExplicitTickOnlyAndLogsBoth() throws IOException {
        person("赵云溪");
        String masked = new String(unzipped(give(KeyPeople.REGISTER, false)), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(masked).doesNotContain("赵云溪", ID).contains("赵**");
        String full = new String(unzipped(give(KeyPeople.REGISTER, true)), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(full).contains("赵云溪", ID);
        assertThat(forms.ledger.log().lines(20)).extracting(l -> l.act().kind() + l.act().note())
                .contains("EXPORTED模板 涉诈重点人员台账 2024年5月，1 个单位，个人信息已遮住",
                        "EXPORTED模板 涉诈重点人员台账 2024年5月，1 个单位，个人信息未遮住");
    }

    private static byte[] unzipped(Path file) throws IOException {
        try (var zip = new java.util.zip.ZipInputStream(Files.newInputStream(file)); var all = new java.io.ByteArrayOutputStream()) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(all);
            }
            return all.toByteArray();
        }
    }

    @Test
    void remembersWhoOwesUntilItComesBackAndAgainWhereThatIsUndone() throws IOException {
        TemplateDesk desk = forms.office.templates();
        List<Path> files = desk.giveOut(new TemplateDesk.Order(Publicity.REGISTER, MAY, desk.units(), false), folder, Progress.NONE);
        assertThat(files).extracting(f -> f.getFileName().toString())
                .containsExactly("下坝村_宣传台账_2024年5月.xlsx", "大湾村_宣传台账_2024年5月.xlsx");
        assertThat(desk.owed(MAY)).hasSize(2);
        assertThat(forms.office.today().returns().of(MAY).missing()).hasSize(2).allMatch(MonthReturns.Missing::hasTemplate);
        assertThat(forms.office.today().returns().of(MAY).reminder(false)).contains("模板已经发给您");
        forms.takeIn(forms.stage(files.getFirst()));
        assertThat(desk.owed(MAY)).as("nothing was told").hasSize(2);
        long batch = forms.takeIn(forms.stage(fill(files.getFirst(), sheet -> {
            sheet.cell(0, "日期").setCellValue(LocalDate.of(2024, 5, 8));
            sheet.type(0, "活动类型", "院坝会");
            sheet.type(0, "地点", "三组");
        })));
        assertThat(desk.owed(MAY)).extracting(g -> g.unit().name()).containsExactly("大湾村");
        forms.office.today().returns().nil(forms.other, MAY);
        assertThat(desk.owed(MAY)).isEmpty();
        forms.office.takeIn().undo(batch, false);
        assertThat(desk.owed(MAY)).extracting(g -> g.unit().name()).containsExactly("下坝村");
        assertThat(desk.given(MAY)).isEqualTo(2);
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        fill(give(Contacts.REGISTER, true), sheet -> {
            assertThat(sheet.cell(1, "职务").getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(sheet.cell(1, "职务").getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    /** A value in every column of the form, among them some that spreadsheet programs like to rewrite. */
    private static Values full(Register register, Values values) {
        Values all = values;
        for (Field<?> field : register.form().orElseThrow().fields()) {
            Object value = switch (field.look()) {
                case LINE, PERSON -> "007";
                case PARAGRAPH -> "第一行\n-2 行，@";
                case CHOICES -> field.type().choices().orElseThrow().options().subList(0, 3);
                case CHOICE -> field.type().choices().orElseThrow().options().getFirst();
                case PHONES -> List.of("13900000001", "13900000002");
                case DAY -> LocalDate.of(2024, 2, 29);
                default -> null;
            };
            all = all.has(field) || value == null ? all : all.withRaw(field, value);
        }
        return all;
    }

    @Test
    void changesNothingWhereEveryColumnIsFilledAndLibreOfficeSavedIt() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(SOFFICE));
        Entry person = person("赵云溪");
        forms.ledger.entries().update(new Act(Act.Kind.SAVED, ""), person, full(KeyPeople.REGISTER, person.values()));
        Entry contact = forms.ledger.entries().list(Contacts.REGISTER, Query.ALL).getFirst();
        forms.ledger.entries().update(new Act(Act.Kind.SAVED, ""), contact,
                full(Contacts.REGISTER, contact.values()).withRaw(Contacts.TO, null));
        for (Register register : List.of(KeyPeople.REGISTER, Contacts.REGISTER)) {
            for (boolean isOpen : new boolean[] {true, false}) {
                StagedBatch batch = forms.stage(savedByLibreOffice(give(register, isOpen)));
                assertThat(batch.rows()).isPositive();
                assertThat(batch.count(Verdict.UNCHANGED)).as(register.key() + isOpen).isEqualTo(batch.rows());
                assertThat(batch.tables().flatMap(t -> t.rows().stream()).flatMap(r -> r.problems().stream())).isEmpty();
            }
        }
    }

    @Test
    void ofAnotherOfficeIsReadAsAnyOtherSheet() throws IOException {
        Path back = fill(give(Contacts.REGISTER, true), TemplateDeskTest::threeCells);
        try (FormsOffice elsewhere = new FormsOffice(folder.resolve("elsewhere"))) {
            StagedBatch batch = elsewhere.stage(back);
            assertThat(batch.count(Verdict.INSERTED)).isEqualTo(3);
            assertThat(batch.tables().flatMap(t -> t.rows().stream()).map(r -> r.entryId())).containsExactly(1L, 2L, 3L);
        }
    }
}

package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.BlockAt;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.Lines;
import org.fanzha.intake.Meant;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.junit.jupiter.api.Test;

/** What the clerk says of a sheet before it is written holds before all that the program finds. */
class SaidTest {
    private static final String VILLAGE = """
            下坝村2024年5月反诈宣传台账
            序号|日期|地点|活动类型|参加人数|备考
            1|2024-05-03|村委会|院坝会|50|甲
            2|2024-05-04|三组|火把会|40|乙
            |合计|||90|
            填表人：张某|||||
            """;
    private static final BlockAt AT = new BlockAt("下坝村宣传.xlsx", "5月", 1);

    private final KnownInMemory known = KnownInMemory.town();

    private static RawFile file(String text) {
        return Grid.file("下坝村宣传.xlsx", Grid.sheet("5月", text));
    }

    private StagedBatch stage(String text, Sayings sayings) {
        return Intake.stage(List.of(file(text)), known, Staged.choices(null).with(sayings));
    }

    private StagedTable table(UnaryOperator<Said> said) {
        return stage(VILLAGE, Sayings.NONE.with(AT, said)).tables().findFirst().orElseThrow();
    }

    private static StagedSheet.Part part(StagedBatch batch) {
        return batch.files().getFirst().sheets().getFirst().parts().getFirst();
    }

    @Test
    void aBlockBearsTheNameByWhichItIsSpokenOf() {
        assertThat(part(stage(VILLAGE, Sayings.NONE)).at()).isEqualTo(AT);
        assertThat(part(stage(VILLAGE, Sayings.NONE.with(AT, s -> s.drawn(new Lines(2, 2, 4, 4))))).at()).isEqualTo(AT);
    }

    @Test
    void theBatchTellsWhatWasSaidOfIt() {
        Sayings said = Sayings.NONE.with(AT, s -> s.column(5, Optional.of(Publicity.NOTE)));
        assertThat(stage(VILLAGE, said).withoutSheets().sayings()).isEqualTo(said);
    }

    @Test
    void aColumnIsWhatItWasSaidToBe() {
        StagedTable table = table(s -> s.column(5, Optional.of(Publicity.NOTE)));
        assertThat(table.columns().get(5)).isEqualTo(new ColumnMatch(5, "备考", Publicity.NOTE, ColumnMatch.By.LEARNED));
        assertThat(table.rows().getFirst().values().orNull(Publicity.NOTE)).isEqualTo("甲");
    }

    @Test
    void aColumnSaidToBeAFieldTakesItFromTheOneThatBearsItsTitle() {
        StagedTable table = table(s -> s.column(5, Optional.of(Publicity.PLACE)));
        assertThat(Staged.columns(table)).contains("地点=-", "备考=地点");
        assertThat(table.rows().getFirst().values().orNull(Publicity.PLACE)).isEqualTo("甲");
        assertThat(table.rows().getFirst().texts()).containsEntry("地点", "村委会");
    }

    @Test
    void aColumnSaidToBringNothingStaysWithItsRowsAsText() {
        StagedTable table = table(s -> s.column(4, Optional.empty()));
        assertThat(table.columns().get(4)).isEqualTo(new ColumnMatch(4, "参加人数", null, ColumnMatch.By.LEARNED));
        assertThat(table.rows().getFirst().values().orNull(Publicity.PEOPLE)).isNull();
        assertThat(table.rows().getFirst().texts()).containsEntry("参加人数", "50");
    }

    @Test
    void aColumnWithoutAHeadingMayBeSpokenOf() {
        String text = VILLAGE.replace("|备考", "|");
        Sayings said = Sayings.NONE.with(AT, s -> s.column(5, Optional.of(Publicity.NOTE)));
        StagedTable table = stage(text, said).tables().findFirst().orElseThrow();
        assertThat(table.columns().getLast()).isEqualTo(new ColumnMatch(5, "第6列", Publicity.NOTE, ColumnMatch.By.LEARNED));
        assertThat(table.rows().getFirst().values().orNull(Publicity.NOTE)).isEqualTo("甲");
    }

    @Test
    void theLaterOfTwoColumnsSaidToBeOneFieldHasIt() {
        Said said = Said.NOTHING.column(4, Optional.of(Publicity.PLACE)).column(5, Optional.of(Publicity.PLACE));
        assertThat(said.columns()).containsOnlyKeys(5);
    }

    @Test
    void aCellIsReadAsItWasMendedAndTheSheetStaysAsItIs() {
        Said.CellAt people = new Said.CellAt(3, 4);
        StagedBatch batch = stage(VILLAGE, Sayings.NONE.with(AT, s -> s.cell(people, "55")));
        StagedRow row = batch.tables().findFirst().orElseThrow().rows().getFirst();
        assertThat(row.values().orNull(Publicity.PEOPLE)).isEqualTo(55L);
        assertThat(batch.files().getFirst().sheets().getFirst().raw().rows().get(2).cell(4).text()).isEqualTo("50");
    }

    @Test
    void aRowThatWaitsKeepsTheTextAsWritten() {
        Said.CellAt form = new Said.CellAt(4, 3);
        StagedRow row = table(s -> s.cell(form, "灯会")).rows().get(1);
        assertThat(row.verdict()).isEqualTo(Verdict.PARKED);
        assertThat(row.texts()).containsEntry("活动类型", "火把会");
        assertThat(row.problems().getFirst().problem().message()).contains("灯会");
    }

    @Test
    void aWordThatWasGivenAMeaningIsUnderstoodInEveryRow() {
        Sayings said = Sayings.NONE.with(new Meant(Publicity.KIND, " 火把会", "院坝会"));
        StagedRow row = stage(VILLAGE, said).tables().findFirst().orElseThrow().rows().get(1);
        assertThat(row.verdict()).isEqualTo(Verdict.INSERTED);
        assertThat(row.values().show(Publicity.KIND)).isEqualTo("院坝会");
        assertThat(row.problems()).noneMatch(p -> p.problem().field() == Publicity.KIND);
    }

    @Test
    void aWordForAUnitHoldsInEveryRegister() {
        RawFile sheet = Grid.file("联络员.xlsx", Grid.sheet("反诈联络员台账", "村|姓名|职务|联系电话\n大石坝|甲某|村主任|13900000001"));
        Sayings said = Sayings.NONE.with(new Meant(Publicity.VILLAGE, "大石坝", "下坝村"));
        StagedTable table = Intake.stage(List.of(sheet), known, Staged.choices(null).with(said)).of(Contacts.REGISTER)
                .findFirst().orElseThrow();
        assertThat(table.rows().getFirst().values().show(Contacts.UNIT)).isEqualTo("下坝村");
    }

    @Test
    void aMeaningThatIsNoValueAnyMoreIsNotHeard() {
        Sayings said = Sayings.NONE.with(new Meant(Publicity.KIND, "火把会", "没有这一项"));
        StagedRow row = stage(VILLAGE, said).tables().findFirst().orElseThrow().rows().get(1);
        assertThat(row.problems().getFirst().problem().message()).contains("火把会");
    }

    @Test
    void peoplesOwnDataIsGivenNoMeaning() {
        assertThat(Meant.isFor(Publicity.VILLAGE)).isTrue();
        assertThat(Meant.isFor(KeyPeople.NAME)).isFalse();
        assertThat(Meant.isFor(KeyPeople.ID)).isFalse();
    }

    @Test
    void aBlockLeftOutSaysSoAndIsTakenAgainWhenItsRegisterIsNamed() {
        Sayings out = Sayings.NONE.with(AT, Said::leftOut);
        StagedFile file = stage(VILLAGE, out).files().getFirst();
        assertThat(file.status()).isEqualTo(StagedFile.Status.IGNORED);
        assertThat(file.why()).contains(Code.SHEET_LEFT_OUT);
        assertThat(file.ignored().getFirst().reason()).isEqualTo(Code.SHEET_LEFT_OUT.sentence());
        assertThat(stage(VILLAGE, out.with(AT, s -> s.of(Publicity.REGISTER))).tables().count()).isEqualTo(1);
    }

    @Test
    void aSheetPassedOverIsTakenForTheRegisterItIsSaidToBe() {
        String foreign = "村上人员\n姓名|电话|村|备注\n甲某|13900000001|下坝村|";
        StagedBatch before = stage(foreign, Sayings.NONE);
        assertThat(before.tables()).isEmpty();
        StagedTable table = stage(foreign, Sayings.NONE.with(AT, s -> s.of(Contacts.REGISTER))).tables().findFirst().orElseThrow();
        assertThat(table.register()).isSameAs(Contacts.REGISTER);
        assertThat(Staged.columns(table)).contains("姓名=姓名");
    }

    @Test
    void ofASheetThatFitsSeveralTheRegistersAreTold() {
        String two = "反诈联络员、重点人员\n姓名|身份证号|村|电话\n甲某||下坝村|13900000001";
        assertThat(part(stage(two, Sayings.NONE)).fitting()).containsExactlyInAnyOrder(Contacts.REGISTER, KeyPeople.REGISTER);
        assertThat(part(stage(two, Sayings.NONE.with(AT, s -> s.of(Contacts.REGISTER)))).fitting()).isEmpty();
    }

    @Test
    void theLinesAsFoundDrawTheSameBlock() {
        StagedBatch found = stage(VILLAGE, Sayings.NONE);
        Lines lines = part(found).lines();
        assertThat(lines).isEqualTo(new Lines(2, 2, 3, 4));
        StagedBatch drawn = stage(VILLAGE, Sayings.NONE.with(AT, s -> s.drawn(lines)));
        assertThat(drawn.tables().toList()).usingRecursiveComparison().ignoringFields("other").isEqualTo(found.tables().toList());
        assertThat(part(drawn).extent().firstRow()).isEqualTo(1);
        assertThat(part(drawn).extent().lastRow()).isEqualTo(6);
    }

    @Test
    void dataBeginsAndEndsWhereItWasDrawn() {
        StagedTable table = table(s -> s.drawn(new Lines(2, 2, 4, 4)));
        assertThat(table.rows()).extracting(StagedRow::row).containsExactly(4);
    }

    @Test
    void aRowTakenForTheTailIsDataWhereTheClerkSaysSo() {
        String text = VILLAGE.replace("填表人：张某|||||", "负责人：某某|2024-05-05|五组|院坝会|30|");
        assertThat(stage(text, Sayings.NONE).tables().findFirst().orElseThrow().rows()).hasSize(2);
        StagedTable drawn = stage(text, Sayings.NONE.with(AT, s -> s.drawn(new Lines(2, 2, 3, 6)))).tables().findFirst().orElseThrow();
        assertThat(drawn.rows()).extracting(StagedRow::row).containsExactly(3, 4, 6);
    }

    @Test
    void aBlockDrawnOverAnotherTakesItsRows() {
        Grid grid = Grid.sheet("5月", VILLAGE).row(8, "下坝村2024年5月反诈宣传台账（补报）").row(9, "序号|日期|地点|活动类型|参加人数|备考")
                .row(10, "3|2024-05-09|四组|院坝会|20|");
        RawFile file = Grid.file("下坝村宣传.xlsx", grid);
        assertThat(Staged.batch(known, file).tables()).hasSize(2);
        StagedBatch drawn = Intake.stage(List.of(file), known,
                Staged.choices(null).with(Sayings.NONE.with(AT, s -> s.drawn(new Lines(2, 2, 3, 10)))));
        assertThat(drawn.tables()).hasSize(1);
        assertThat(drawn.tables().findFirst().orElseThrow().rows()).extracting(StagedRow::row).contains(3, 4, 10);
    }

    @Test
    void aBlockEndsWhereTheNextWasDrawnToBegin() {
        Grid grid = Grid.sheet("5月", VILLAGE).row(8, "下坝村2024年5月反诈宣传台账（补报）").row(9, "序号|日期|地点|活动类型|参加人数|备考")
                .row(10, "3|2024-05-09|四组|院坝会|20|");
        RawFile file = Grid.file("下坝村宣传.xlsx", grid);
        BlockAt second = new BlockAt("下坝村宣传.xlsx", "5月", 8);
        StagedBatch drawn = Intake.stage(List.of(file), known,
                Staged.choices(null).with(Sayings.NONE.with(second, s -> s.drawn(new Lines(4, 4, 5, 10)))));
        assertThat(drawn.files().getFirst().sheets().getFirst().parts().getFirst().extent().lastRow()).isEqualTo(3);
    }

    @Test
    void aSheetWithoutHeadingsIsTakenAsItIsDrawn() {
        String bare = "甲|乙|丙\n2024-05-03|村委会|50";
        BlockAt nowhere = new BlockAt("下坝村宣传.xlsx", "5月", 0);
        Sayings said = Sayings.NONE.with(nowhere, s -> s.drawn(new Lines(1, 1, 2, 2)).of(Publicity.REGISTER)
                .column(0, Optional.of(Publicity.DAY)).column(1, Optional.of(Publicity.PLACE)).column(2, Optional.of(Publicity.PEOPLE)));
        StagedTable table = stage(bare, said).tables().findFirst().orElseThrow();
        assertThat(table.rows().getFirst().values().orNull(Publicity.PEOPLE)).isEqualTo(50L);
    }

    @Test
    void unitAndMonthSaidOfABlockStandAboveTitleAndName() {
        Entry other = known.all(Units.REGISTER).stream().filter(u -> u.show(Units.NAME).equals("上坝村")).findFirst().orElseThrow();
        StagedTable table = table(s -> s.unit(Optional.of(other.link())).month(Optional.of(YearMonth.of(2024, 4))));
        assertThat(table.unit()).contains(other.link());
        assertThat(table.month()).contains(YearMonth.of(2024, 4));
        assertThat(table.rows().getFirst().values().orNull(Publicity.VILLAGE)).isEqualTo(other.link());
    }

    @Test
    void aFileTakenInBeforeIsReadAgainWhereSomethingIsSaidOfIt() {
        known.takenBefore("下坝村宣传.xlsx", 7);
        Field<?> remarks = Publicity.NOTE;
        assertThat(stage(VILLAGE, Sayings.NONE).count(Verdict.UNCHANGED)).isEqualTo(2);
        assertThat(stage(VILLAGE, Sayings.NONE.with(AT, s -> s.column(5, Optional.of(remarks)))).count(Verdict.INSERTED)).isEqualTo(1);
    }
}

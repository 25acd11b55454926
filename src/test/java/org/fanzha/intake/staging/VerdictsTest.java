package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Values;
import org.junit.jupiter.api.Test;

/** Same or new: what a row means for the ledger and for the rest of its batch. */
class VerdictsTest {
    private static final String PEOPLE = "姓名|身份证号|村|类别|风险等级\n";
    private static final String EVENTS = "日期|村|地点|活动类型|参加人数|备注\n";

    private final KnownInMemory known = KnownInMemory.town();

    private StagedTable people(String file, String rows) {
        return Staged.table(known, file, "重点人员名单", PEOPLE + rows);
    }

    private StagedTable events(String file, String rows) {
        return Staged.table(known, file, "宣传台账", EVENTS + rows);
    }

    private void take(String file, String sheet, String text) {
        known.commit(Staged.batch(known, Grid.file(file, Grid.sheet(sheet, text))));
    }

    @Test
    void theSameRowInAnotherFileChangesNothing() {
        take("a.xlsx", "宣传台账", EVENTS + "2024-05-03|下坝村|村委会|院坝会|50|");
        assertThat(Staged.verdicts(events("b.xlsx", "2024-05-03|下坝|村委会|坝坝会|50人|"))).isEqualTo("2 unchanged");
    }

    @Test
    void aDifferingValueUpdatesAndABlankNeverErases() {
        take("a.xlsx", "宣传台账", EVENTS + "2024-05-03|下坝村|村委会|院坝会|50|下雨");
        StagedRow row = events("b.xlsx", "2024-05-03|下坝村|村委会|院坝会|60|").rows().getFirst();
        assertThat(row.verdict()).isEqualTo(Verdict.UPDATED);
        assertThat(row.before()).isEqualTo(1);
        assertThat(row.values().show(Publicity.PEOPLE)).isEqualTo("60");
        assertThat(row.values().show(Publicity.NOTE)).isEqualTo("下雨");
    }

    @Test
    void aValueSetLaterByHandIsAskedAbout() {
        take("a.xlsx", "宣传台账", EVENTS + "2024-05-03|下坝村|村委会|院坝会|50|");
        known.setByHand(known.all(Publicity.REGISTER).getFirst(), Publicity.PEOPLE);
        StagedRow row = events("b.xlsx", "2024-05-03|下坝村|村委会|院坝会|60|").rows().getFirst();
        assertThat(Staged.verdict(row)).isEqualTo("2 parked stale.value");
        assertThat(row.candidates()).containsExactly(1L);
        assertThat(row.problems().getFirst().heading()).isEqualTo("参加人数");
        assertThat(row.problems().getFirst().problem().message()).contains("“参加人数”后来改成了“50”，与表里的“60”不同");
    }

    @Test
    void theVeryFileTakenBeforeIsUnchangedThroughout() {
        known.takenBefore("a.xlsx", 3);
        StagedBatch batch = Staged.batch(known, Grid.file("a.xlsx", Grid.sheet("下坝村2024年5月宣传台账",
                EVENTS + "2024-05-03|下坝村|村委会|院坝会|约50|")));
        StagedFile file = batch.files().getFirst();
        assertThat(file.status()).isEqualTo(StagedFile.Status.TAKEN);
        assertThat(file.why()).contains(Code.FILE_TAKEN_BEFORE);
        assertThat(file.reason()).contains("第 3 批");
        assertThat(batch.count(Verdict.UNCHANGED)).isEqualTo(batch.rows()).isEqualTo(1);
        assertThat(batch.returns()).isEmpty();
    }

    @Test
    void withinABatchTheIdenticalIsUnchangedAndTheDifferingIsAsked() {
        StagedTable table = events("a.xlsx", """
                2024-05-03|下坝村|村委会|院坝会|50|
                2024-05-03|下坝村|村委会|院坝会|50|
                2024-05-03|下坝村|村委会|院坝会|60|
                """);
        assertThat(Staged.verdicts(table)).isEqualTo("2 inserted; 3 unchanged; 4 parked same.in-batch");
        assertThat(table.rows().get(2).problems().getFirst().problem().message()).contains("“a.xlsx”的“宣传台账”第 2 行");
        assertThat(table.rows().get(1).entryId()).isEqualTo(table.rows().get(0).entryId());
    }

    @Test
    void anEqualIdIsTheSamePersonWhateverItsAge() {
        known.keyPerson("王小五", "500999199001010017", "下坝村");
        StagedTable table = people("a.xlsx", "王小五|500999900101001|下坝村|前科|高");
        assertThat(Staged.verdicts(table)).isEqualTo("2 updated");
    }

    @Test
    void anEqualNameAloneIsNeverTheSame() {
        known.keyPerson("王小五", "500999199001010017", "下坝村");
        StagedTable table = people("a.xlsx", """
                王小五||下坝村|前科|高
                王小五||上坝村|前科|高
                王小五|500999199001010025|下坝村|前科|高
                """);
        assertThat(Staged.verdicts(table)).isEqualTo("2 parked same.perhaps; 3 inserted; 4 inserted");
        assertThat(table.rows().getFirst().candidates()).containsExactly(1L);
    }

    @Test
    void aPersonEnteredWithoutIdIsAskedAboutWhenTheIdComes() {
        take("a.xlsx", "重点人员名单", PEOPLE + "王五|无|下坝村|涉诈前科|高");
        StagedRow row = people("b.xlsx", "王五|500999199001010017|下坝村|涉诈前科|高").rows().getFirst();
        assertThat(Staged.verdict(row)).isEqualTo("2 parked same.perhaps");
        assertThat(row.candidates()).containsExactly(1L);
    }

    @Test
    void aWrongIdParksAndADamagedOneIsTurnedAway() {
        assertThat(Staged.verdicts(people("a.xlsx", """
                王小五|500999199001010018|下坝村|前科|高
                李小六|50099919900101001|下坝村|前科|高
                赵小七|#500999199001010000|下坝村|前科|高
                孙小八|5.00999E+17|下坝村|前科|高
                """))).isEqualTo("2 parked id.check; 3 parked id.length; 4 rejected id.damaged; 5 rejected id.damaged");
    }

    @Test
    void contactsAreTheSameByNameAndUnitOrNameAndTelephone() {
        String heads = "姓名|单位|角色|联系电话\n";
        take("a.xlsx", "联络员名单", heads + "王小五|下坝村|联络员|13900000022、13900000033");
        StagedTable table = Staged.table(known, "b.xlsx", "联络员名单", heads + """
                王小五|下坝村|联络员|
                李小六|下坝村|联络员|13900000033
                """);
        assertThat(Staged.verdicts(table)).isEqualTo("2 unchanged; 3 parked same.perhaps");
        StagedTable moved = Staged.table(known, "b.xlsx", "联络员名单", heads + "王小五|上坝村|联络员|13900000022");
        assertThat(moved.rows().getFirst().verdict()).isEqualTo(Verdict.UPDATED);
        assertThat(moved.rows().getFirst().values().show(Contacts.UNIT)).isEqualTo("上坝村");
    }

    @Test
    void casesWithoutANumberAreTheSameOnlyWhenAllIsEqual() {
        String heads = "警情号|发案时间|村|诈骗类型|损失金额\n";
        take("a.xlsx", "发案台账", heads + "|2024-05-03|下坝村|刷单返利|500\nJ1|2024-05-04|下坝村|刷单返利|600");
        assertThat(Staged.verdicts(Staged.table(known, "b.xlsx", "发案台账", heads + """
                |2024-05-03|下坝村|刷单返利|500
                |2024-05-03|下坝村|刷单返利|700
                |2024-05-03|下坝村|刷单返利|700
                J1|2024-05-04|下坝村|刷单返利|650
                """))).isEqualTo("2 unchanged; 3 inserted; 4 unchanged; 5 updated");
    }

    @Test
    void unitsOfTheBatchComeFirstWhateverTheFileIsCalled() {
        StagedBatch batch = Staged.batch(KnownInMemory.empty(),
                Grid.file("a宣传.xlsx", Grid.sheet("2024年5月宣传台账", EVENTS + "2024-05-03|下坝|村委会|院坝会|50|")),
                Grid.file("z单位.xlsx", Grid.sheet("单位台账", """
                        单位名称|单位类型|上级单位
                        下坝村|村|云溪镇
                        云溪镇|镇街|
                        """)));
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(3);
        assertThat(batch.files().getFirst().name()).isEqualTo("a宣传.xlsx");
        StagedTable units = batch.of(Units.REGISTER).findFirst().orElseThrow();
        assertThat(units.rows()).extracting(StagedRow::row).containsExactly(2, 3);
        long town = units.rows().get(1).entryId();
        assertThat(units.rows().get(0).values().orNull(Units.PARENT).id()).isEqualTo(town);
        assertThat(batch.of(Publicity.REGISTER).findFirst().orElseThrow().rows().getFirst().values()
                .orNull(Publicity.VILLAGE).id()).isEqualTo(units.rows().get(0).entryId());
    }

    @Test
    void aParentThatNobodyKnowsParksItsUnit() {
        assertThat(Staged.verdicts(Staged.table(KnownInMemory.empty(), "u.xlsx", "单位台账",
                "单位名称|单位类型|上级单位\n下坝村|村|无此镇"))).isEqualTo("2 parked unit.unknown");
    }

    @Test
    void unitsAreTheSameByNameOrAliasWithinTheirParent() {
        StagedTable table = Staged.table(known, "u.xlsx", "单位台账", """
                单位名称|单位类型|上级单位|户数
                石桥大队|村|云溪镇|300
                下坝村|村||200
                下坝村|村|新街社区|100
                """);
        assertThat(Staged.verdicts(table)).isEqualTo("2 updated; 3 updated; 4 inserted");
        assertThat(table.rows().getFirst().values().show(Units.NAME)).isEqualTo("上坝村");
    }

    @Test
    void checksFindTheirPersonByNumberAndAskByName() {
        known.keyPerson("王小五", "500999199001010017", "下坝村");
        StagedTable table = Staged.table(known, "c.xlsx", "核查记录", """
                姓名|身份证号|核查日期|核查方式|核查人
                王小五|500999199001010017|2024-05-03|见面|李小六
                王小五||2024-05-03|电话|李小六
                赵小七|500999199001010025|2024-05-03|电话|李小六
                李小六|500999199001010017|2024-05-09|电话|李小六
                """);
        assertThat(table.register()).isSameAs(Checks.REGISTER);
        assertThat(Staged.verdicts(table)).isEqualTo(
                "2 inserted; 3 parked same.perhaps; 4 parked person.unknown; 5 parked person.other");
        assertThat(table.rows().get(1).candidates()).containsExactly(1L);
    }

    @Test
    void whatContradictsTheNumberOfAPersonIsAsked() {
        known.keyPerson("王小五", "500999199001010017", "下坝村");
        known.add(Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, "李小六").with(KeyPeople.FILE_NO, "云-7"));
        assertThat(Staged.verdicts(Staged.table(known, "c.xlsx", "核查记录", """
                重点人员|身份证号|核查日期|核查方式|核查人
                王小五|500999199001010017|2024-05-03|见面|李小六
                李小六|500999199001010017|2024-05-04|见面|李小六
                """))).isEqualTo("2 inserted; 3 parked person.other");
        assertThat(Staged.verdicts(Staged.table(known, "d.xlsx", "核查记录", """
                档号|身份证号|核查日期|核查方式|核查人
                本村-1|500999199001010017|2024-05-03|见面|李小六
                云-7|500999199001010017|2024-05-04|见面|李小六
                """))).isEqualTo("2 inserted; 3 parked person.other");
    }

    @Test
    void aNumberThatSaysNothingLeavesThePersonToTheName() {
        known.keyPerson("王小五", "500999199001010017", "下坝村");
        StagedTable table = Staged.table(known, "c.xlsx", "核查记录", """
                姓名|身份证号|核查日期|核查方式|核查人
                王小五|/|2024-05-03|见面|李小六
                /|500999199001010017|2024-05-04|见面|李小六
                """);
        assertThat(Staged.verdicts(table)).isEqualTo("2 parked same.perhaps; 3 inserted");
        assertThat(table.rows().getFirst().candidates()).containsExactly(1L);
    }

    @Test
    void checksFindPeopleOfTheSameBatch() {
        StagedBatch batch = Staged.batch(known,
                Grid.file("a.xlsx", Grid.sheet("核查记录", "身份证号|核查日期|方式|核查人\n500999199001010017|2024-05-03|见面|李小六")),
                Grid.file("b.xlsx", Grid.sheet("重点人员名单", PEOPLE + "王小五|500999199001010017|下坝村|前科|高")));
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(2);
        assertThat(batch.of(Checks.REGISTER).findFirst().orElseThrow().rows().getFirst().values().show(Checks.PERSON))
                .isEqualTo("王小五");
    }

    @Test
    void aReturnIsEnteredOnceForUnitAndMonth() {
        RawFile one = Grid.file("a.xlsx", Grid.sheet("下坝村2024年5月宣传台账", EVENTS + "2024-05-03|下坝村|村委会|院坝会|50|"));
        RawFile two = Grid.file("b.xlsx", Grid.sheet("下坝村2024年5月重点人员名单", PEOPLE + "王小五||下坝村|前科|高"));
        StagedBatch batch = Staged.batch(known, one, two);
        assertThat(batch.returns()).hasSize(1);
        assertThat(batch.returns().getFirst().values().show(Returns.RECEIVED)).isEqualTo("2024-06-03");
        assertThat(batch.returns().getFirst().file()).isEqualTo("a.xlsx");
        known.commit(batch);
        assertThat(Staged.batch(known, Grid.file("c.xlsx", Grid.sheet("下坝村2024年5月宣传台账",
                EVENTS + "2024-05-06|下坝村|村委会|院坝会|50|"))).returns()).isEmpty();
    }

    @Test
    void aTableWithoutUnitAndMonthIsAReturnForThoseOfItsRows() {
        StagedBatch batch = Staged.batch(known, Grid.file("汇总.xlsx", Grid.sheet("宣传台账", EVENTS + """
                2024-04-03|下坝村|村委会|院坝会|50|
                2024-05-03|上坝村|村委会|院坝会|50|
                2024-05-06|上坝村|村委会|院坝会|约50|
                """)));
        assertThat(batch.returns()).extracting(r -> r.values().show(Returns.UNIT) + r.values().show(Returns.MONTH))
                .containsExactly("下坝村2024-04", "上坝村2024-05");
    }

    @Test
    void casesOfThePoliceAreNoReturn() {
        assertThat(Staged.batch(known, Grid.file("a.xlsx", Grid.sheet("下坝村2024年5月发案台账",
                "发案时间|村|诈骗类型|损失金额\n2024-05-03|下坝村|刷单返利|500"))).returns()).isEmpty();
    }

    @Test
    void aRefusedFileIsNamedAndTheOthersGoOn() {
        StagedBatch batch = Staged.batch(known, RawFile.refused("坏.xlsx", "x", Code.FILE_BROKEN),
                Grid.file("好.xlsx", Grid.sheet("宣传台账", EVENTS + "2024-05-03|下坝村|村委会|院坝会|50|")));
        assertThat(batch.files()).extracting(StagedFile::status)
                .containsExactly(StagedFile.Status.REFUSED, StagedFile.Status.TAKEN);
        assertThat(batch.files().getFirst().reason()).isEqualTo(Code.FILE_BROKEN.sentence());
    }

    @Test
    void aRangeOfDaysIsOneEventOfSeveralDays() {
        StagedRow row = events("2024年.xlsx", "2024年5月5日-7日|下坝村|村委会|院坝会|50|").rows().getFirst();
        assertThat(row.values().show(Publicity.LAST_DAY)).isEqualTo("2024-05-07");
    }

    @Test
    void optionalColumnsParkToo() {
        assertThat(Staged.verdicts(events("a.xlsx", "2024-05-03|下坝村|村委会|院坝会|约50|"))).isEqualTo("2 parked count.rough");
    }

    @Test
    void keepsEveryUnitsLedgerNumberInOrder() {
        assertThat(List.of(people("a.xlsx", """
                王小五|500999199001010017|下坝村|前科|高
                李小六|500999199001010025|下坝村|前科|高
                """).rows().stream().map(StagedRow::entryId).toArray())).containsExactly(1L, 2L);
        assertThat(known.all(KeyPeople.REGISTER)).isEmpty();
        assertThat(known.all(Cases.REGISTER)).isEmpty();
    }

    @Test
    void aRowInDoubtNamesTheEntryThatItsSoundCellsSpeakOf() {
        take("a.xlsx", "宣传台账", EVENTS + "2024-05-03|下坝村|村委会|院坝会|50|");
        StagedRow row = events("b.xlsx", "2024-05-03|下坝村|村委会|院坝会|约60|").rows().getFirst();
        assertThat(Staged.verdict(row)).isEqualTo("2 parked count.rough");
        assertThat(row.candidates()).containsExactly(1L);
    }
}

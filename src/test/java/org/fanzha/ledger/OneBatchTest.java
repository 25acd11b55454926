package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Grid;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of one batch that point at one another, given to an empty ledger under names in the wrong order. */
class OneBatchTest {
    private static final List<Grid> DEPENDENT = List.of(
            Grid.sheet("核查记录", "身份证号|核查日期|方式|核查人\n500999199001010017|2024-05-03|见面|李小六"),
            Grid.sheet("宣传台账", "日期|村|地点|活动类型|参加人数\n2024-05-03|下坝村|村委会|院坝会|40"),
            Grid.sheet("重点人员名单", "姓名|身份证号|村|类别|风险等级\n王小五|500999199001010017|下坝村|前科|高"),
            Grid.sheet("联络员名单", "姓名|单位|角色|联系电话\n李小六|下坝村|联络员|13900000022"),
            Grid.sheet("单位台账", "单位名称|单位类型|上级单位\n下坝村|村|云溪镇"),
            Grid.sheet("单位台账", "单位名称|单位类型|上级单位\n云溪镇|镇街|"));
    @TempDir
    Path folder;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Bench.create(folder);
    }

    @AfterEach
    void close() {
        assertThat(ledger.safe().verify().faults()).isEmpty();
        ledger.close();
    }

    private StagedBatch stage(List<RawFile> files) {
        LocalDate today = LocalDate.of(2024, 6, 3);
        return Intake.stage(files, ledger.batches().known(), new StagingChoices(null, today, today));
    }

    private Entry only(Register register) {
        return ledger.entries().list(register, Query.ALL).getFirst();
    }

    private Entry unit(String name) {
        return ledger.entries().list(Units.REGISTER, Query.ALL).stream().filter(u -> u.show(Units.NAME).equals(name))
                .findFirst().orElseThrow();
    }

    private void bringsAllIn(List<RawFile> files) {
        StagedBatch batch = stage(files);
        assertThat(batch.count(Verdict.INSERTED)).isEqualTo(6).isEqualTo(batch.rows());
        ledger.batches().commit(batch, Progress.NONE);
        Entry town = unit("云溪镇");
        Entry village = unit("下坝村");
        assertThat(village.orNull(Units.PARENT)).isEqualTo(town.link());
        assertThat(only(Contacts.REGISTER).orNull(Contacts.UNIT)).isEqualTo(village.link());
        assertThat(only(Publicity.REGISTER).orNull(Publicity.VILLAGE)).isEqualTo(village.link());
        assertThat(only(KeyPeople.REGISTER).orNull(KeyPeople.VILLAGE)).isEqualTo(village.link());
        assertThat(only(Checks.REGISTER).orNull(Checks.PERSON)).isEqualTo(only(KeyPeople.REGISTER).link());
    }

    private static List<RawFile> named(List<Grid> sheets) {
        List<RawFile> files = new ArrayList<>();
        for (Grid sheet : sheets) {
            files.add(Grid.file("%d.xlsx".formatted(files.size()), sheet));
        }
        return files;
    }

    @Test
    void takesInWhatIsPointedAtFirstWhenItsFileComesLast() {
        bringsAllIn(named(DEPENDENT));
    }

    @Test
    void takesInWhatIsPointedAtFirstWhenItsFileComesFirst() {
        bringsAllIn(named(DEPENDENT.reversed()));
    }

    @Test
    void takesInSheetsOfOneFileInTheirOwnOrderToo() {
        bringsAllIn(List.of(Grid.file("全部.xlsx", DEPENDENT.toArray(Grid[]::new))));
    }

    @Test
    void undoesThemAllTogether() {
        long batch = ledger.batches().commit(stage(named(DEPENDENT)), Progress.NONE);
        ledger.batches().undo(batch, false);
        for (Register register : List.of(Units.REGISTER, Contacts.REGISTER, KeyPeople.REGISTER, Checks.REGISTER, Publicity.REGISTER)) {
            assertThat(ledger.entries().count(register, Query.ALL)).isZero();
        }
    }

    @Test
    void undoesATownThatOnlyAVillageOfThatBatchWasPutUnder() {
        ledger.batches().commit(stage(List.of(Grid.file("先报的.xlsx",
                Grid.sheet("单位台账", "单位名称|单位类型|上级单位\n下坝村|村|")))), Progress.NONE);
        long batch = ledger.batches().commit(stage(named(DEPENDENT.subList(4, 6))), Progress.NONE);
        assertThat(unit("下坝村").orNull(Units.PARENT)).isEqualTo(unit("云溪镇").link());
        assertThat(ledger.batches().undo(batch, false).kept()).isEmpty();
        assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(1);
        assertThat(unit("下坝村").values().has(Units.PARENT)).isFalse();
    }

    @Test
    void asksAboutAUnitThatIsToBeItsOwnParent() {
        StagedBatch batch = stage(named(List.of(Grid.sheet("单位台账", "单位名称|单位类型|上级单位\n云溪镇|镇街|云溪镇\n云溪镇|镇街|"))));
        assertThat(batch.tables().flatMap(t -> t.rows().stream()).map(StagedRow::verdict))
                .containsExactly(Verdict.PARKED, Verdict.INSERTED);
    }
}

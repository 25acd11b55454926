package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.Mode;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What taking in may do to entries that are there already. */
class ModeTest {
    private static final String EVENTS = "日期|村|地点|活动类型|参加人数|发放资料份数|备注\n";
    private static final String KEPT = "2024-05-03|下坝村|村委会|院坝会|50||下雨";

    private final KnownInMemory known = KnownInMemory.town();

    private StagedBatch stage(Mode mode, RawFile... files) {
        return Intake.stage(java.util.List.of(files), known,
                new StagingChoices(null, LocalDate.of(2024, 6, 3), Staged.TODAY, mode, Sayings.NONE));
    }

    private StagedTable events(Mode mode, String rows) {
        return stage(mode, Grid.file("b.xlsx", Grid.sheet("宣传台账", EVENTS + rows))).tables().findFirst().orElseThrow();
    }

    private void keepOne() {
        known.commit(stage(Mode.UPDATE, Grid.file("a.xlsx", Grid.sheet("宣传台账", EVENTS + KEPT))));
    }

    @Test
    void fillsOnlyWhatIsBlankAndSaysWhatItLeft() {
        keepOne();
        StagedRow row = events(Mode.FILL_BLANKS, "2024-05-03|下坝村|村委会|院坝会|60|120|").rows().getFirst();
        assertThat(row.verdict()).isEqualTo(Verdict.UPDATED);
        assertThat(row.values().show(Publicity.PEOPLE)).isEqualTo("50");
        assertThat(row.values().show(Publicity.LEAFLETS)).isEqualTo("120");
        assertThat(row.values().show(Publicity.NOTE)).isEqualTo("下雨");
        assertThat(row.problems()).singleElement().satisfies(p -> assertThat(p.problem().message())
                .isEqualTo("这一条已经登记过，加入方式是“新增并补空白”，所以“参加人数”没有按表里的改。"));
    }

    @Test
    void fillsNothingWhereNothingIsBlank() {
        keepOne();
        assertThat(Staged.verdicts(events(Mode.FILL_BLANKS, "2024-05-03|下坝村|村委会|院坝会|60||")))
                .isEqualTo("2 unchanged mode.kept");
    }

    @Test
    void leavesEntriesAloneWhereItOnlyAdds() {
        keepOne();
        assertThat(Staged.verdicts(events(Mode.ADD_ONLY, "2024-05-03|下坝村|村委会|院坝会|60|120|\n2024-05-04|下坝村|村委会|院坝会|30||")))
                .isEqualTo("2 unchanged mode.kept; 3 inserted");
    }

    @Test
    void saysNothingOfARowThatAgrees() {
        keepOne();
        assertThat(Staged.verdicts(events(Mode.ADD_ONLY, KEPT))).isEqualTo("2 unchanged");
    }

    @Test
    void neverAsksAboutAValueItWouldNotSet() {
        keepOne();
        known.setByHand(known.all(Publicity.REGISTER).getFirst(), Publicity.PEOPLE);
        String other = "2024-05-03|下坝村|村委会|院坝会|60||";
        assertThat(Staged.verdicts(events(Mode.UPDATE, other))).isEqualTo("2 parked stale.value");
        assertThat(Staged.verdicts(events(Mode.FILL_BLANKS, other))).isEqualTo("2 unchanged mode.kept");
        assertThat(Staged.verdicts(events(Mode.ADD_ONLY, other))).isEqualTo("2 unchanged mode.kept");
    }

    @Test
    void twoRowsThatFillABlankDifferentlyAreAQuestion() {
        keepOne();
        assertThat(Staged.verdicts(events(Mode.FILL_BLANKS,
                "2024-05-03|下坝村|村委会|院坝会|50|120|\n2024-05-03|下坝村|村委会|院坝会|50|130|")))
                .isEqualTo("2 updated; 3 parked same.in-batch");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void theRowsOfOneBatchContradictEachOtherInEveryMode(Mode mode) {
        assertThat(Staged.verdicts(events(mode, "2024-05-03|下坝村|村委会|院坝会|50||\n2024-05-03|下坝村|村委会|院坝会|60||")))
                .isEqualTo("2 inserted; 3 parked same.in-batch");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void rowsAddUpInEveryMode(Mode mode) {
        keepOne();
        StagedBatch batch = stage(mode, Grid.file("b.xlsx", Grid.sheet("宣传台账", EVENTS + KEPT.replace("50", "60")
                + "\n2024-05-04|下坝村|村委会|院坝会|若干||\n2024-05-05|别处村|村委会|院坝会|1||\n2024-05-06|平桥村|学校|院坝会|9||")));
        assertThat(java.util.Arrays.stream(Verdict.values()).mapToInt(batch::count).sum()).isEqualTo(batch.rows()).isEqualTo(4);
    }
}

package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedTable;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;

/** Totals that do not add up, and the year so far given for the month: pointed out at the table, and nothing more. */
class SumsTest {
    private static final String HEAD = "日期|村|地点|活动类型|参加人数|发放资料份数\n";
    private static final String TWO = "2024-05-03|下坝村|村委会|院坝会|50|100\n2024-05-04|下坝村|三组|院坝会|30|60\n";
    private final KnownInMemory known = KnownInMemory.town();

    private String said(String rows) {
        StagedTable table = Staged.table(known, "a.xlsx", "宣传台账", HEAD + rows);
        return words(table.rows().stream().flatMap(row -> row.problems().stream()));
    }

    private static String words(Stream<CellProblem> problems) {
        return problems.map(CellProblem::problem).filter(p -> p.code() == Code.SUM_DIFFERS || p.code() == Code.SUM_CUMULATIVE)
                .map(p -> p.message()).collect(Collectors.joining("\n"));
    }

    @Test
    void pointsOutATotalThatDoesNotAddUp() {
        assertThat(said(TWO + "合计||||90|160")).isEqualTo("第 4 行的合计里“参加人数”写的是 90，各行相加是 80，请核对。");
    }

    @Test
    void changesNoVerdict() {
        assertThat(Staged.verdicts(Staged.table(known, "a.xlsx", "宣传台账", HEAD + TWO + "合计||||90|160")))
                .isEqualTo("2 inserted sum.differs; 3 inserted");
    }

    @Test
    void saysNothingOfTotalsThatAddUp() {
        assertThat(said(TWO + "小计||||80|160\n2024-05-05|平桥村|学校|院坝会|5|5\n小计||||5|5\n合计||||85|165")).isEmpty();
        assertThat(said("合计||||80|160\n" + TWO)).isEmpty();
        assertThat(said(TWO + "合计||||80人|160份")).isEmpty();
        assertThat(said(TWO + "合计||||80|160\n2024-05-05|平桥村|学校|院坝会|5|5\n合计||||5|5\n总计||||85|165")).isEmpty();
    }

    @Test
    void holdsASubtotalAgainstItsOwnRows() {
        assertThat(said(TWO + "小计||||80|160\n2024-05-05|平桥村|学校|院坝会|5|5\n小计||||85|5"))
                .isEqualTo("第 6 行的小计里“参加人数”写的是 85，各行相加是 5，请核对。");
    }

    @Test
    void keepsSilentWhereARowIsInDoubtOrTheTotalCountsOtherMonths() {
        assertThat(said(TWO + "2024-05-05|平桥村|学校|院坝会|约5|5\n合计||||90|165")).isEmpty();
        assertThat(said(TWO + "本年累计||||900|1600")).isEmpty();
        assertThat(said(TWO + "合计||||若干|")).isEmpty();
    }

    private StagedBatch months(String... people) {
        List<Grid> sheets = new java.util.ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            sheets.add(Grid.sheet((i + 1) + "月", "下坝村2024年" + (i + 1) + "月反诈宣传台账\n日期|地点|活动类型|参加人数|发放资料份数\n"
                    + (i + 1) + "月3日|村委会|院坝会|" + people[i]));
        }
        return Staged.batch(known, Grid.file("下坝村.xlsx", sheets.toArray(Grid[]::new)));
    }

    private static String said(StagedBatch batch) {
        return words(batch.tables().flatMap(t -> t.rows().stream()).flatMap(row -> row.problems().stream()));
    }

    @Test
    void asksWhetherCountsThatOnlyGrowAreTheYearSoFar() {
        StagedBatch batch = months("10|100", "25|180", "60|300");
        assertThat(said(batch)).isEqualTo("下坝村的“参加人数”、“发放资料份数”从 2024-01 到 2024-03 一个月不少于一个月，可能报的是累计数，请问清是不是当月数。");
        assertThat(batch.tables().map(Staged::verdicts)).allMatch(v -> v.contains("inserted"));
        assertThat(batch.tables().toList().getLast().rows().getFirst().problems())
                .anyMatch(p -> p.problem().code() == Code.SUM_CUMULATIVE);
    }

    @Test
    void takesCountsThatFallOrStandForMonthlyOnes() {
        assertThat(said(months("10|100", "25|90", "60|300"))).isEmpty();
        assertThat(said(months("10|100", "10|100", "10|100"))).isEmpty();
        assertThat(said(months("10|100", "25|180"))).isEmpty();
        assertThat(said(months("10|", "25|", "60|"))).isEmpty();
        assertThat(said(months("10|", "25|", "60|", "70|"))).isNotEmpty();
    }
}

package org.fanzha.intake.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fanzha.intake.Grid;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;

/** Whatever a sheet holds: each data row gets one verdict, and what is taken in again is found to be there. */
class RowSumLawTest {
    private static final String HEADS = "日期|村|地点|活动类型|参加人数|备注\n";

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> day = Arbitraries.of("2024-05-03", "2024.5.4", "5月5日", "3.5",
                "2024-02-30", "2025-01-01", "", "!REF!", "@2024-05-06");
        Arbitrary<String> village = Arbitraries.of("下坝村", "下坝", "上坝村委会", "平桥", "别处村", "", "同上");
        Arbitrary<String> place = Arbitraries.of("村委会", "三组", "", "合计", "注：");
        Arbitrary<String> form = Arbitraries.of("院坝会", "坝坝会", "知识竞赛", "", "〃");
        Arbitrary<String> people = Arbitraries.of("50", "#60", "约50", "", "#1234567890123456", "50人");
        Arbitrary<String> note = Arbitraries.of("", "下雨", "小计");
        return Combinators.combine(day, village, place, form, people, note)
                .as((a, b, c, d, e, f) -> String.join("|", a, b, c, d, e, f)).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 150)
    void rowsAddUpAndEveryRowOfTheSheetIsToldOnce(@ForAll("rows") List<String> rows) {
        StagedTable table = Staged.table(KnownInMemory.town(), "2024年.xlsx", "宣传台账", HEADS + String.join("\n", rows) + "\n尾|||||尾");
        int sum = Arrays.stream(Verdict.values()).mapToInt(table::count).sum();
        assertThat(sum).isEqualTo(table.rows().size());
        int others = table.other().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(sum + others).isEqualTo(rows.size() + 2);
    }

    @Property(tries = 100)
    void whatIsTakenInAgainUnderAnotherNameWritesNothing(@ForAll("rows") List<String> rows) {
        KnownInMemory known = KnownInMemory.town();
        StagedBatch first = Staged.batch(known, file("a2024年.xlsx", rows));
        known.commit(first);
        StagedBatch second = Staged.batch(known, file("b2024年.xlsx", rows));
        assertThat(second.count(Verdict.INSERTED) + second.count(Verdict.UPDATED)).isZero();
        assertThat(second.count(Verdict.REJECTED)).isEqualTo(first.count(Verdict.REJECTED));
        assertThat(second.count(Verdict.UNCHANGED)).isGreaterThanOrEqualTo(first.count(Verdict.INSERTED));
    }

    @Property(tries = 100)
    void insertedRowsBearNewNumbersAndOthersPointAtWhatIsThere(@ForAll("rows") List<String> rows) {
        StagedBatch batch = Staged.batch(KnownInMemory.town(), file("2024年.xlsx", rows));
        List<StagedRow> staged = batch.tables().flatMap(t -> t.rows().stream()).toList();
        List<Long> ids = staged.stream().filter(r -> r.verdict() == Verdict.INSERTED).map(StagedRow::entryId).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(staged.stream().filter(r -> r.verdict() == Verdict.UNCHANGED).map(StagedRow::entryId)
                .collect(Collectors.toSet())).isSubsetOf(ids);
        assertThat(staged).filteredOn(r -> r.verdict() == Verdict.PARKED || r.verdict() == Verdict.REJECTED)
                .allMatch(r -> r.entryId() == 0 && !r.problems().isEmpty());
    }

    private static RawFile file(String name, List<String> rows) {
        return Grid.file(name, Grid.sheet("宣传台账", HEADS + String.join("\n", rows)));
    }
}

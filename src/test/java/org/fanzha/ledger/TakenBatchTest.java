package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Change;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.IgnoredSheet;
import org.fanzha.intake.Other;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Grade;
import org.fanzha.register.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch left is enough to tell again what was said of it. */
class TakenBatchTest {
    @TempDir
    Path folder;
    private Ledger ledger;
    private Entry village;

    @BeforeEach
    void open() {
        ledger = Bench.create(folder);
        village = ledger.entries().insert(SAVED, Bench.village("下坝村"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private StagedBatch taken(long batch) {
        return ledger.batches().taken(batch);
    }

    @Test
    void tellsRowsReturnsAndSumsAgain() {
        StagedBatch staged = Bench.activities(ledger, village.link(), "a.xlsx", 3);
        ledger.batches().commit(staged, Progress.NONE);
        StagedBatch again = taken(1);
        assertThat(again.count(Verdict.INSERTED)).isEqualTo(3);
        assertThat(again.returns()).singleElement().satisfies(r -> assertThat(r.file()).isEqualTo("a.xlsx"));
        assertThat(again.tables().findFirst().orElseThrow().rows()).extracting(StagedRow::entryId).containsExactly(1L, 2L, 3L);
    }

    @Test
    void tellsWhatAnUpdateChanged() {
        ledger.batches().commit(Bench.activities(ledger, village.link(), "a.xlsx", 1), Progress.NONE);
        Entry before = ledger.entries().find(Publicity.REGISTER, 1).orElseThrow();
        ledger.batches().commit(Bench.batch(ledger.batches().known(), Bench.file("b.xlsx", Bench.table(Publicity.REGISTER,
                Bench.updated(7, before, before.values().with(Publicity.PEOPLE, 99L))))), Progress.NONE);
        ledger.batches().undo(2, false);
        assertThat(taken(2).tables().findFirst().orElseThrow().rows()).singleElement().satisfies(row ->
                assertThat(row.changes()).containsExactly(
                        new Change(Publicity.PEOPLE, before.orNull(Publicity.PEOPLE), 99L)));
    }

    @Test
    void tellsWhyRowsWaitAndFilesWereNotTaken() {
        CellProblem rough = new CellProblem("人次", Problem.of(Publicity.PEOPLE, Grade.DOUBTFUL, Code.COUNT_ROUGH, "约100"));
        StagedRow parked = new StagedRow(5, Verdict.PARKED, 0, 0, null, List.of(rough), List.of(1L), Map.of("人次", "约100"));
        ColumnMatch people = new ColumnMatch(2, "人次", Publicity.PEOPLE, ColumnMatch.By.SYNONYM);
        ColumnMatch none = new ColumnMatch(3, "天气", null, null);
        StagedTable table = new StagedTable("5月", Publicity.REGISTER, Optional.of(village.link()),
                Optional.of(YearMonth.of(2024, 5)), Map.of(Other.TOTAL, 1), List.of(people, none), List.of(parked));
        IgnoredSheet sheet = new IgnoredSheet("说明", Code.SHEET_NO_TABLE, Code.SHEET_NO_TABLE.sentence());
        StagedFile taken = new StagedFile("a.xlsx", "1", StagedFile.Status.TAKEN, Optional.empty(), "", List.of(table), List.of(sheet));
        StagedFile refused = new StagedFile("b.xlsx", "2", StagedFile.Status.REFUSED, Optional.of(Code.FILE_BROKEN),
                Code.FILE_BROKEN.sentence(), List.of(), List.of());
        ledger.batches().commit(Bench.batch(ledger.batches().known(), taken, refused), Progress.NONE);
        StagedBatch again = taken(1);
        assertThat(again.files().get(1)).isEqualTo(refused);
        assertThat(again.files().getFirst().ignored()).containsExactly(sheet);
        assertThat(again.tables().findFirst().orElseThrow()).satisfies(t -> {
            assertThat(t.columns()).containsExactly(people, none);
            assertThat(t.other()).containsEntry(Other.TOTAL, 1);
            assertThat(t.rows()).containsExactly(parked);
        });
    }

    @Test
    void knowsNoBatchThatNeverWas() {
        assertThatThrownBy(() -> taken(9)).isInstanceOf(Refusal.class)
                .satisfies(f -> assertThat(((Refusal) f).code()).isEqualTo(Code.BATCH_MISSING));
    }

    @Test
    void heedsACancelBeforeTheLastRowIsKeptThoughTheBatchIsShort() {
        StagedBatch staged = Bench.activities(ledger, village.link(), "a.xlsx", 3);
        assertThatThrownBy(() -> ledger.batches().commit(staged, new Progress() {
            @Override
            public void at(String doing, long done, long of) {
                throw new AssertionError("a short batch tells no steps");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        })).isInstanceOf(Refusal.class).satisfies(f -> assertThat(((Refusal) f).code()).isEqualTo(Code.CANCELLED));
        assertThat(ledger.batches().batches()).isEmpty();
        assertThat(ledger.batches().commit(staged, Progress.NONE)).isEqualTo(1);
    }
}

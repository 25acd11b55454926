package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchStore.ParkedRow;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Source;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResentTablesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final YearMonth MAY = YearMonth.of(2024, 5);

    @TempDir
    Path folder;
    private Ledger ledger;
    private Entry village;

    @BeforeEach
    void open() {
        ledger = Bench.create(folder);
        village = ledger.entries().insert(SAVED, Bench.village("下坝村"));
        send("一.xlsx", MAY, row(3, 1, "村口"), row(4, 2, "广场"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Values at(String place) {
        return Bench.activity(village.link(), place, DAY);
    }

    private StagedRow row(int line, long id, String place) {
        return Bench.inserted(line, id, at(place));
    }

    private static StagedRow waiting(int line, Long... candidates) {
        return new StagedRow(line, Verdict.PARKED, 0, 0, null, List.of(), List.of(candidates), Map.of());
    }

    private void send(String file, YearMonth month, StagedRow... rows) {
        StagedTable table = new StagedTable("Sheet1", Publicity.REGISTER, Optional.of(village.link()), Optional.of(month),
                Map.of(), List.of(new ColumnMatch(0, "地点", Publicity.PLACE, ColumnMatch.By.TITLE)), List.of(rows));
        ledger.batches().commit(Bench.batch(ledger.batches().known(), Bench.file(file, table)), Progress.NONE);
    }

    private List<ParkedRow> questions(Code code) {
        return ledger.batches().parked().stream().filter(row -> row.problems().stream()
                .anyMatch(cell -> cell.problem().code() == code)).toList();
    }

    @Test
    void asksAboutARowThatTheTableSentAgainNoLongerHas() {
        send("二.xlsx", MAY, Bench.unchanged(3, 1));
        assertThat(questions(Code.ROW_GONE)).singleElement().satisfies(asked -> {
            assertThat(asked.source()).isEqualTo(new Source(1, "一.xlsx", "Sheet1", 4));
            assertThat(asked.candidates()).containsExactly(2L);
        });
        assertThat(ledger.entries().find(Publicity.REGISTER, 2)).isPresent();
    }

    @Test
    void asksOnceWhereOnlyAKeyValueChanged() {
        send("二.xlsx", MAY, Bench.unchanged(3, 1), row(4, 3, "大广场"));
        assertThat(questions(Code.ROW_GONE)).isEmpty();
        assertThat(questions(Code.KEY_CHANGED)).singleElement().satisfies(asked -> {
            assertThat(asked.source()).isEqualTo(new Source(2, "二.xlsx", "Sheet1", 4));
            assertThat(asked.candidates()).containsExactly(2L);
        });
    }

    @Test
    void takesANewRowWithOtherValuesForNoChangedKey() {
        send("二.xlsx", MAY, Bench.unchanged(3, 1),
                Bench.inserted(4, 3, at("大广场").with(Publicity.PEOPLE, 99L)));
        assertThat(questions(Code.KEY_CHANGED)).isEmpty();
        assertThat(questions(Code.ROW_GONE)).hasSize(1);
    }

    @Test
    void asksNothingAboutAnotherMonth() {
        send("二.xlsx", MAY.plusMonths(1), row(3, 3, "学校"));
        assertThat(ledger.batches().parked()).isEmpty();
    }

    @Test
    void asksNothingAboutARowThatWaits() {
        send("二.xlsx", MAY, Bench.unchanged(3, 1), waiting(4, 2L));
        assertThat(questions(Code.ROW_GONE)).isEmpty();
    }

    @Test
    void asksNoMoreOnceTheRowIsBackOrTheBatchUndone() {
        send("二.xlsx", MAY, Bench.unchanged(3, 1));
        send("三.xlsx", MAY, Bench.unchanged(3, 1), Bench.unchanged(4, 2));
        assertThat(ledger.batches().parked()).isEmpty();
        ledger.batches().undo(3, false);
        assertThat(questions(Code.ROW_GONE)).hasSize(1);
        ledger.batches().undo(2, false);
        assertThat(ledger.batches().parked()).isEmpty();
    }

    @Test
    void asksNoMoreOnceTheEntryLiesInTheBin() {
        send("二.xlsx", MAY, Bench.unchanged(3, 1));
        ledger.entries().delete(Bench.DELETED, Publicity.REGISTER, List.of(2L));
        assertThat(ledger.batches().parked()).isEmpty();
    }
}

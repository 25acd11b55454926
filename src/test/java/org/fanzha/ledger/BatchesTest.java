package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchStore;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.HistoryLine;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Grade;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Source;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    @TempDir
    Path folder;
    private Ledger ledger;
    private BatchStore batches;
    private Entry village;

    @BeforeEach
    void open() {
        ledger = Bench.create(folder);
        batches = ledger.batches();
        village = ledger.entries().insert(SAVED, Bench.village("下坝村"));
    }

    @AfterEach
    void close() {
        assertThat(ledger.safe().verify().faults()).isEmpty();
        ledger.close();
    }

    private long commit(StagedFile... files) {
        return batches.commit(Bench.batch(batches.known(), files), Progress.NONE);
    }

    private long takeIn(String file, int count) {
        return batches.commit(Bench.activities(ledger, village.link(), file, count), Progress.NONE);
    }

    private Entry activity(long id) {
        return ledger.entries().find(Publicity.REGISTER, id).orElseThrow();
    }

    private long update(String file, Entry before, Values values) {
        return commit(Bench.file(file, Bench.table(before.register(), Bench.updated(7, before, values))));
    }

    private int count(Register register) {
        return ledger.entries().count(register, Query.ALL);
    }

    private void refuses(Code code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class)
                .satisfies(f -> assertThat(((Refusal) f).code()).isEqualTo(code));
    }

    @Test
    void everyEntryKnowsFileSheetAndRow() {
        assertThat(takeIn("五月/下坝村.xlsx", 3)).isEqualTo(1);
        assertThat(activity(2).source()).isEqualTo(new Source(1, "五月/下坝村.xlsx", "Sheet1", 4));
        assertThat(ledger.entries().list(Returns.REGISTER, Query.ALL)).singleElement()
                .satisfies(e -> assertThat(e.source()).isEqualTo(new Source(1, "五月/下坝村.xlsx", "", 0)));
        assertThat(batches.batches()).singleElement().satisfies(line -> {
            assertThat(line.verdicts()).containsEntry(Verdict.INSERTED, 3).containsEntry(Verdict.PARKED, 0);
            assertThat(line.returns()).isEqualTo(1);
            assertThat(line.files()).isEqualTo(1);
            assertThat(line.undone()).isFalse();
        });
    }

    @Test
    void refusesABatchStagedBeforeTheLedgerChanged() {
        StagedBatch staged = Bench.activities(ledger, village.link(), "a.xlsx", 2);
        ledger.entries().insert(SAVED, Bench.village("上坝村"));
        refuses(Code.BATCH_STALE, () -> batches.commit(staged, Progress.NONE));
        assertThat(count(Publicity.REGISTER)).isZero();
        assertThat(batches.batches()).isEmpty();
    }

    @Test
    void looksAndListingsMakeNoStagingStale() {
        StagedBatch staged = Bench.activities(ledger, village.link(), "a.xlsx", 2);
        ledger.log().note(new org.fanzha.office.Act(org.fanzha.office.Act.Kind.SHOWN, "key_people 1"));
        assertThat(batches.commit(staged, Progress.NONE)).isEqualTo(1);
    }

    @Test
    void leavesEverythingAsItWasWhenCancelled() {
        StagedBatch staged = Bench.activities(ledger, village.link(), "a.xlsx", 1200);
        refuses(Code.CANCELLED, () -> batches.commit(staged, new Progress() {
            @Override
            public void at(String doing, long done, long of) {
                assertThat(of).isEqualTo(1201);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
        assertThat(count(Publicity.REGISTER)).isZero();
        assertThat(batches.commit(staged, Progress.NONE)).isEqualTo(1);
    }

    @Test
    void aBatchThatWritesNothingTakesANumberAndIsNotTheOneToUndo() {
        takeIn("a.xlsx", 1);
        assertThat(commit(Bench.file("b.xlsx", Bench.table(Publicity.REGISTER, Bench.unchanged(3, 1))))).isEqualTo(2);
        assertThat(batches.lastToUndo()).hasValue(1);
        batches.undo(1, false);
        assertThat(batches.lastToUndo()).isEmpty();
    }

    @Test
    void undoingTakesEntriesAndReturnsAwayAndNumbersAreNotUsedAgain() {
        takeIn("a.xlsx", 3);
        BatchStore.Undo plan = batches.planUndo(1);
        assertThat(count(Publicity.REGISTER)).isEqualTo(3);
        assertThat(batches.undo(1, false)).isEqualTo(plan);
        assertThat(plan.removed()).hasSize(4).contains(new EntryKey(Returns.REGISTER, 1));
        assertThat(count(Publicity.REGISTER) + count(Returns.REGISTER)).isZero();
        assertThat(ledger.entries().list(Publicity.REGISTER, Query.BIN)).isEmpty();
        assertThat(ledger.entries().find(Publicity.REGISTER, 1)).isEmpty();
        assertThat(batches.batches().getFirst().undone()).isTrue();
        assertThat(batches.known().takenInBatch("sha of a.xlsx")).isZero();
        takeIn("a.xlsx", 3);
        assertThat(ledger.entries().list(Publicity.REGISTER, Query.ALL)).extracting(Entry::id).containsExactly(4L, 5L, 6L);
        assertThat(batches.known().takenInBatch("sha of a.xlsx")).isEqualTo(2);
        refuses(Code.BATCH_UNDONE, () -> batches.undo(1, false));
        refuses(Code.BATCH_MISSING, () -> batches.planUndo(9));
    }

    @Test
    void undoingGivesUpdatedEntriesTheirOldValuesAndSourceBack() {
        takeIn("a.xlsx", 1);
        Entry before = activity(1);
        update("b.xlsx", before, before.values().with(Publicity.PEOPLE, 40L).with(Publicity.TOPIC, "反诈"));
        assertThat(activity(1).source()).isEqualTo(new Source(2, "b.xlsx", "Sheet1", 7));
        assertThat(batches.undo(2, false).reverted()).containsExactly(new EntryKey(Publicity.REGISTER, 1));
        assertThat(activity(1).values()).isEqualTo(before.values());
        assertThat(activity(1).source()).isEqualTo(before.source());
        assertThat(ledger.entries().history(Publicity.REGISTER, 1)).filteredOn(l -> l.field() == Publicity.PEOPLE)
                .extracting(HistoryLine::from, HistoryLine::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("35", "40"),
                        org.assertj.core.groups.Tuple.tuple("40", "35"));
        assertThat(batches.undo(1, false).removed()).contains(new EntryKey(Publicity.REGISTER, 1));
    }

    @Test
    void keepsAnEntryEditedSinceUnlessAsked() {
        takeIn("a.xlsx", 2);
        ledger.entries().update(SAVED, activity(2), activity(2).values().with(Publicity.NOTE, "补记"));
        assertThat(batches.planUndo(1).kept()).containsExactly(new EntryKey(Publicity.REGISTER, 2));
        batches.undo(1, false);
        assertThat(ledger.entries().list(Publicity.REGISTER, Query.ALL)).extracting(Entry::id).containsExactly(2L);
        assertThat(activity(2).show(Publicity.NOTE)).isEqualTo("补记");
    }

    @Test
    void takesAnEditedEntryAwayWhereAsked() {
        takeIn("a.xlsx", 2);
        ledger.entries().update(SAVED, activity(2), activity(2).values().with(Publicity.NOTE, "补记"));
        assertThat(batches.undo(1, true).removed()).contains(new EntryKey(Publicity.REGISTER, 2));
        assertThat(count(Publicity.REGISTER)).isZero();
        assertThat(ledger.entries().history(Publicity.REGISTER, 2)).extracting(HistoryLine::to)
                .containsExactly("", "补记", "");
    }

    @Test
    void keepsAnEntryThatALaterBatchChanged() {
        takeIn("a.xlsx", 1);
        update("b.xlsx", activity(1), activity(1).values().with(Publicity.PEOPLE, 40L));
        assertThat(batches.undo(1, false).kept()).containsExactly(new EntryKey(Publicity.REGISTER, 1));
        assertThat(activity(1).values().orNull(Publicity.PEOPLE)).isEqualTo(40L);
    }

    @Test
    void revertsAnEditedUpdateOnlyInTheFieldsOfTheBatch() {
        takeIn("a.xlsx", 1);
        update("b.xlsx", activity(1), activity(1).values().with(Publicity.PEOPLE, 40L));
        ledger.entries().update(SAVED, activity(1), activity(1).values().with(Publicity.PEOPLE, 50L)
                .with(Publicity.NOTE, "补记"));
        batches.undo(2, true);
        assertThat(activity(1).orNull(Publicity.PEOPLE)).isEqualTo(35L);
        assertThat(activity(1).show(Publicity.NOTE)).isEqualTo("补记");
    }

    @Test
    void neverLeavesALinkLeadingNowhere() {
        Known known = batches.known();
        commit(Bench.file("u.xlsx", Bench.table(Units.REGISTER,
                Bench.inserted(3, known.nextId(Units.REGISTER), Bench.village("中坝村")),
                Bench.inserted(4, known.nextId(Units.REGISTER) + 1, Bench.village("外坝村")))));
        Entry middle = ledger.entries().find(Units.REGISTER, 2).orElseThrow();
        ledger.entries().insert(SAVED, Values.none(Contacts.REGISTER).with(Contacts.NAME, "孙云溪")
                .with(Contacts.UNIT, middle.link()));
        BatchStore.Undo undo = batches.undo(1, true);
        assertThat(undo.kept()).containsExactly(new EntryKey(Units.REGISTER, 2));
        assertThat(undo.removed()).containsExactly(new EntryKey(Units.REGISTER, 3));
    }

    @Test
    void listsParkedRowsWithTheirTextsUntilTheBatchIsUndone() {
        CellProblem doubt = new CellProblem("人数", Problem.of(Publicity.PEOPLE, Grade.DOUBTFUL, Code.COUNT_ROUGH, "约100"));
        CellProblem assumed = new CellProblem("时间", Problem.of(Publicity.DAY, Grade.ASSUMED, Code.CELL_ASSUMED, "年", "标题"));
        StagedRow parked = new StagedRow(5, Verdict.PARKED, 0, 0, Values.none(Publicity.REGISTER),
                List.of(doubt, assumed), List.of(1L), Map.of("人数", "约100", "电话", "13900000002"));
        StagedRow rejected = new StagedRow(6, Verdict.REJECTED, 0, 0, null, List.of(doubt), List.of(), Map.of("人数", "x"));
        takeIn("a.xlsx", 1);
        commit(Bench.file("b.xlsx", Bench.table(Publicity.REGISTER, parked, rejected)));
        assertThat(batches.parked()).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo(new Source(2, "b.xlsx", "Sheet1", 5));
            assertThat(row.register()).isSameAs(Publicity.REGISTER);
            assertThat(row.problems()).containsExactly(doubt);
            assertThat(row.texts()).containsEntry("人数", "约100").containsEntry("电话", "13900000002");
            assertThat(row.candidates()).containsExactly(1L);
        });
        batches.undo(2, false);
        assertThat(batches.parked()).isEmpty();
    }

    @Test
    void keepsFilesThatWereRefused() {
        StagedFile refused = new StagedFile("坏.xlsx", "", StagedFile.Status.REFUSED, Optional.of(Code.FILE_BROKEN),
                Code.FILE_BROKEN.sentence(), List.of(), List.of());
        assertThat(commit(refused)).isEqualTo(1);
        assertThat(batches.batches().getFirst().files()).isEqualTo(1);
        assertThat(batches.known().takenInBatch("")).isZero();
    }

    @Test
    void aFileTakenInBeforeIsKnownByItsFirstBatch() {
        takeIn("a.xlsx", 1);
        StagedFile again = new StagedFile("copy.xlsx", "sha of a.xlsx", StagedFile.Status.TAKEN,
                Optional.of(Code.FILE_TAKEN_BEFORE), "", List.of(Bench.table(Publicity.REGISTER, Bench.unchanged(3, 1))),
                List.of());
        commit(again);
        assertThat(batches.known().takenInBatch("sha of a.xlsx")).isEqualTo(1);
        batches.undo(1, false);
        assertThat(batches.known().takenInBatch("sha of a.xlsx")).isZero();
    }

    @Test
    void findsTheSameEntryByItsKey() {
        takeIn("a.xlsx", 700);
        ledger.entries().delete(Bench.DELETED, Publicity.REGISTER, List.of(2L));
        Known known = batches.known();
        List<org.fanzha.register.Field<?>> key = Publicity.REGISTER.sameness().keys().getFirst();
        for (long id : new long[] {1, 3, 300, 700}) {
            assertThat(known.same(Publicity.REGISTER, key, activity(id).values())).extracting(Entry::id)
                    .containsExactly(id);
        }
        assertThat(known.same(Publicity.REGISTER, key, activity(2).values())).isEmpty();
        assertThat(known.same(Publicity.REGISTER, key, activity(1).values().with(Publicity.PLACE, "别处"))).isEmpty();
        assertThat(known.same(Publicity.REGISTER, List.of(Publicity.VILLAGE), activity(1).values())).hasSize(10);
        assertThat(known.nextId(Publicity.REGISTER)).isEqualTo(701);
        assertThat(known.all(Units.REGISTER)).extracting(e -> e.show(Units.NAME)).containsExactly("下坝村");
    }

    @Test
    void tellsWhatWasSetSinceAFileSpoke() {
        takeIn("a.xlsx", 2);
        assertThat(setSince(1, Publicity.PEOPLE, "a.xlsx")).isFalse();
        assertThat(setSince(1, Publicity.PEOPLE, "new.xlsx")).isFalse();
        update("b.xlsx", activity(1), activity(1).values().with(Publicity.PEOPLE, 40L));
        assertThat(setSince(1, Publicity.PEOPLE, "a.xlsx")).isTrue();
        assertThat(setSince(1, Publicity.PLACE, "a.xlsx")).isFalse();
        assertThat(setSince(1, Publicity.PEOPLE, "b.xlsx")).isFalse();
        batches.undo(2, false);
        assertThat(setSince(1, Publicity.PEOPLE, "a.xlsx")).isFalse();
        ledger.entries().update(SAVED, activity(1), activity(1).values().with(Publicity.PEOPLE, 50L));
        assertThat(setSince(1, Publicity.PEOPLE, "a.xlsx")).isTrue();
        Entry typed = ledger.entries().insert(SAVED, Bench.activity(village.link(), "场镇", DAY));
        assertThat(setSince(typed.id(), Publicity.PEOPLE, "a.xlsx")).isTrue();
    }

    private boolean setSince(long id, org.fanzha.register.Field<?> field, String file) {
        return batches.known().setSince(Publicity.REGISTER, id, field, file);
    }
}

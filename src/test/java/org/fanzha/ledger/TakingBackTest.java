package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanzha.ledger.Bench.DELETED;
import static org.fanzha.ledger.Bench.SAVED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Act;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.HistoryLine;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.office.UndoStore.Done;
import org.fanzha.office.UndoStore.Plan;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every act on entries can be taken back, and that as well, today or after a restart. */
class TakingBackTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final Act RESTORED = new Act(Act.Kind.RESTORED, "");

    @TempDir
    Path folder;
    private Ledger ledger;
    private Entry village;
    private Entry event;

    @BeforeEach
    void open() {
        ledger = Bench.create(folder);
        village = ledger.entries().insert(SAVED, Bench.village("下坝村"));
        event = ledger.entries().insert(SAVED, Bench.activity(village.link(), "村口", DAY));
    }

    @AfterEach
    void close() {
        assertThat(ledger.safe().verify().faults()).isEmpty();
        ledger.close();
    }

    private long last() {
        return ledger.undoing().done(1).getFirst().act();
    }

    private Plan undoLast() {
        return ledger.undoing().undo(last());
    }

    private Entry event() {
        return ledger.entries().find(Publicity.REGISTER, event.id()).orElseThrow();
    }

    private <T> void set(Field<T> field, T value) {
        Entry now = event();
        ledger.entries().update(SAVED, now, now.values().with(field, value));
    }

    private List<Long> here(Register register, Query query) {
        return ledger.entries().list(register, query).stream().map(Entry::id).toList();
    }

    private void refuses(Code code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class)
                .satisfies(f -> assertThat(((Refusal) f).code()).isEqualTo(code));
    }

    private long takeIn(String file, int count) {
        return ledger.batches().commit(Bench.activities(ledger, village.link(), file, count), Progress.NONE);
    }

    @Test
    void listsActsOnEntriesAndNothingElse() {
        set(Publicity.PEOPLE, 40L);
        ledger.log().note(new Act(Act.Kind.SHOWN, ""));
        ledger.settings().put("office.name", "云溪镇");
        takeIn("a.xlsx", 2);
        assertThat(ledger.undoing().done(9)).extracting(Done::kind)
                .containsExactly(Act.Kind.TAKEN_IN, Act.Kind.SAVED, Act.Kind.SAVED, Act.Kind.SAVED);
        Done batch = ledger.undoing().done(1).getFirst();
        assertThat(batch.batch()).isEqualTo(1);
        assertThat(batch.entries()).isEqualTo(3);
        assertThat(batch.undone()).isFalse();
    }

    @Test
    void takesATypedEntryAwayAndBringsItBackUnderItsNumber() {
        long typed = last();
        assertThat(ledger.undoing().plan(typed).removed()).containsExactly(new EntryKey(Publicity.REGISTER, event.id()));
        ledger.undoing().undo(typed);
        assertThat(ledger.entries().find(Publicity.REGISTER, event.id())).isEmpty();
        assertThat(here(Publicity.REGISTER, Query.BIN)).isEmpty();
        Entry next = ledger.entries().insert(SAVED, Bench.activity(village.link(), "学校", DAY));
        assertThat(next.id()).isGreaterThan(event.id());
        long undoing = ledger.undoing().done(9).stream().filter(d -> d.root() == typed).findFirst().orElseThrow().act();
        ledger.undoing().undo(undoing);
        assertThat(event().values()).isEqualTo(event.values());
        assertThat(ledger.entries().history(Publicity.REGISTER, event.id())).extracting(HistoryLine::act)
                .containsExactly(Act.Kind.SAVED, Act.Kind.TAKEN_BACK, Act.Kind.DONE_AGAIN);
    }

    @Test
    void givesAFieldItsOldValueAndItsNewOneAgainAfterARestart() {
        set(Publicity.PEOPLE, 40L);
        undoLast();
        assertThat(event().values()).isEqualTo(event.values());
        ledger.close();
        ledger = Bench.open(folder);
        undoLast();
        assertThat(event().orNull(Publicity.PEOPLE)).isEqualTo(40L);
        undoLast();
        assertThat(event().orNull(Publicity.PEOPLE)).isEqualTo(35L);
        assertThat(ledger.entries().history(Publicity.REGISTER, event.id())).filteredOn(l -> l.field() != null)
                .extracting(HistoryLine::from, HistoryLine::to).containsExactly(tuple("35", "40"), tuple("40", "35"),
                        tuple("35", "40"), tuple("40", "35"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... parts) {
        return org.assertj.core.groups.Tuple.tuple(parts);
    }

    @Test
    void leavesAFieldThatWasChangedSinceAndTellsIt() {
        Entry now = event();
        ledger.entries().update(SAVED, now, now.values().with(Publicity.PEOPLE, 40L).with(Publicity.NOTE, "补记"));
        long both = last();
        set(Publicity.PEOPLE, 50L);
        Plan done = ledger.undoing().undo(both);
        assertThat(done.reverted()).containsExactlyElementsOf(done.kept()).hasSize(1);
        assertThat(event().orNull(Publicity.PEOPLE)).isEqualTo(50L);
        assertThat(event().show(Publicity.NOTE)).isEqualTo("与赶场同日");
    }

    @Test
    void refusesWhatHasNothingLeftAndWhatIsUndone() {
        set(Publicity.PEOPLE, 40L);
        long first = last();
        set(Publicity.PEOPLE, 50L);
        long second = last();
        refuses(Code.UNDO_NOTHING, () -> ledger.undoing().undo(first));
        ledger.undoing().undo(second);
        refuses(Code.UNDO_ALREADY, () -> ledger.undoing().undo(second));
        ledger.undoing().undo(first);
        assertThat(event().orNull(Publicity.PEOPLE)).isEqualTo(35L);
        refuses(Code.UNDO_MISSING, () -> ledger.undoing().plan(999));
    }

    @Test
    void anUndoneEditIsNoEditSince() {
        long typed = last();
        set(Publicity.PEOPLE, 40L);
        undoLast();
        assertThat(ledger.undoing().undo(typed).removed()).hasSize(1);
    }

    @Test
    void keepsATypedEntryThatWasEditedSinceOrIsPointedAt() {
        long event = last();
        set(Publicity.PEOPLE, 40L);
        refuses(Code.UNDO_NOTHING, () -> ledger.undoing().undo(event));
        long ofVillage = ledger.undoing().done(9).getLast().act();
        refuses(Code.UNDO_NOTHING, () -> ledger.undoing().undo(ofVillage));
        assertThat(ledger.entries().find(Units.REGISTER, village.id())).isPresent();
    }

    @Test
    void bringsBackNothingThatWouldPointNowhere() {
        Entry other = ledger.entries().insert(SAVED, Bench.village("上坝村"));
        long ofOther = last();
        ledger.entries().insert(SAVED, Values.none(Contacts.REGISTER).with(Contacts.NAME, "孙云溪")
                .with(Contacts.UNIT, other.link()));
        undoLast();
        long ofContact = last();
        ledger.undoing().undo(ofOther);
        refuses(Code.UNDO_NOTHING, () -> ledger.undoing().undo(ofContact));
    }

    @Test
    void bringsDeletedOnesBackAndRestoredOnesToTheBin() {
        ledger.entries().delete(DELETED, Publicity.REGISTER, List.of(event.id()));
        long deleted = last();
        ledger.entries().restore(RESTORED, Publicity.REGISTER, List.of(event.id()));
        assertThat(undoLast().removed()).hasSize(1);
        assertThat(here(Publicity.REGISTER, Query.BIN)).containsExactly(event.id());
        assertThat(ledger.undoing().undo(deleted).returned()).hasSize(1);
        assertThat(here(Publicity.REGISTER, Query.ALL)).containsExactly(event.id());
        undoLast();
        assertThat(here(Publicity.REGISTER, Query.BIN)).containsExactly(event.id());
    }

    @Test
    void bringsAnUndoneBatchBackWithItsReturnsAndChanges() {
        takeIn("a.xlsx", 2);
        long first = ledger.entries().list(Publicity.REGISTER, Query.ALL).get(1).id();
        Entry before = ledger.entries().find(Publicity.REGISTER, first).orElseThrow();
        ledger.batches().commit(Bench.batch(ledger.batches().known(), Bench.file("b.xlsx", Bench.table(Publicity.REGISTER,
                Bench.updated(7, before, before.values().with(Publicity.PEOPLE, 40L))))), Progress.NONE);
        undoLast();
        long ofUpdate = last();
        Plan undone = ledger.undoing().undo(ledger.undoing().done(9).get(2).act());
        assertThat(undone.removed()).hasSize(3);
        assertThat(undoLast().returned()).hasSize(3);
        assertThat(ledger.entries().find(Publicity.REGISTER, first).orElseThrow().values()).isEqualTo(before.values());
        ledger.undoing().undo(ofUpdate);
        assertThat(ledger.entries().find(Publicity.REGISTER, first).orElseThrow().orNull(Publicity.PEOPLE)).isEqualTo(40L);
        assertThat(ledger.entries().find(Publicity.REGISTER, first).orElseThrow().source().batch()).isEqualTo(2);
        assertThat(ledger.batches().batches()).noneMatch(b -> b.undone());
        assertThat(ledger.batches().known().takenInBatch("sha of a.xlsx")).isEqualTo(1);
    }

    @Test
    void bringsBackEvenWhatAnUndoingTookThoughItWasEdited() {
        takeIn("a.xlsx", 1);
        Entry taken = ledger.entries().list(Publicity.REGISTER, Query.ALL).getLast();
        ledger.entries().update(SAVED, taken, taken.values().with(Publicity.PEOPLE, 50L));
        ledger.entries().delete(DELETED, Publicity.REGISTER, List.of(taken.id()));
        ledger.batches().undo(1, true);
        undoLast();
        assertThat(here(Publicity.REGISTER, Query.BIN)).containsExactly(taken.id());
        assertThat(ledger.entries().find(Publicity.REGISTER, taken.id()).orElseThrow().orNull(Publicity.PEOPLE)).isEqualTo(50L);
        assertThat(ledger.entries().history(Publicity.REGISTER, taken.id())).extracting(HistoryLine::act).containsExactly(
                Act.Kind.TAKEN_IN, Act.Kind.SAVED, Act.Kind.DELETED, Act.Kind.UNDONE, Act.Kind.DONE_AGAIN);
    }

    @Test
    void bringsNoBatchBackWhoseFileWasTakenInAgain() {
        takeIn("a.xlsx", 2);
        undoLast();
        long undoing = last();
        takeIn("a.xlsx", 2);
        refuses(Code.UNDO_TAKEN_AGAIN, () -> ledger.undoing().undo(undoing));
    }

    @Test
    void bringsNothingBackThatWasEnteredAnew() {
        takeIn("a.xlsx", 2);
        Values same = ledger.entries().list(Publicity.REGISTER, Query.ALL).get(1).values();
        undoLast();
        long undoing = last();
        ledger.entries().insert(SAVED, same);
        Plan back = ledger.undoing().undo(undoing);
        assertThat(back.returned()).hasSize(2);
        assertThat(back.kept()).hasSize(1);
    }

    @Test
    void changesSeveralBackAtOnce() {
        takeIn("a.xlsx", 3);
        List<Entry> all = ledger.entries().list(Publicity.REGISTER, Query.ALL);
        ledger.entries().updateAll(SAVED, all, all.stream().map(e -> e.values().with(Publicity.NOTE, "五月")).toList());
        assertThat(undoLast().reverted()).hasSize(4);
        assertThat(ledger.entries().list(Publicity.REGISTER, Query.ALL)).extracting(Entry::values)
                .containsExactlyElementsOf(all.stream().map(Entry::values).toList());
    }
}

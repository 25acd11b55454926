package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanzha.ledger.Bench.SAVED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.Mode;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.staging.Intake;
import org.fanzha.intake.staging.StagingChoices;
import org.fanzha.office.BatchRows;
import org.fanzha.office.BatchStore.BatchLine;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.BatchStore.Undo;
import org.fanzha.office.BatchWords;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** Over generated batches on a real ledger: what was shown is what is written, and undoing leaves nothing of it. */
class PreviewIsCommitTest {
    private static final int TRIES = 10;
    private Path folder;
    private Ledger ledger;

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("preview");
        ledger = Bench.create(folder);
        ledger.entries().insert(SAVED, Bench.village("下坝村"));
    }

    @AfterTry
    void close() throws IOException {
        ledger.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<RawFile>> files() {
        return Village.files();
    }

    /** Always with one activity that is new. */
    @Provide
    Arbitrary<List<RawFile>> withActivity() {
        return Village.files().map(files -> Stream.concat(files.stream(), Stream.of(Village.ACTIVITY)).toList());
    }

    @Provide
    Arbitrary<Mode> modes() {
        return Arbitraries.of(Mode.class);
    }

    private StagedBatch stage(List<RawFile> files, Mode mode) {
        LocalDate today = LocalDate.of(2024, 6, 3);
        return Intake.stage(files, ledger.batches().known(), new StagingChoices(null, today, today, mode, Sayings.NONE));
    }

    private long commit(StagedBatch batch) {
        return ledger.batches().commit(batch, Progress.NONE);
    }

    /** Every entry that is not in a bin, by register and number. */
    private Map<EntryKey, Values> held() {
        Map<EntryKey, Values> held = new java.util.HashMap<>();
        for (Register register : Catalogue.REGISTERS) {
            ledger.entries().list(register, Query.ALL).forEach(e -> held.put(new EntryKey(register, e.id()), e.values()));
        }
        return held;
    }

    /** What the ledger must hold after the batch, by the preview alone. */
    private static Map<EntryKey, Values> foretold(Map<EntryKey, Values> before, StagedBatch batch) {
        Map<EntryKey, Values> after = new java.util.HashMap<>(before);
        batch.tables().forEach(table -> table.rows().stream()
                .filter(row -> row.verdict() == Verdict.INSERTED || row.verdict() == Verdict.UPDATED)
                .forEach(row -> after.put(new EntryKey(table.register(), row.entryId()), row.values())));
        batch.returns().forEach(r -> after.put(new EntryKey(r.values().register(), r.entryId()), r.values()));
        return after;
    }

    private static Map<Verdict, Integer> counts(StagedBatch batch) {
        return new BatchRows(batch).counts();
    }

    private static List<RawFile> asOtherFiles(List<RawFile> files) {
        return files.stream().map(f -> RawFile.read("另" + f.name(), "other" + f.sha256(), f.sheets())).toList();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void theLedgerHoldsWhatThePreviewShowed(@ForAll("files") List<RawFile> earlier, @ForAll("files") List<RawFile> files,
            @ForAll("modes") Mode mode) {
        commit(stage(earlier, Mode.UPDATE));
        Map<EntryKey, Values> before = held();
        StagedBatch batch = stage(files, mode);
        assertThat(held()).as("staging writes nothing").isEqualTo(before);
        long number = commit(batch);
        assertThat(held()).isEqualTo(foretold(before, batch));
        BatchLine line = ledger.batches().batches().getLast();
        assertThat(line.number()).isEqualTo(number);
        assertThat(new TreeMap<>(line.verdicts())).isEqualTo(new TreeMap<>(counts(batch)));
        assertThat(line.returns()).isEqualTo(batch.returns().size());
        assertThat(Arrays.stream(Verdict.values()).mapToInt(batch::count).sum()).isEqualTo(batch.rows());
        assertThat(ledger.safe().verify().faults()).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenInTwiceWritesNothingTheSecondTime(@ForAll("files") List<RawFile> files, @ForAll("modes") Mode mode) {
        StagedBatch first = stage(files, mode);
        commit(first);
        Map<EntryKey, Values> before = held();
        StagedBatch again = stage(files, mode);
        assertThat(again.tables().flatMap(t -> t.rows().stream()).map(StagedRow::verdict)).allMatch(Verdict.UNCHANGED::equals);
        commit(again);
        StagedBatch renamed = stage(asOtherFiles(files), mode);
        assertThat(verdicts(renamed, wentIn(first))).as("rows that are in already").doesNotContain(Verdict.INSERTED, Verdict.UPDATED);
        commit(renamed);
        assertThat(held()).isEqualTo(foretold(before, renamed));
    }

    /** The places of the rows that wait for nobody; one that waited may find by now the entry that it speaks of. */
    private static Set<Integer> wentIn(StagedBatch batch) {
        List<Verdict> all = verdicts(batch);
        return IntStream.range(0, all.size()).filter(i -> all.get(i) != Verdict.PARKED).boxed().collect(Collectors.toSet());
    }

    private static List<Verdict> verdicts(StagedBatch batch, Set<Integer> places) {
        List<Verdict> all = verdicts(batch);
        return places.stream().map(all::get).toList();
    }

    private static List<Verdict> verdicts(StagedBatch batch) {
        return batch.tables().flatMap(t -> t.rows().stream()).map(StagedRow::verdict).toList();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void undoingRestoresExactlyWhatWasThere(@ForAll("files") List<RawFile> earlier, @ForAll("files") List<RawFile> files,
            @ForAll("modes") Mode mode) {
        commit(stage(earlier, Mode.UPDATE));
        Map<EntryKey, Values> before = held();
        StagedBatch batch = stage(files, mode);
        long number = commit(batch);
        Undo undo = ledger.batches().undo(number, false);
        assertThat(undo.kept()).isEmpty();
        assertThat(held()).isEqualTo(before);
        assertThat(ledger.batches().batches().getLast().undone()).isTrue();
        assertThat(counts(stage(files, mode))).as("as if it had never been").isEqualTo(counts(batch));
        assertThat(ledger.safe().verify().faults()).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void undoingSparesWhatWasEditedSince(@ForAll("withActivity") List<RawFile> files) {
        Map<EntryKey, Values> before = held();
        StagedBatch batch = stage(files, Mode.UPDATE);
        long number = commit(batch);
        Entry entered = ledger.entries().list(Publicity.REGISTER, Query.ALL).getFirst();
        Entry edited = ledger.entries().update(SAVED, entered, entered.values().with(Publicity.NOTE, "手工补记"));
        EntryKey key = new EntryKey(Publicity.REGISTER, edited.id());
        Undo plan = ledger.batches().planUndo(number);
        Undo undo = ledger.batches().undo(number, false);
        assertThat(undo).isEqualTo(plan);
        assertThat(undo.kept()).contains(key);
        Map<EntryKey, Values> after = held();
        assertThat(after).containsEntry(key, edited.values());
        Set<EntryKey> kept = new HashSet<>(undo.kept());
        assertThat(without(after, kept)).isEqualTo(without(before, kept));
        assertThat(ledger.safe().verify().faults()).isEmpty();
    }

    private static Map<EntryKey, Values> without(Map<EntryKey, Values> all, Set<EntryKey> kept) {
        return all.entrySet().stream().filter(e -> !kept.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aLedgerThatChangedIsStagedAnewAndTheDifferenceSaid(@ForAll("withActivity") List<RawFile> files) {
        StagedBatch batch = stage(files, Mode.UPDATE);
        StagedRow first = batch.of(Publicity.REGISTER).flatMap(t -> t.rows().stream())
                .filter(row -> row.verdict() == Verdict.INSERTED && row.values().orNull(Publicity.VILLAGE).id() == 1)
                .findFirst().orElseThrow();
        ledger.entries().insert(SAVED, first.values());
        Map<EntryKey, Values> before = held();
        assertThatThrownBy(() -> commit(batch)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(Code.BATCH_STALE));
        assertThat(held()).as("a stale batch writes nothing").isEqualTo(before);
        StagedBatch anew = stage(files, Mode.UPDATE);
        assertThat(BatchWords.difference(counts(batch), counts(anew))).isEqualTo("新增 %d → %d，未变 %d → %d".formatted(
                batch.count(Verdict.INSERTED), batch.count(Verdict.INSERTED) - 1,
                batch.count(Verdict.UNCHANGED), batch.count(Verdict.UNCHANGED) + 1));
        commit(anew);
        assertThat(held()).isEqualTo(foretold(before, anew));
    }
}

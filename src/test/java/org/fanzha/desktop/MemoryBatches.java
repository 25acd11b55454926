package org.fanzha.desktop;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Act;
import org.fanzha.office.BatchStore;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** Batches over entries in memory: inserts and updates, and takes the inserted ones back. */
public final class MemoryBatches implements BatchStore, Known {
    private final MemoryEntries entries;
    private final List<BatchLine> lines = new ArrayList<>();
    private final Map<Long, List<EntryKey>> inserted = new java.util.HashMap<>();
    private final Map<Long, StagedBatch> taken = new java.util.HashMap<>();

    MemoryBatches(MemoryEntries entries) {
        this.entries = entries;
    }

    @Override
    public Known known() {
        return this;
    }

    @Override
    public long commit(StagedBatch batch, Progress progress) {
        if (batch.basis() != changes()) {
            throw new Refusal(Code.BATCH_STALE);
        }
        long number = lines.size() + 1L;
        List<EntryKey> written = new ArrayList<>();
        batch.tables().forEach(table -> table.rows().forEach(row -> write(row, written)));
        batch.returns().forEach(r -> entries.put(new Entry(r.entryId(), 1, r.values(), null)));
        inserted.put(number, written);
        taken.put(number, batch.withoutSheets());
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, batch.count(verdict));
        }
        lines.add(new BatchLine(number, LocalDateTime.of(2024, 6, 3, 9, 30), batch.files().size(), counts,
                batch.returns().size(), false));
        return number;
    }

    private void write(StagedRow row, List<EntryKey> written) {
        if (row.verdict() == Verdict.INSERTED || row.verdict() == Verdict.UPDATED) {
            entries.put(new Entry(row.entryId(), row.before() + 1, row.values(), null));
        }
        if (row.verdict() == Verdict.INSERTED) {
            written.add(new EntryKey(row.values().register(), row.entryId()));
        }
    }

    @Override
    public List<BatchLine> batches() {
        return List.copyOf(lines);
    }

    @Override
    public StagedBatch taken(long batch) {
        return taken.get(batch);
    }

    @Override
    public OptionalLong lastToUndo() {
        return OptionalLong.empty();
    }

    @Override
    public Undo planUndo(long batch) {
        return new Undo(batch, inserted.get(batch), List.of(), List.of());
    }

    @Override
    public Undo undo(long batch, boolean alsoEdited) {
        inserted.get(batch).forEach(key -> entries.delete(new Act(Act.Kind.UNDONE, ""), key.register(),
                List.of(key.id())));
        BatchLine line = lines.get((int) batch - 1);
        lines.set((int) batch - 1, new BatchLine(line.number(), line.at(), line.files(), line.verdicts(),
                line.returns(), true));
        return planUndo(batch);
    }

    @Override
    public List<ParkedRow> parked() {
        return List.of();
    }

    @Override
    public long changes() {
        return entries.changes();
    }

    @Override
    public List<Entry> all(Register register) {
        return entries.list(register, Query.ALL);
    }

    @Override
    public List<Entry> same(Register register, List<Field<?>> fields, Values values) {
        return all(register).stream().filter(e -> fields.stream()
                .allMatch(f -> Objects.equals(e.orNull(f), values.orNull(f)))).limit(10).toList();
    }

    @Override
    public long nextId(Register register) {
        return entries.nextId(register);
    }

    @Override
    public long takenInBatch(String sha256) {
        return 0;
    }

    @Override
    public boolean setSince(Register register, long id, Field<?> field, String file) {
        return false;
    }
}

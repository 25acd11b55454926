package org.fanzha.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Register;

/**
 * The rows of a batch, sorted out once by file and verdict, so that whoever looks at a hundred thousand of them
 * waits for no walk over them.
 */
public final class BatchRows {
    private final StagedBatch batch;
    private final Shelf whole = new Shelf();
    private final Map<StagedFile, Shelf> byFile = new IdentityHashMap<>();
    private final Map<Register, Set<Long>> entered = new LinkedHashMap<>();

    private static final class Shelf {
        private final List<BatchRow> all = new ArrayList<>();
        private final Map<Verdict, List<BatchRow>> byVerdict = new EnumMap<>(Verdict.class);

        void add(BatchRow row) {
            all.add(row);
            byVerdict.computeIfAbsent(row.row().verdict(), v -> new ArrayList<>()).add(row);
        }

        List<BatchRow> of(Optional<Verdict> verdict) {
            return verdict.map(v -> byVerdict.getOrDefault(v, List.of())).orElse(all);
        }
    }

    public BatchRows(StagedBatch batch) {
        this.batch = batch;
        for (StagedFile file : batch.files()) {
            Shelf shelf = byFile.computeIfAbsent(file, f -> new Shelf());
            file.tables().forEach(table -> table.rows().forEach(row -> add(shelf, file, table, row)));
        }
    }

    private void add(Shelf shelf, StagedFile file, StagedTable table, StagedRow row) {
        BatchRow one = new BatchRow(file, table, row);
        shelf.add(one);
        whole.add(one);
        if (row.verdict() == Verdict.INSERTED) {
            entered.computeIfAbsent(table.register(), r -> new TreeSet<>()).add(row.entryId());
        }
    }

    public StagedBatch batch() {
        return batch;
    }

    /** @param file empty for all files; the very object of the batch */
    public List<BatchRow> rows(Optional<StagedFile> file, Optional<Verdict> verdict) {
        return file.map(byFile::get).orElse(whole).of(verdict);
    }

    public int count(Verdict verdict) {
        return whole.of(Optional.of(verdict)).size();
    }

    /** Over all files, each verdict named. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, count(verdict));
        }
        return counts;
    }

    /** The numbers of the entries that it enters, by register in the order of the files. */
    public Map<Register, Set<Long>> entered() {
        return entered;
    }

    public boolean writes() {
        return count(Verdict.INSERTED) + count(Verdict.UPDATED) + batch.returns().size() > 0;
    }
}

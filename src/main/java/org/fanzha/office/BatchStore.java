package org.fanzha.office;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Register;
import org.fanzha.register.Source;

/** Port: the batches that were taken in, their rows, and their undoing. */
public interface BatchStore {
    Known known();

    /**
     * Writes a staged batch in one transaction.
     *
     * @param progress a cancel is heeded until the last row is written, and leaves everything as it was
     * @return its number, counted from 1, taken even where it writes nothing
     * @throws Refusal {@code batch.stale} where the ledger changed since it was staged; nothing is written
     */
    long commit(StagedBatch batch, Progress progress);

    List<BatchLine> batches();

    /**
     * A batch read back from what it left, to be looked at and not to be committed: verdicts, problems, changes and
     * texts of the rows, but neither their sheets nor their values, which are in the entries.
     *
     * @throws Refusal {@code batch.missing}
     */
    StagedBatch taken(long batch);

    /** The last batch that wrote something and is not undone. */
    OptionalLong lastToUndo();

    /** What undoing would do, without doing it. @throws Refusal where there is no such batch or it is undone */
    Undo planUndo(long batch);

    /** Undoes; entries edited since are kept unless {@code alsoEdited}. */
    Undo undo(long batch, boolean alsoEdited);

    /**
     * The work list: rows parked by batches that are not undone, in order of batch, file, sheet, row; then the
     * questions about tables sent again, {@code row.gone} and {@code key.changed?}, which no count of rows holds.
     */
    List<ParkedRow> parked();

    /** The work list counted by batch and file, in its order. */
    default List<OpenFile> open() {
        Map<String, OpenFile> files = new LinkedHashMap<>();
        parked().forEach(row -> files.merge(row.source().batch() + "\n" + row.source().file(),
                new OpenFile(row.source().batch(), row.source().file(), 1), OpenFile::and));
        return List.copyOf(files.values());
    }

    /** @param questions rows of this file that wait for an answer */
    record OpenFile(long batch, String file, int questions) {
        private OpenFile and(OpenFile other) {
            return new OpenFile(batch, file, questions + other.questions);
        }
    }

    /** @param verdicts counts by verdict over all files */
    record BatchLine(long number, LocalDateTime at, int files, Map<Verdict, Integer> verdicts, int returns,
            boolean undone) {
    }

    /** An entry of a register, in a list of such. */
    record EntryKey(Register register, long id) {
    }

    /**
     * @param removed  entries that the batch entered and that go
     * @param reverted entries that the batch changed and that get their old values back
     * @param kept     entries edited since, which stay as they are
     */
    record Undo(long batch, List<EntryKey> removed, List<EntryKey> reverted, List<EntryKey> kept) {
    }

    /**
     * @param problems   the offending cells; assumptions are left out
     * @param texts      the row as written, by heading
     * @param candidates ids of entries it may be
     */
    record ParkedRow(Source source, Register register, List<CellProblem> problems, Map<String, String> texts,
            List<Long> candidates) {
    }
}

package org.fanzha.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanzha.register.Values;

/**
 * A data row with its verdict and what the commit will write for it.
 *
 * @param row        in the sheet, from 1
 * @param entryId    the entry it inserts, updates or leaves; 0 for parked and rejected rows
 * @param before     the entry's version before an update; 0 otherwise
 * @param values     INSERTED, UPDATED: the entry's whole new values; PARKED: what was understood; else null
 * @param problems   cells worth a word, assumed ones too; those that made the verdict first
 * @param candidates for PARKED: ids of entries that it may be
 * @param texts      for PARKED and REJECTED: every column's text as written, by heading; for the others the
 *                   columns that the register has no field for
 * @param changes    for UPDATED: each field that gets another value
 */
public record StagedRow(int row, Verdict verdict, long entryId, int before, Values values,
        List<CellProblem> problems, List<Long> candidates, Map<String, String> texts, List<Change> changes) {
    /** With a word about its table. */
    public StagedRow alsoTold(List<CellProblem> more) {
        return new StagedRow(row, verdict, entryId, before, values,
                Stream.concat(problems.stream(), more.stream()).toList(), candidates, texts, changes);
    }

    /** A row that updates nothing. */
    public StagedRow(int row, Verdict verdict, long entryId, int before, Values values, List<CellProblem> problems,
            List<Long> candidates, Map<String, String> texts) {
        this(row, verdict, entryId, before, values, problems, candidates, texts, List.of());
    }
}

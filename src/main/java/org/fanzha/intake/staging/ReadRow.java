package org.fanzha.intake.staging;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanzha.intake.CellProblem;
import org.fanzha.register.Grade;
import org.fanzha.register.Values;

/**
 * A data row whose cells are understood, before it is held against the ledger.
 *
 * @param worst      the grade of its worst cell
 * @param candidates entries that a link in it may mean
 * @param extras     texts of the columns that the register has no field for
 */
record ReadRow(int number, Values values, List<CellProblem> problems, Grade worst, List<Long> candidates,
        Map<String, String> extras) {
    ReadRow alsoTold(CellProblem notice) {
        return new ReadRow(number, values, Stream.concat(problems.stream(), Stream.of(notice)).toList(), worst, candidates, extras);
    }
}

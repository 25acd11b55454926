package org.fanzha.intake.staging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Mode;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Problem;
import org.fanzha.register.Values;

/**
 * What a row may say of an entry that the ledger held before the batch. What the batch itself entered is bound by
 * no mode: two of its rows that differ are a question in each of them.
 *
 * @param values the row's values less those that the mode keeps out
 * @param kept   the fields in which the row differs from the entry and that stay as they are
 */
record Allowed(Values values, List<Field<?>> kept) {
    static Allowed by(Mode mode, Values said, Entry entry, Shelf shelf) {
        if (mode == Mode.UPDATE || shelf.isOfThisBatch(entry.id())) {
            return new Allowed(said, List.of());
        }
        Values stood = shelf.before(entry);
        List<Field<?>> kept = said.register().fields().stream().<Field<?>>map(f -> f)
                .filter(f -> said.has(f) && (mode == Mode.ADD_ONLY || stood.has(f)))
                .filter(f -> !Objects.equals(said.orNull(f), stood.orNull(f))).toList();
        Values allowed = said;
        for (Field<?> field : kept) {
            allowed = allowed.withRaw(field, null);
        }
        return new Allowed(allowed, kept);
    }

    /** The word about what was kept; it is no fault of the cell. */
    CellProblem notice(Mode mode) {
        String fields = kept.stream().map(field -> "“" + field.title() + "”").collect(Collectors.joining("、"));
        return new CellProblem("", Problem.of(null, Grade.NORMALISED, Code.MODE_KEPT, mode.title(), fields));
    }
}

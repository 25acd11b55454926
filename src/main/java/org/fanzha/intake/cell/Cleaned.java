package org.fanzha.intake.cell;

import java.time.LocalDate;
import java.util.List;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Masking;
import org.fanzha.register.Problem;

/**
 * What one cell was understood as.
 *
 * @param value      of the field's class; null for a blank cell and where nothing was understood
 * @param code       null for exact and normalised values, which need no word
 * @param until      the last day where the cell is a range of days, else null
 * @param candidates ids of the entries that a link may mean
 */
public record Cleaned(Object value, Grade grade, Code code, List<Object> details, LocalDate until,
        List<Long> candidates) {
    public static final Cleaned BLANK = exact(null);

    public static Cleaned exact(Object value) {
        return graded(value, Grade.EXACT);
    }

    public static Cleaned normalised(Object value) {
        return graded(value, Grade.NORMALISED);
    }

    /** Exact where the value was written as it is kept. */
    public static Cleaned asWritten(String value, String written) {
        return value.equals(written) ? exact(value) : normalised(value);
    }

    public static Cleaned graded(Object value, Grade grade) {
        return new Cleaned(value, grade, null, List.of(), null, List.of());
    }

    public static Cleaned assumed(Object value, Code code, Object... details) {
        return told(value, Grade.ASSUMED, code, details);
    }

    public static Cleaned doubtful(Code code, Object... details) {
        return told(null, Grade.DOUBTFUL, code, details);
    }

    public static Cleaned invalid(Code code, Object... details) {
        return told(null, Grade.INVALID, code, details);
    }

    public static Cleaned damaged(Code code, Object... details) {
        return told(null, Grade.DAMAGED, code, details);
    }

    private static Cleaned told(Object value, Grade grade, Code code, Object... details) {
        return new Cleaned(value, grade, code, List.of(details), null, List.of());
    }

    public Cleaned withValue(Object changed) {
        return new Cleaned(changed, grade, code, details, until, candidates);
    }

    public Cleaned until(LocalDate last) {
        return new Cleaned(value, grade, code, details, last, candidates);
    }

    public Cleaned withCandidates(List<Long> ids) {
        return new Cleaned(value, grade, code, details, until, ids);
    }

    /** The same with no better grade than this one. */
    public Cleaned atBest(Grade best) {
        return new Cleaned(value, grade.worse(best), code, details, until, candidates);
    }

    public boolean isBlank() {
        return value == null && code == null;
    }

    /** Whether there is something to say about it. */
    public boolean isTold() {
        return code != null;
    }

    /** The sentence is read on screens and in lists: what it quotes of a sensitive field is masked. */
    public Problem problem(Field<?> field) {
        return Problem.of(field, grade, code, details.stream()
                .map(detail -> Masking.quoted(field, String.valueOf(detail))).toArray()).withCandidates(candidates);
    }
}

package org.fanzha.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;

/**
 * What a batch keeps of a row besides its verdict: problems, candidates, the texts no entry holds, and of a row that
 * waits what was understood, by field as a line of history keeps it. Most rows have none of it.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RowDetail(List<Cell> problems, List<Long> candidates, Map<String, String> texts, Map<String, String> values) {
    /** @param field the field's key; null where the problem is the row's @param candidates of the field's link alone */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Cell(String heading, String field, String grade, String code, String message, List<Long> candidates) {
        Cell {
            candidates = candidates == null ? List.of() : candidates;
        }

        static Cell of(CellProblem at) {
            Problem problem = at.problem();
            return new Cell(at.heading(), problem.field() == null ? null : problem.field().key(),
                    problem.grade().name(), problem.code().key(), problem.message(), problem.candidates());
        }

        CellProblem in(Register register) {
            Field<?> known = field == null ? null : register.fieldByKey(field).orElse(null);
            return new CellProblem(heading == null ? "" : heading,
                    new Problem(known, Grade.valueOf(grade), Code.byKey(code), message, candidates));
        }
    }

    RowDetail {
        problems = problems == null ? List.of() : problems;
        candidates = candidates == null ? List.of() : candidates;
        texts = texts == null ? Map.of() : texts;
        values = values == null ? Map.of() : values;
    }

    /** As JSON; null where there is nothing to keep. */
    static String of(StagedRow row) {
        if (row.problems().isEmpty() && row.candidates().isEmpty() && row.texts().isEmpty()) {
            return null;
        }
        return Json.text(new RowDetail(row.problems().stream().map(Cell::of).toList(), row.candidates(), row.texts(),
                understood(row)));
    }

    private static Map<String, String> understood(StagedRow row) {
        if (row.verdict() != Verdict.PARKED || row.values() == null) {
            return Map.of();
        }
        Register register = row.values().register();
        Map<String, String> values = new LinkedHashMap<>();
        register.fields().stream().filter(row.values()::has).forEach(field -> values.put(field.key(),
                ChangeLog.text(new Column(register.key(), field), row.values().orNull(field))));
        return values;
    }

    List<CellProblem> all(Register register) {
        return problems.stream().map(cell -> cell.in(register)).toList();
    }

    /** The cells that are more than assumed. */
    List<CellProblem> offending(Register register) {
        return problems.stream().filter(cell -> Grade.valueOf(cell.grade).compareTo(Grade.ASSUMED) > 0)
                .map(cell -> cell.in(register)).toList();
    }

    static RowDetail parse(String json) {
        return json == null ? new RowDetail(null, null, null, null) : Json.column(json, RowDetail.class);
    }
}

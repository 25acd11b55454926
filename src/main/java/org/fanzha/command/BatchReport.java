package org.fanzha.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.IgnoredSheet;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchWords;
import org.fanzha.register.Link;
import org.fanzha.register.Problem;

/** What became of a batch, as JSON to the letter of the contract and as lines for a person. */
record BatchReport(long number, StagedBatch batch) {

    Map<String, Object> tree() {
        return Tree.of("batch", number, "totals", totals(), "files", batch.files().stream().map(this::file).toList());
    }

    private Map<String, Object> totals() {
        Map<String, Object> totals = Tree.of("files", batch.files().size(),
                "taken", batch.files(StagedFile.Status.TAKEN), "refused", batch.files(StagedFile.Status.REFUSED),
                "rows", batch.rows());
        totals.putAll(verdicts(v -> batch.count(v)));
        totals.put("returns", batch.returns().size());
        return totals;
    }

    private static Map<String, Object> verdicts(ToIntFunction<Verdict> count) {
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.word(), count.applyAsInt(verdict));
        }
        return verdicts;
    }

    private Map<String, Object> file(StagedFile file) {
        Map<String, Object> tree = Tree.of("file", file.name(), "status", file.status().word());
        file.why().ifPresent(code -> {
            tree.put("code", code.key());
            tree.put("reason", file.reason());
        });
        tree.put("tables", file.tables().stream().map(this::table).toList());
        tree.put("ignored", file.ignored().stream().map(BatchReport::ignored).toList());
        return tree;
    }

    private static Map<String, Object> ignored(IgnoredSheet sheet) {
        return Tree.of("sheet", sheet.sheet(), "code", sheet.code().key(), "reason", sheet.reason());
    }

    private Map<String, Object> table(StagedTable table) {
        Map<String, Object> tree = Tree.of("sheet", table.sheet(), "register", table.register().key(),
                "unit", table.unit().map(Link::name).orElse(null),
                "month", table.month().map(Object::toString).orElse(null), "rows", table.rows().size());
        tree.putAll(verdicts(table::count));
        Map<String, Object> other = new LinkedHashMap<>();
        table.other().forEach((kind, count) -> other.put(kind.word(), count));
        tree.put("other", other);
        tree.put("columns", table.columns().stream().map(BatchReport::column).toList());
        tree.put("problems", problems(table));
        return tree;
    }

    private static Map<String, Object> column(ColumnMatch column) {
        Map<String, Object> tree = Tree.of("heading", column.heading(),
                "field", column.field() == null ? null : column.field().title());
        if (column.field() != null) {
            tree.put("by", column.by().name().toLowerCase(java.util.Locale.ROOT));
        }
        return tree;
    }

    private static List<Map<String, Object>> problems(StagedTable table) {
        List<Map<String, Object>> problems = new ArrayList<>();
        for (StagedRow row : table.rows()) {
            row.problems().forEach(p -> problems.add(problem(row, p)));
        }
        return problems;
    }

    private static Map<String, Object> problem(StagedRow row, CellProblem cell) {
        Map<String, Object> tree = Tree.of("row", row.row());
        Map<String, Object> said = problem(cell);
        tree.put("column", said.remove("column"));
        tree.put("grade", said.remove("grade"));
        tree.put("verdict", row.verdict().word());
        tree.putAll(said);
        return tree;
    }

    /** A cell's problem wherever the command line tells of one: column, grade, code, message. */
    static Map<String, Object> problem(CellProblem cell) {
        Problem problem = cell.problem();
        return Tree.of("column", problem.field() == null ? cell.heading() : problem.field().title(),
                "grade", problem.grade().word(), "code", problem.code().key(), "message", problem.message());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("第 " + number + " 批：" + BatchWords.files(batch) + "；登记月报 " + batch.returns().size() + " 份。");
        lines.add("共 " + BatchWords.sum(batch::count));
        batch.files().forEach(file -> addLines(lines, file));
        return lines;
    }

    private static void addLines(List<String> lines, StagedFile file) {
        lines.add(file.name() + (file.reason().isEmpty() ? "" : "：" + file.reason()));
        for (StagedTable table : file.tables()) {
            lines.add("  " + (table.sheet().isEmpty() ? "" : table.sheet() + " → ") + table.register().title() + " "
                    + BatchWords.sum(table::count));
            for (StagedRow row : table.rows()) {
                if (row.verdict() == Verdict.PARKED || row.verdict() == Verdict.REJECTED) {
                    row.problems().forEach(p -> lines.add("    第 " + row.row() + " 行 " + p.heading() + "：" + p.problem().message()));
                }
            }
        }
    }
}

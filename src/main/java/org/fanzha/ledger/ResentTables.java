package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Verdict;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.BatchStore.ParkedRow;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Look;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Source;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * The questions that a table sent again raises: same layout, unit and month as one taken in before, but rows of
 * that one are gone, or came back with another key. They are read off the batches as they stand and kept nowhere,
 * so that an undone batch takes its questions along and a row that comes back answers its own.
 */
final class ResentTables {
    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;

    ResentTables(Handle handle, Map<String, RegisterTable> tables, EntryRows rows) {
        this.handle = handle;
        this.tables = tables;
        this.rows = rows;
    }

    private record Layout(String register, String unit, String month, String headings) {
    }

    private record Table(Layout layout, long batch, String file, String sheet, long firstRow, int count) {
    }

    /** A row that spoke of an entry, and where it stands. */
    private record Spoken(Source source, Verdict verdict, long row) {
    }

    List<Question> questions() {
        Map<Layout, TreeMap<Long, List<Table>>> layouts = new LinkedHashMap<>();
        for (Table table : told()) {
            layouts.computeIfAbsent(table.layout, l -> new TreeMap<>())
                    .computeIfAbsent(table.batch, b -> new ArrayList<>()).add(table);
        }
        List<Question> questions = new ArrayList<>();
        layouts.forEach((layout, batches) -> {
            if (batches.size() > 1) {
                questions.addAll(questions(tables.get(layout.register), batches));
            }
        });
        return questions;
    }

    private List<Table> told() {
        return handle.createQuery("SELECT t.register, t.unit, t.month_of, t.headings, b.number, f.name, t.sheet, "
                + "t.first_row, t.row_count FROM batch b JOIN batch_file f ON f.batch = b.number "
                + "JOIN batch_table t ON t.file = f.id WHERE b.undone_act IS NULL AND f.why IS NULL "
                + "AND NOT t.returned AND t.unit IS NOT NULL AND t.month_of IS NOT NULL ORDER BY t.id")
                .map((r, context) -> new Table(new Layout(r.getString(1), r.getString(2), r.getString(3),
                        r.getString(4)), r.getLong(5), r.getString(6), r.getString(7), r.getLong(8), r.getInt(9))).list();
    }

    private List<Question> questions(RegisterTable table, TreeMap<Long, List<Table>> batches) {
        Map<Long, Spoken> now = new LinkedHashMap<>();
        batches.lastEntry().getValue().forEach(last -> now.putAll(spokenOf(last)));
        Map<Long, Spoken> gone = new LinkedHashMap<>();
        batches.headMap(batches.lastKey()).values().forEach(before -> before.forEach(one -> gone.putAll(spokenOf(one))));
        gone.values().removeIf(spoken -> spoken.verdict == Verdict.PARKED || spoken.verdict == Verdict.REJECTED);
        gone.keySet().removeAll(now.keySet());
        gone.entrySet().removeIf(one -> isAnswered(table, one.getKey(), one.getValue()));
        List<Row> fresh = here(table, now.entrySet().stream().filter(e -> e.getValue().verdict == Verdict.INSERTED)
                .map(Map.Entry::getKey).toList());
        List<Question> questions = new ArrayList<>();
        for (Row old : here(table, List.copyOf(gone.keySet()))) {
            Row twin = fresh.stream().filter(row -> onlyAKeyDiffers(table.register(), old, row)).findFirst().orElse(null);
            fresh = fresh.stream().filter(row -> row != twin).toList();
            Spoken before = gone.get(old.id());
            questions.add(twin == null ? question(before, Code.ROW_GONE, old.id(), before, Values.none(table.register()))
                    : question(now.get(twin.id()), Code.KEY_CHANGED, old.id(), before, twin.values()));
        }
        questions.sort(Comparator.comparingLong((Question q) -> q.parked().source().batch())
                .thenComparingInt(q -> q.parked().source().row()));
        return questions;
    }

    /** The entries that a table's rows speak of; a row that waits speaks of those it may be. */
    private Map<Long, Spoken> spokenOf(Table table) {
        Map<Long, Spoken> spoken = new LinkedHashMap<>();
        handle.createQuery("SELECT line, verdict, entry, detail, id FROM batch_row WHERE id >= ? AND id < ? ORDER BY id")
                .bind(0, table.firstRow).bind(1, table.firstRow + table.count).map((r, context) -> {
                    Spoken row = new Spoken(new Source(table.batch, table.file, table.sheet, r.getInt(1)),
                            Verdict.valueOf(r.getString(2)), r.getLong(5));
                    entries(table, r.getLong(3), r.getString(4)).forEach(entry -> spoken.putIfAbsent(entry, row));
                    return row;
                }).list();
        return spoken;
    }

    private List<Long> entries(Table table, long entry, String detail) {
        if (entry > 0) {
            return List.of(entry);
        }
        RowDetail waiting = RowDetail.parse(detail);
        boolean ofLink = waiting.offending(tables.get(table.layout.register).register()).stream()
                .map(cell -> cell.problem().field()).anyMatch(field -> field != null && field.look() == Look.LINK);
        // where a link is in doubt the candidates are entries of the register that it points at
        return ofLink ? List.of() : waiting.candidates();
    }

    private List<Row> here(RegisterTable table, List<Long> ids) {
        return rows.byIds(handle, table, ids).stream().filter(row -> row.gone() == null).toList();
    }

    private static boolean onlyAKeyDiffers(Register register, Row old, Row fresh) {
        List<Field<?>> differing = register.fields().stream().<Field<?>>map(f -> f)
                .filter(f -> !Objects.equals(old.values().orNull(f), fresh.values().orNull(f))).toList();
        return differing.size() == 1
                && register.sameness().keys().stream().anyMatch(key -> key.contains(differing.getFirst()));
    }

    /** Once answered a question stays so, until a batch speaks of the entry again. */
    private boolean isAnswered(RegisterTable table, long entry, Spoken before) {
        return !EntryRows.numbers(handle, "SELECT a.act FROM answer a JOIN deed d ON d.act = a.act WHERE a.register = ? "
                + "AND a.asked_entry = ? AND a.spoken_batch = ? AND d.undone_act IS NULL", table.name(), entry,
                before.source.batch()).isEmpty();
    }

    private static Question question(Spoken at, Code code, long entry, Spoken before, Values now) {
        ParkedRow parked = new ParkedRow(at.source, now.register(),
                List.of(new CellProblem("", Problem.of(null, Grade.DOUBTFUL, code))), Map.of(), List.of(entry));
        return new Question(code == Code.KEY_CHANGED ? at.row : 0, parked, Map.of(), now,
                before.source.batch());
    }
}

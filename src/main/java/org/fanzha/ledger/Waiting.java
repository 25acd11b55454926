package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.BatchStore.ParkedRow;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Source;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/** The work list as it stands: the rows that wait, then the questions about tables sent again. */
final class Waiting {
    /**
     * Tables first and then the rows of each: in one statement H2 walks every row of every batch. A file that came back
     * mended brings every row anew, so that what was asked of the first is asked no more, unless it is undone.
     */
    private static final String TABLES = "SELECT t.id, t.first_row, t.first_row + t.row_count FROM batch b "
            + "JOIN batch_file f ON f.batch = b.number JOIN batch_table t ON t.file = f.id "
            + "WHERE b.undone_act IS NULL AND b.parked > 0 AND NOT EXISTS (SELECT 1 FROM batch_file m "
            + "JOIN batch mb ON mb.number = m.batch WHERE mb.undone_act IS NULL AND m.batch > b.number "
            + "AND m.status = 'TAKEN' AND m.instead_of = f.sha256) ORDER BY t.first_row";
    private static final String SELECT = "SELECT r.id, f.batch, f.name, t.sheet, r.line, t.register, r.detail, t.headings "
            + "FROM batch_table t JOIN batch_file f ON f.id = t.file JOIN batch_row r ON r.id >= ? AND r.id < ? "
            + "WHERE t.id = ? AND r.verdict = 'PARKED' ORDER BY r.id";

    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final Map<String, Map<String, Field<?>>> headings = new HashMap<>();

    Waiting(Handle handle, Map<String, RegisterTable> tables, EntryRows rows) {
        this.handle = handle;
        this.tables = tables;
        this.rows = rows;
    }

    List<Question> all() {
        List<Question> all = new ArrayList<>();
        handle.createQuery(TABLES).map((r, context) -> List.of(r.getLong(1), r.getLong(2), r.getLong(3))).list()
                .forEach(t -> all.addAll(handle.createQuery(SELECT).bind(0, t.get(1)).bind(1, t.get(2)).bind(2, t.get(0))
                        .map((r, context) -> question(r)).list()));
        all.addAll(new ResentTables(handle, tables, rows).questions());
        return all;
    }

    private Question question(ResultSet r) throws SQLException {
        RegisterTable table = tables.get(r.getString(6));
        Register register = table.register();
        RowDetail detail = RowDetail.parse(r.getString(7));
        ParkedRow parked = new ParkedRow(new Source(r.getLong(2), r.getString(3), r.getString(4), r.getInt(5)), register,
                detail.offending(register), detail.texts(), detail.candidates());
        String json = r.getString(8);
        return new Question(r.getLong(1), parked, headings.computeIfAbsent(register.key() + json,
                key -> fields(register, json)), understood(table, detail, parked), 0);
    }

    private static Map<String, Field<?>> fields(Register register, String json) {
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        for (Object one : Json.column(json, List.class)) {
            List<?> heading = (List<?>) one;
            if (heading.size() > 2) {
                register.fieldByKey((String) heading.get(2))
                        .ifPresent(field -> fields.putIfAbsent((String) heading.get(1), field));
            }
        }
        return fields;
    }

    private static Values understood(RegisterTable table, RowDetail detail, ParkedRow parked) {
        Set<Field<?>> offending = parked.problems().stream().<Field<?>>map(cell -> cell.problem().field())
                .filter(field -> field != null).collect(Collectors.toSet());
        Values values = Values.none(table.register());
        for (Map.Entry<String, String> one : detail.values().entrySet()) {
            Field<?> field = table.register().fieldByKey(one.getKey()).orElse(null);
            if (field != null && !(offending.contains(field) && !parked.problems().stream()
                    .allMatch(cell -> cell.problem().code() == Code.STALE_VALUE))) {
                values = values.withRaw(field, ChangeLog.value(table.column(field), one.getValue()));
            }
        }
        return values;
    }
}

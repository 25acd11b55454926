package org.fanzha.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.Change;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.IgnoredSheet;
import org.fanzha.intake.Other;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedBatch.StagedReturn;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.jdbi.v3.core.Handle;

/** Reads a batch back as it was staged, from the lines it left. The values are in the entries and not here. */
final class TakenBatch {
    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    /** What the batch changed, by its table and line. */
    private final Map<Spot, List<Change>> changes = new HashMap<>();
    private final List<StagedReturn> returns = new ArrayList<>();

    private record Table(long id, boolean returned, StagedTable told, long firstRow, int count) {
    }

    private record File(long id, StagedFile told) {
    }

    TakenBatch(Handle handle, Map<String, RegisterTable> tables, EntryRows rows) {
        this.handle = handle;
        this.tables = tables;
        this.rows = rows;
    }

    /** @throws Refusal {@code batch.missing} */
    StagedBatch read(long number) {
        long act = handle.createQuery("SELECT act FROM batch WHERE number = ?").bind(0, number).mapTo(Long.class)
                .findOne().orElseThrow(() -> new Refusal(Code.BATCH_MISSING, number));
        readChanges(act);
        List<StagedFile> files = handle.createQuery("SELECT id, name, sha256, status, why, reason, ignored "
                + "FROM batch_file WHERE batch = ? ORDER BY id").bind(0, number)
                .map((r, context) -> new File(r.getLong(1), new StagedFile(r.getString(2), r.getString(3),
                        StagedFile.Status.valueOf(r.getString(4)), Optional.ofNullable(r.getString(5)).map(Code::byKey),
                        r.getString(6), List.of(), ignored(r.getString(7))))).list().stream().map(this::file).toList();
        return new StagedBatch(0, files, List.copyOf(returns));
    }

    private void readChanges(long act) {
        handle.createQuery("SELECT register, field, was, became, batch_table, line FROM change "
                + "WHERE act = ? AND field IS NOT NULL ORDER BY id").bind(0, act)
                .map((r, context) -> {
                    RegisterTable table = tables.get(r.getString(1));
                    Column column = table.column(field(table.register(), r.getString(2)));
                    return changes.computeIfAbsent(new Spot(r.getLong(5), r.getInt(6)), spot -> new ArrayList<>())
                            .add(new Change(column.field(), ChangeLog.value(column, r.getString(3)),
                                    ChangeLog.value(column, r.getString(4))));
                }).list();
    }

    private static Field<?> field(Register register, String key) {
        return register.fieldByKey(key).orElseThrow(() -> new Damage("a line of a batch is about no field"));
    }

    private static List<IgnoredSheet> ignored(String json) {
        List<IgnoredSheet> ignored = new ArrayList<>();
        for (String[] sheet : Json.column(json, String[][].class)) {
            ignored.add(new IgnoredSheet(sheet[0], Code.byKey(sheet[1]), sheet[2]));
        }
        return ignored;
    }

    private StagedFile file(File file) {
        List<StagedTable> told = new ArrayList<>();
        for (Table table : tablesOf(file.id)) {
            if (table.returned) {
                readReturns(table, file.told.name());
            } else {
                told.add(withRows(table));
            }
        }
        StagedFile one = file.told;
        return new StagedFile(one.name(), one.sha256(), one.status(), one.why(), one.reason(), told, one.ignored());
    }

    private List<Table> tablesOf(long file) {
        return handle.createQuery("SELECT id, returned, sheet, register, unit, month_of, others, headings, first_row, "
                + "row_count FROM batch_table WHERE file = ? ORDER BY id").bind(0, file)
                .map((r, context) -> {
                    Register register = tables.get(r.getString(4)).register();
                    StagedTable told = new StagedTable(r.getString(3), register,
                            Optional.ofNullable(r.getString(5)).map(name -> new Link(0, name)),
                            Optional.ofNullable(r.getString(6)).map(YearMonth::parse), others(r.getString(7)),
                            headings(register, r.getString(8)), List.of());
                    return new Table(r.getLong(1), r.getBoolean(2), told, r.getLong(9), r.getInt(10));
                }).list();
    }

    private static Map<Other, Integer> others(String json) {
        Map<Other, Integer> others = new EnumMap<>(Other.class);
        Map<?, ?> kept = Json.column(json, Map.class);
        kept.forEach((kind, count) -> others.put(Other.valueOf(kind.toString()), ((Number) count).intValue()));
        return Collections.unmodifiableMap(others);
    }

    private static List<ColumnMatch> headings(Register register, String json) {
        List<ColumnMatch> columns = new ArrayList<>();
        for (String[] one : Json.column(json, String[][].class)) {
            boolean known = one.length > 2;
            columns.add(new ColumnMatch(Integer.parseInt(one[0]), one[1], known ? field(register, one[2]) : null,
                    known ? ColumnMatch.By.valueOf(one[3]) : null));
        }
        return columns;
    }

    private StagedTable withRows(Table table) {
        StagedTable told = table.told;
        List<StagedRow> lines = handle.createQuery("SELECT line, verdict, entry, detail FROM batch_row "
                + "WHERE id >= ? AND id < ? ORDER BY id").bind(0, table.firstRow).bind(1, table.firstRow + table.count)
                .map((r, context) -> {
                    RowDetail detail = RowDetail.parse(r.getString(4));
                    return new StagedRow(r.getInt(1), Verdict.valueOf(r.getString(2)), r.getLong(3), 0, null,
                            detail.all(told.register()), detail.candidates(), detail.texts(),
                            changes.getOrDefault(new Spot(table.id, r.getInt(1)), List.of()));
                }).list();
        return new StagedTable(told.sheet(), told.register(), told.unit(), told.month(), told.other(), told.columns(), lines);
    }

    private void readReturns(Table table, String file) {
        List<Long> ids = EntryRows.numbers(handle, "SELECT entry FROM batch_row WHERE id >= " + table.firstRow
                + " AND id < " + (table.firstRow + table.count));
        rows.byIds(handle, tables.get(table.told.register().key()), ids)
                .forEach(row -> returns.add(new StagedReturn(row.id(), row.values(), file)));
    }
}

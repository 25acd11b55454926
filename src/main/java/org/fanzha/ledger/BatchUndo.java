package org.fanzha.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Field;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * Carries out an {@link UndoPlan}. Entries the batch entered are gone as undone: out of the register and out of
 * the bin, their rows kept for the history and so that no id is used twice. Changed entries get their old values
 * back, and the lines that changed them count no more.
 */
final class BatchUndo {
    private static final int PAGE = 1_000;

    private final Acting acting;
    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final long undoneAct;

    /** @param undoneAct the act of the batch */
    BatchUndo(Acting acting, Map<String, RegisterTable> tables, EntryRows rows, long undoneAct) {
        this.acting = acting;
        this.handle = acting.handle();
        this.tables = tables;
        this.rows = rows;
        this.undoneAct = undoneAct;
    }

    void carryOut(UndoPlan plan) throws SQLException {
        for (RegisterTable table : tables.values()) {
            remove(table, plan.ids(table.name(), Verdict.INSERTED));
            revert(table, plan.ids(table.name(), Verdict.UPDATED));
        }
    }

    private void remove(RegisterTable table, List<Long> ids) throws SQLException {
        for (int i = 0; i < ids.size(); i += PAGE) {
            List<Row> page = rows.byIds(handle, table, ids.subList(i, Math.min(i + PAGE, ids.size())));
            rows.update(handle, table, page.stream().map(row -> row.gone(Gone.UNDONE, acting.number())).toList());
            acting.touched(table.register());
        }
    }

    private void revert(RegisterTable table, List<Long> ids) throws SQLException {
        List<Row> reverted = new ArrayList<>();
        try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, false)) {
            for (Row row : rows.byIds(handle, table, ids)) {
                Values old = oldValues(table, row);
                Row fresh = row.with(old, setter(table, row));
                changes.changed(table, row.id(), row.values(), old, fresh.set());
                reverted.add(fresh);
            }
        }
        rows.update(handle, table, reverted);
        acting.touched(table.register());
    }

    /** The values with each field that the batch changed as it was before; such changes count no more. */
    private Values oldValues(RegisterTable table, Row row) {
        Values values = row.values();
        for (ChangeLog.Line line : ChangeLog.of(handle, table.register(), row.id(), undoneAct)) {
            Field<?> field = table.register().fieldByKey(line.field())
                    .orElseThrow(() -> new Damage("a line of history is about no field"));
            values = values.withRaw(field, ChangeLog.value(table.column(field), line.was()));
            handle.execute("UPDATE change SET effective = FALSE WHERE register = ? AND entry = ? AND field = ? "
                    + "AND act >= ?", table.name(), row.id(), line.field(), undoneAct);
        }
        return values;
    }

    /** Who set the last value that still counts: an earlier change, or whoever entered it. */
    private Spot setter(RegisterTable table, Row row) {
        List<ChangeLog.Line> lines = ChangeLog.of(handle, table.register(), row.id()).stream()
                .filter(line -> line.effective() && line.field() != null).toList();
        return lines.isEmpty() ? row.entered() : lines.getLast().spot();
    }
}

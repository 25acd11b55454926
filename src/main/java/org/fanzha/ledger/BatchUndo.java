package org.fanzha.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<Long> undone;

    /** @param undone the acts of the batch: its own, and the answers to its questions */
    BatchUndo(Acting acting, Map<String, RegisterTable> tables, EntryRows rows, Set<Long> undone) {
        this.acting = acting;
        this.handle = acting.handle();
        this.tables = tables;
        this.rows = rows;
        this.undone = undone;
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
            try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, false)) {
                for (Row row : page) {
                    changes.whole(table, row.id(), row.gone(), Gone.UNDONE);
                }
            }
            rows.update(handle, table, page.stream().map(row -> row.gone(Gone.UNDONE, acting.number())).toList());
            acting.touched(table.register());
        }
    }

    private void revert(RegisterTable table, List<Long> ids) throws SQLException {
        List<Row> reverted = new ArrayList<>();
        try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, false)) {
            for (Row row : rows.byIds(handle, table, ids)) {
                Values old = oldValues(table, row);
                Row fresh = row.with(old, ChangeLog.setter(handle, table, row));
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
        List<ChangeLog.Line> lines = ChangeLog.of(handle, table.register(), row.id()).stream()
                .filter(line -> line.effective() && line.field() != null).toList();
        for (ChangeLog.Line line : lines.reversed()) {
            if (undone.contains(line.act())) {
                Field<?> field = table.field(line.field());
                values = values.withRaw(field, ChangeLog.value(table.column(field), line.was()));
                lines.stream().filter(l -> l.id() >= line.id() && l.field().equals(line.field()))
                        .forEach(l -> ChangeLog.takeBack(handle, l, acting.number()));
            }
        }
        return values;
    }
}

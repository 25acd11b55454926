package org.fanzha.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fanzha.office.Act;
import org.fanzha.office.EntryStore;
import org.fanzha.office.HistoryLine;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/** The entries in their tables, each write with its lines of history. */
final class H2EntryStore implements EntryStore {
    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final Sources sources;
    private final Extracts extracts;

    H2EntryStore(Store store, Map<String, RegisterTable> tables, EntryRows rows, Sources sources, Extracts extracts) {
        this.extracts = extracts;
        this.store = store;
        this.tables = tables;
        this.rows = rows;
        this.sources = sources;
    }

    private RegisterTable table(Register register) {
        return tables.get(register.key());
    }

    private Entry entry(Handle handle, Row row) {
        return row.entry(sources.of(handle, row.set()));
    }

    @Override
    public List<Entry> list(Register register, Query query) {
        return store.read(handle -> rows.select(handle, table(register), new Selection(table(register), query),
                row -> entry(handle, row)));
    }

    @Override
    public int count(Register register, Query query) {
        return store.read(handle -> rows.count(handle, table(register), new Selection(table(register), query)));
    }

    @Override
    public List<Entry> narrow(Register register, Query query, List<Field<?>> fields) {
        RegisterTable table = table(register);
        List<Column> columns = fields.stream().<Column>map(table::column).toList();
        return query.equals(Query.ALL) && Extracts.mayKeep(columns) ? rows.entries(table, columns, extracts.of(table, columns))
                : store.read(handle -> rows.narrow(table).list(handle, query, columns));
    }

    @Override
    public Map<Long, LocalDate> latest(Register register, Field<Link> link, Field<LocalDate> day, LocalDate upTo) {
        RegisterTable table = table(register);
        return extracts.of(table, List.of(table.column(link), table.column(day))).latest(upTo);
    }

    @Override
    public void each(Register register, boolean inBin, Consumer<Entry> taker) {
        Selection selection = new Selection(table(register), inBin ? Query.BIN : Query.ALL);
        long after = 0;
        while (after >= 0) {
            long from = after;
            List<Entry> page = store.read(handle -> rows.page(handle, table(register), selection, from).stream()
                    .map(row -> entry(handle, row)).toList());
            page.forEach(taker);
            after = page.isEmpty() ? -1 : page.getLast().id();
        }
    }

    @Override
    public List<YearMonth> months(Register register) {
        return store.read(handle -> Months.of(handle, table(register)));
    }

    @Override
    public Optional<Entry> find(Register register, long id) {
        return store.read(handle -> rows.find(handle, table(register), id)
                .filter(row -> row.gone() != Gone.UNDONE).map(row -> entry(handle, row)));
    }

    @Override
    public List<Entry> byIds(Register register, List<Long> ids) {
        return store.read(handle -> rows.byIds(handle, table(register), ids).stream()
                .filter(row -> row.gone() != Gone.UNDONE).map(row -> entry(handle, row)).toList());
    }

    @Override
    public long stamp(Register register) {
        long stamp = store.stamp(register.key());
        for (Column column : table(register).columns()) {
            stamp += column.field().type().target().filter(target -> !target.equals(register.key()))
                    .map(store::stamp).orElse(0L);
        }
        return stamp;
    }

    @Override
    public List<HistoryLine> history(Register register, long id) {
        return store.read(handle -> new History(handle, table(register), sources)
                .of(rows.find(handle, table(register), id)));
    }

    @Override
    public Entry insert(Act act, Values values) {
        RegisterTable table = table(values.register());
        return store.write(act, acting -> {
            Row row = Row.entered(EntryRows.nextId(acting.handle(), table), acting.number(), null, values);
            rows.insert(acting.handle(), table, row);
            acting.entered(values.register(), 1);
            acting.did(Acting.Deed.entering(values.register(), row.id()));
            return entry(acting.handle(), row);
        });
    }

    @Override
    public Entry update(Act act, Entry before, Values values) {
        return updateAll(act, List.of(before), List.of(values)).getFirst();
    }

    @Override
    public List<Entry> updateAll(Act act, List<Entry> before, List<Values> after) {
        Register register = before.getFirst().register();
        return store.write(act, acting -> {
            List<Row> old = unmoved(acting.handle(), table(register), before);
            List<Row> fresh = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                fresh.add(old.get(i).values().equals(after.get(i)) ? old.get(i) : old.get(i).with(after.get(i), null));
            }
            change(acting, register, old, fresh);
            return fresh.stream().map(row -> entry(acting.handle(), row)).toList();
        });
    }

    /** @throws Refusal where one of the entries is no longer as it was read */
    private List<Row> unmoved(Handle handle, RegisterTable table, List<Entry> before) {
        List<Row> old = rows.byIds(handle, table, before.stream().map(Entry::id).toList());
        for (int i = 0; i < before.size(); i++) {
            if (i >= old.size() || old.get(i).version() != before.get(i).version() || old.get(i).gone() != null) {
                throw new Refusal(Code.ENTRY_CHANGED);
            }
        }
        return old;
    }

    private void change(Acting acting, Register register, List<Row> old, List<Row> fresh) throws SQLException {
        RegisterTable table = table(register);
        List<Row> changed = new ArrayList<>();
        try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, true)) {
            for (int i = 0; i < old.size(); i++) {
                if (fresh.get(i) != old.get(i)) {
                    changes.changed(table, old.get(i).id(), old.get(i).values(), fresh.get(i).values(), null);
                    changed.add(fresh.get(i));
                }
            }
        }
        if (!changed.isEmpty()) {
            rows.update(acting.handle(), table, changed);
            acting.touched(register);
            acting.did(Acting.Deed.of(register, changed.size()));
        }
    }

    @Override
    public void delete(Act act, Register register, Collection<Long> ids) {
        store.write(act, acting -> move(acting, register, ids, null, row -> row.gone(Gone.BIN, acting.number())));
    }

    @Override
    public void restore(Act act, Register register, Collection<Long> ids) {
        store.write(act, acting -> move(acting, register, ids, Gone.BIN, Row::back));
    }

    /** Moves those of the entries that are where they are moved from; the others stay as they are. */
    private Void move(Acting acting, Register register, Collection<Long> ids, Gone from, UnaryOperator<Row> to)
            throws SQLException {
        RegisterTable table = table(register);
        List<Row> moved = new ArrayList<>();
        try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, true)) {
            for (Row row : rows.byIds(acting.handle(), table, ids)) {
                if (row.gone() == from) {
                    moved.add(to.apply(row));
                    changes.whole(table, row.id(), row.gone(), moved.getLast().gone());
                }
            }
        }
        rows.update(acting.handle(), table, moved);
        if (!moved.isEmpty()) {
            acting.did(Acting.Deed.of(register, moved.size()));
        }
        acting.touched(register);
        return null;
    }
}

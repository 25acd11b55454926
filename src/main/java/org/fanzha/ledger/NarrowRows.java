package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * A register read for counting: a few columns of every row. A row's sum is over all its columns, so it cannot be
 * asked here; what is shown or put out is read whole.
 */
record NarrowRows(RegisterTable table, LinkNames links) {
    /** Nearly all rows are wanted: by an index each would be looked up by itself, which takes twice the time. */
    private static final String IN_ORDER = " USE INDEX ()";

    List<Entry> list(Handle handle, Query query, List<Field<?>> fields) {
        List<Column> columns = fields.stream().<Column>map(table::column).toList();
        Selection selection = new Selection(table, query);
        var statement = handle.createQuery("SELECT id, version, " + columns.stream().map(Column::name)
                .collect(Collectors.joining(", ")) + " FROM " + table.name() + selection.where() + selection.orderBy()
                + selection.slice());
        Object[] args = selection.args();
        for (int i = 0; i < args.length; i++) {
            statement.bind(i, args[i]);
        }
        return statement.map((results, context) -> entry(results, columns)).list();
    }

    private Entry entry(ResultSet results, List<Column> columns) throws SQLException {
        Object[] slots = new Object[table.columns().size()];
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            slots[table.register().indexOf(column.field())] = column.value(column.read(results, i + 3), links);
        }
        return new Entry(results.getLong(1), results.getInt(2), Values.ofSlots(table.register(), slots), null);
    }

    Map<Long, LocalDate> latest(Handle handle, Column link, Column day, LocalDate upTo) {
        Map<Long, LocalDate> latest = new HashMap<>();
        handle.createQuery("SELECT " + link.name() + ", " + day.name() + " FROM " + table.name() + IN_ORDER
                        + " WHERE gone IS NULL AND " + link.name() + " IS NOT NULL AND " + day.name() + " <= ?").bind(0, upTo)
                .map((results, context) -> latest.merge(results.getLong(1), results.getObject(2, LocalDate.class),
                        (one, other) -> one.isAfter(other) ? one : other)).list();
        return latest;
    }
}

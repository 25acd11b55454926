package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * A register read for counting: a few columns of every row. A row's sum is over all its columns, so it cannot be
 * asked here; what is shown or put out is read whole.
 */
record NarrowRows(RegisterTable table, LinkNames links) {
    /** The columns of every entry that is not gone, in the order of ids. */
    static Extract extract(Handle handle, RegisterTable table, List<Column> columns) {
        Extract.Gathering rows = new Extract.Gathering(columns);
        handle.createQuery("SELECT id, version, " + names(columns) + " FROM " + table.name()
                + " WHERE gone IS NULL ORDER BY id").map((results, context) -> rows.add(results)).list();
        return rows.take();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    List<Entry> list(Handle handle, Query query, List<Column> columns) {
        Selection selection = new Selection(table, query);
        var statement = handle.createQuery("SELECT id, version, " + names(columns) + " FROM " + table.name()
                + selection.where() + selection.orderBy() + selection.slice());
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
}

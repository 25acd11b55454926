package org.fanzha.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fanzha.register.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** Reading and writing rows of registers; every row read is held against its sum. */
final class EntryRows {
    /** So many rows are held at a time while all of them are read. */
    private static final int PAGE = 2_000;
    private static final int IDS = 500;

    private final LinkNames links;

    EntryRows(LinkNames links) {
        this.links = links;
    }

    NarrowRows narrow(RegisterTable table) {
        return new NarrowRows(table, links);
    }

    List<Entry> entries(RegisterTable table, List<Column> columns, Extract extract) {
        return extract.entries(table, columns, links);
    }

    Optional<Row> find(Handle handle, RegisterTable table, long id) {
        return query(handle, table, table.select() + " WHERE id = ?", id).stream().findFirst();
    }

    List<Row> query(Handle handle, RegisterTable table, String sql, Object... args) {
        ContentSum sum = new ContentSum();
        var query = handle.createQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.bind(i, args[i]);
        }
        return query.map((results, context) -> table.read(results, links, sum)).list();
    }

    /**
     * Rows with these ids, in the order of the ids given; ids that are not there are passed over. The ids are a
     * parameter: to understand a sentence with hundreds of numbers in it takes longer than to answer it.
     */
    List<Row> byIds(Handle handle, RegisterTable table, Collection<Long> ids) {
        Map<Long, Row> byId = new HashMap<>();
        List<Long> ascending = List.copyOf(new TreeSet<>(ids));
        for (int i = 0; i < ascending.size(); i += IDS) {
            Long[] some = ascending.subList(i, Math.min(i + IDS, ascending.size())).toArray(Long[]::new);
            Argument list = (position, statement, context) -> statement.setObject(position, some);
            query(handle, table, table.select() + " WHERE id = ANY(?)", list).forEach(r -> byId.put(r.id(), r));
        }
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Rows are handed on a page at a time: all at once, a full register would lie in memory twice. */
    <T> List<T> select(Handle handle, RegisterTable table, Selection selection, Function<Row, T> taker) {
        List<T> taken = new ArrayList<>();
        if (selection.isInOrderOfIds()) {
            ascending(handle, table, selection, row -> taken.add(taker.apply(row)));
        } else {
            byIds(handle, table, ids(handle, table, selection)).forEach(row -> taken.add(taker.apply(row)));
        }
        return taken;
    }

    private void ascending(Handle handle, RegisterTable table, Selection selection, Consumer<Row> taker) {
        List<Row> page = page(handle, table, selection, 0);
        while (!page.isEmpty()) {
            page.forEach(taker);
            page = page.size() < PAGE ? List.of() : page(handle, table, selection, page.getLast().id());
        }
    }

    /** The next rows in the order of ids, a page of them at most; none after the last. */
    List<Row> page(Handle handle, RegisterTable table, Selection selection, long after) {
        Object[] args = Arrays.copyOf(selection.args(), selection.args().length + 1);
        args[args.length - 1] = after;
        return query(handle, table, table.select() + selection.where() + " AND id > ? ORDER BY id FETCH NEXT " + PAGE
                + " ROWS ONLY", args);
    }

    List<Long> ids(Handle handle, RegisterTable table, Selection selection) {
        return numbers(handle, "SELECT id FROM " + table.name() + selection.where() + selection.orderBy()
                + selection.slice(), selection.args());
    }

    int count(Handle handle, RegisterTable table, Selection selection) {
        return numbers(handle, "SELECT COUNT(*) FROM " + table.name() + selection.where(), selection.args())
                .getFirst().intValue();
    }

    static List<Long> numbers(Handle handle, String sql, Object... args) {
        var query = handle.createQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.bind(i, args[i]);
        }
        return query.mapTo(Long.class).list();
    }

    /** No id is ever free again, for no row is ever taken away. */
    static long nextId(Handle handle, RegisterTable table) {
        return numbers(handle, "SELECT COALESCE(MAX(id), 0) + 1 FROM " + table.name()).getFirst();
    }

    void insert(Handle handle, RegisterTable table, Row row) throws SQLException {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(table.insert())) {
            table.bind(statement, row, new ContentSum());
            statement.executeUpdate();
        }
    }

    void update(Handle handle, RegisterTable table, Collection<Row> rows) throws SQLException {
        ContentSum sum = new ContentSum();
        try (PreparedStatement statement = handle.getConnection().prepareStatement(table.update())) {
            int last = statement.getParameterMetaData().getParameterCount();
            for (Row row : rows) {
                table.bind(statement, row, sum);
                statement.setLong(last, row.id());
                statement.executeUpdate();
            }
        }
    }
}

package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fanzha.register.Link;
import org.jdbi.v3.core.Handle;

/**
 * The names that linked entries bear today, those in the bin included, read once and again after their register
 * changed. An entry that is not there is shown by its number.
 */
final class KnownLinkNames implements LinkNames {
    private final Map<String, RegisterTable> tables;
    private final Store store;
    private final Map<String, Names> known = new ConcurrentHashMap<>();

    private record Names(long stamp, Map<Long, String> byId) {
    }

    KnownLinkNames(Map<String, RegisterTable> tables, Store store) {
        this.tables = tables;
        this.store = store;
    }

    @Override
    public Link link(String register, long id) {
        String name = names(register).get(id);
        return new Link(id, name == null ? "编号" + id : name);
    }

    private Map<Long, String> names(String register) {
        long stamp = store.stamp(register);
        Names names = known.get(register);
        if (names == null || names.stamp != stamp) {
            names = new Names(stamp, store.read(handle -> load(handle, tables.get(register))));
            known.put(register, names);
        }
        return names.byId;
    }

    private Map<Long, String> load(Handle handle, RegisterTable table) {
        Column name = table.column(table.register().nameField());
        Map<Long, String> byId = new HashMap<>();
        handle.createQuery("SELECT id, " + name.name() + " FROM " + table.name())
                .map((results, context) -> byId.put(results.getLong(1), show(name, results)))
                .list();
        return byId;
    }

    private String show(Column name, ResultSet results) throws SQLException {
        return name.field().showRaw(name.value(name.read(results, 2), this));
    }
}

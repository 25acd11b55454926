package org.fanzha.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;

/**
 * Entries by id, fetched with their neighbours and the last pages kept: rows of a sheet mostly name entries in
 * the order of their ids.
 */
final class EntryPages {
    private static final int SIZE = 256;
    private static final int KEPT = 64;

    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final Sources sources;
    private final Recent<Map<Long, Entry>> pages = new Recent<>();

    private static final class Recent<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > KEPT;
        }
    }

    EntryPages(Store store, Map<String, RegisterTable> tables, EntryRows rows, Sources sources) {
        this.store = store;
        this.tables = tables;
        this.rows = rows;
        this.sources = sources;
    }

    /** @return null where there is none, or it is gone */
    synchronized Entry find(Register register, long id) {
        String name = register.key() + " " + id / SIZE;
        Map<Long, Entry> page = pages.get(name);
        if (page == null) {
            page = load(tables.get(register.key()), id / SIZE * SIZE);
            pages.put(name, page);
        }
        return page.get(id);
    }

    private Map<Long, Entry> load(RegisterTable table, long from) {
        return store.read(handle -> {
            Map<Long, Entry> page = new HashMap<>();
            rows.query(handle, table, table.select() + " WHERE gone IS NULL AND id >= ? AND id < ?", from, from + SIZE)
                    .forEach(row -> page.put(row.id(), row.entry(sources.of(handle, row.set()))));
            return page;
        });
    }
}

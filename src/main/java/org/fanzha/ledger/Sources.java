package org.fanzha.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fanzha.register.Source;
import org.jdbi.v3.core.Handle;

/** Names the file and the sheet of a {@link Spot}. A batch's tables never change, so what was read stays known. */
final class Sources {
    private final Map<Long, Source> tables = new ConcurrentHashMap<>();

    /** @return null for null */
    Source of(Handle handle, Spot spot) {
        if (spot == null) {
            return null;
        }
        Source table = tables.get(spot.table());
        if (table == null) {
            tables.putAll(load(handle));
            table = tables.get(spot.table());
        }
        if (table == null) {
            throw new Damage("there is no table " + spot.table() + " of a batch");
        }
        return new Source(table.batch(), table.file(), table.sheet(), spot.line());
    }

    private static Map<Long, Source> load(Handle handle) {
        Map<Long, Source> tables = new HashMap<>();
        handle.createQuery("SELECT t.id, f.batch, f.name, t.sheet FROM batch_table t JOIN batch_file f "
                + "ON f.id = t.file").map((r, context) -> tables.put(r.getLong(1),
                        new Source(r.getLong(2), r.getString(3), r.getString(4), 0))).list();
        return tables;
    }
}

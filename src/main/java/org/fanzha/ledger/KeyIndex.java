package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * Which entries have these values of some fields: read once, then asked a hundred thousand times. It holds a
 * hash and ids, not values, so that a full ledger fits; who asks compares the entries found.
 */
final class KeyIndex {
    private static final long[] NONE = {};

    private final List<Column> columns;
    private final Map<Integer, long[]> byHash = new HashMap<>();

    private KeyIndex(List<Column> columns) {
        this.columns = columns;
    }

    static KeyIndex load(Handle handle, RegisterTable table, List<Field<?>> fields) {
        KeyIndex index = new KeyIndex(fields.stream().map(table::column).toList());
        String names = index.columns.stream().map(Column::name).collect(Collectors.joining(", "));
        for (long from = 0; from < EntryRows.nextId(handle, table); from += 5_000) {
            handle.createQuery("SELECT id, " + names + " FROM " + table.name()
                            + " WHERE gone IS NULL AND id >= ? AND id < ? ORDER BY id")
                    .bind(0, from).bind(1, from + 5_000)
                    .map((results, context) -> {
                        List<Object> stored = new ArrayList<>();
                        for (int i = 0; i < index.columns.size(); i++) {
                            stored.add(index.columns.get(i).read(results, i + 2));
                        }
                        return index.add(stored.hashCode(), results.getLong(1));
                    }).list();
        }
        return index;
    }

    private int add(int hash, long id) {
        long[] ids = byHash.getOrDefault(hash, NONE);
        long[] more = Arrays.copyOf(ids, ids.length + 1);
        more[ids.length] = id;
        byHash.put(hash, more);
        return hash;
    }

    /** Ids of entries that may have these values, ascending. */
    long[] candidates(Values values) {
        List<Object> stored = new ArrayList<>();
        for (Column column : columns) {
            stored.add(column.stored(values.orNull(column.field())));
        }
        return byHash.getOrDefault(stored.hashCode(), NONE);
    }

    boolean agree(Entry entry, Values values) {
        return columns.stream().allMatch(c -> Objects.equals(entry.orNull(c.field()), values.orNull(c.field())));
    }
}

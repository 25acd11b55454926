package org.fanzha.ledger;

import java.util.HashMap;
import java.util.Map;
import org.fanzha.register.Register;
import org.jdbi.v3.core.Handle;

/** In which batch, not undone, files of one name last spoke of an entry; read once a file. */
final class LastSpoken {
    private record Table(String register, long batch, long firstRow, int rows) {
    }

    private final Map<String, Map<Long, Long>> batches = new HashMap<>();

    private LastSpoken() {
    }

    static LastSpoken load(Handle handle, String file) {
        LastSpoken spoken = new LastSpoken();
        handle.createQuery("SELECT t.register, b.number, t.first_row, t.row_count FROM batch_file f "
                        + "JOIN batch b ON b.number = f.batch JOIN batch_table t ON t.file = f.id "
                        + "WHERE f.name = ? AND b.undone_act IS NULL AND NOT t.returned ORDER BY b.number")
                .bind(0, file)
                .map((r, context) -> new Table(r.getString(1), r.getLong(2), r.getLong(3), r.getInt(4))).list()
                .forEach(table -> spoken.add(handle, table));
        return spoken;
    }

    private void add(Handle handle, Table table) {
        Map<Long, Long> byEntry = batches.computeIfAbsent(table.register, key -> new HashMap<>());
        EntryRows.numbers(handle, "SELECT entry FROM batch_row WHERE id >= ? AND id < ? AND entry > 0",
                table.firstRow, table.firstRow + table.rows).forEach(entry -> byEntry.put(entry, table.batch));
    }

    /** 0 where none did. */
    long batch(Register register, long entry) {
        return batches.getOrDefault(register.key(), Map.of()).getOrDefault(entry, 0L);
    }
}

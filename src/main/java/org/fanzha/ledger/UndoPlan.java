package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.BatchStore.Undo;
import org.fanzha.register.Keep;
import org.jdbi.v3.core.Handle;

/**
 * What undoing a batch does to each entry it wrote. An entry edited since stays unless asked otherwise; an entry
 * that one which stays points at stays always, for a link never leads nowhere.
 */
final class UndoPlan {
    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final long batch;
    private final long act;
    private final Map<String, TreeMap<Long, Verdict>> going = new LinkedHashMap<>();
    private final Map<String, Set<Long>> staying = new HashMap<>();

    private record Table(String register, long firstRow, int rows) {
    }

    UndoPlan(Handle handle, Map<String, RegisterTable> tables, long batch, long act, boolean alsoEdited) {
        this.handle = handle;
        this.tables = tables;
        this.batch = batch;
        this.act = act;
        tables.keySet().forEach(register -> going.put(register, new TreeMap<>()));
        collect();
        leaveUndone();
        if (!alsoEdited) {
            editedSince().forEach((register, ids) -> ids.forEach(id -> keep(register, id)));
        }
        keepPointedAt();
    }

    private void collect() {
        handle.createQuery("SELECT t.register, t.first_row, t.row_count FROM batch_table t "
                        + "JOIN batch_file f ON f.id = t.file WHERE f.batch = ?").bind(0, batch)
                .map((r, context) -> new Table(r.getString(1), r.getLong(2), r.getInt(3))).list()
                .forEach(table -> handle.createQuery("SELECT entry, verdict FROM batch_row WHERE id >= ? AND id < ? "
                                + "AND verdict IN ('INSERTED', 'UPDATED')")
                        .bind(0, table.firstRow).bind(1, table.firstRow + table.rows)
                        .map((r, context) -> going.get(table.register)
                                .merge(r.getLong(1), Verdict.valueOf(r.getString(2)), UndoPlan::first)).list());
    }

    /** An entry that the batch entered and then changed, by an answer, goes as entered. */
    private static Verdict first(Verdict one, Verdict other) {
        return one == Verdict.INSERTED ? one : other;
    }

    /** What an undoing of another batch took away already is no matter of this one. */
    private void leaveUndone() {
        going.forEach((register, entries) -> entries.keySet().removeAll(new HashSet<>(EntryRows.numbers(handle,
                "SELECT id FROM " + register + " WHERE gone = 'UNDONE'"))));
    }

    /** Answers to the batch's own questions are no edits. */
    private Map<String, Set<Long>> editedSince() {
        Map<String, Set<Long>> edited = new HashMap<>();
        handle.createQuery("SELECT DISTINCT register, entry FROM change WHERE act > ? AND effective "
                        + "AND act NOT IN (SELECT act FROM answer WHERE batch = ?)").bind(0, act).bind(1, batch)
                .map((r, context) -> edited.computeIfAbsent(r.getString(1), k -> new HashSet<>()).add(r.getLong(2)))
                .list();
        return edited;
    }

    private void keep(String register, long id) {
        if (going.get(register).remove(id) != null) {
            staying.computeIfAbsent(register, key -> new HashSet<>()).add(id);
        }
    }

    private void keepPointedAt() {
        boolean more = true;
        while (more) {
            more = false;
            for (RegisterTable table : tables.values()) {
                for (Column column : table.columns()) {
                    more |= column.keep() == Keep.LINK && keepPointedAt(table, column);
                }
            }
        }
    }

    private boolean keepPointedAt(RegisterTable from, Column link) {
        String target = link.field().type().target().orElseThrow();
        TreeMap<Long, Verdict> targets = going.get(target);
        if (targets.isEmpty()) {
            return false;
        }
        Set<Long> letsGo = lettingGo(from, link);
        List<Long> pinned = new ArrayList<>();
        handle.createQuery("SELECT id, " + link.name() + " FROM " + from.name() + " WHERE " + link.name()
                        + " BETWEEN ? AND ? AND (gone IS NULL OR gone = 'BIN')")
                .bind(0, targets.firstKey()).bind(1, targets.lastKey())
                .map((r, context) -> {
                    Verdict verdict = going.get(from.name()).get(r.getLong(1));
                    boolean goes = verdict == Verdict.INSERTED || verdict == Verdict.UPDATED && letsGo.contains(r.getLong(1));
                    return !goes && targets.get(r.getLong(2)) == Verdict.INSERTED && pinned.add(r.getLong(2));
                }).list();
        pinned.forEach(id -> keep(target, id));
        return !pinned.isEmpty();
    }

    /** The entries in which the batch itself set the link, so that undoing sets it back. */
    private Set<Long> lettingGo(RegisterTable from, Column link) {
        return new HashSet<>(EntryRows.numbers(handle, "SELECT DISTINCT entry FROM change WHERE register = ? AND field = ? "
                + "AND effective AND (act = ? OR act IN (SELECT act FROM answer WHERE batch = ?))", from.name(), link.name(), act, batch));
    }

    List<Long> ids(String register, Verdict verdict) {
        return going.get(register).entrySet().stream().filter(e -> e.getValue() == verdict).map(Map.Entry::getKey)
                .toList();
    }

    Undo told() {
        List<EntryKey> removed = new ArrayList<>();
        List<EntryKey> reverted = new ArrayList<>();
        List<EntryKey> kept = new ArrayList<>();
        for (RegisterTable table : tables.values()) {
            ids(table.name(), Verdict.INSERTED).forEach(id -> removed.add(new EntryKey(table.register(), id)));
            ids(table.name(), Verdict.UPDATED).forEach(id -> reverted.add(new EntryKey(table.register(), id)));
            staying.getOrDefault(table.name(), Set.of()).stream().sorted()
                    .forEach(id -> kept.add(new EntryKey(table.register(), id)));
        }
        return new Undo(batch, removed, reverted, kept);
    }
}

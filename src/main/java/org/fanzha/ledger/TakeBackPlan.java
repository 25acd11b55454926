package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.UndoStore.Plan;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * What taking an act back does to each entry it touched, read off its own lines of history. A field, or the place of
 * an entry, goes back only where it is still as the act left it and nobody changed it since: whatever came later
 * stays and is told. Taking back an undoing is the same, read off the undoing's lines.
 */
final class TakeBackPlan {
    /** What becomes of one entry. @param place as {@link ChangeLog#place} says it; null where it stays where it is */
    record Step(Row row, String place, Values values, List<ChangeLog.Line> lines) {
        boolean moves() {
            return place != null;
        }
    }

    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final Map<RegisterTable, TreeMap<Long, Step>> steps = new LinkedHashMap<>();
    private final List<EntryKey> kept = new ArrayList<>();

    TakeBackPlan(Handle handle, Map<String, RegisterTable> tables, EntryRows rows) {
        this.handle = handle;
        this.tables = tables;
        this.rows = rows;
        tables.values().forEach(table -> steps.put(table, new TreeMap<>()));
    }

    /** Takes in what an act did to entries that were there. @param counting whether its lines count, as edits do */
    void lines(long act, boolean counting) {
        for (RegisterTable table : tables.values()) {
            Map<Long, List<ChangeLog.Line>> byEntry = new TreeMap<>();
            ChangeLog.ofAct(handle, table, act).stream().filter(line -> line.effective() == counting)
                    .forEach(line -> byEntry.computeIfAbsent(line.entry(), e -> new ArrayList<>()).add(line));
            for (Row row : rows.byIds(handle, table, byEntry.keySet())) {
                add(table, row, byEntry.get(row.id()));
            }
        }
    }

    private void add(RegisterTable table, Row row, List<ChangeLog.Line> lines) {
        List<ChangeLog.Line> later = later(table, row, lines.getLast());
        ChangeLog.Line whole = lines.stream().filter(line -> line.field() == null).findFirst().orElse(null);
        if (whole != null) {
            move(table, row, whole, later);
        } else {
            revert(table, row, lines, later);
        }
    }

    private List<ChangeLog.Line> later(RegisterTable table, Row row, ChangeLog.Line last) {
        return ChangeLog.of(handle, table.register(), row.id()).stream()
                .filter(line -> line.effective() && line.id() > last.id()).toList();
    }

    private void move(RegisterTable table, Row row, ChangeLog.Line whole, List<ChangeLog.Line> later) {
        if (later.isEmpty() && ChangeLog.place(row.gone()).equals(whole.became())) {
            steps.get(table).put(row.id(), new Step(row, whole.was(), row.values(), List.of(whole)));
        } else {
            keep(table, row);
        }
    }

    private void revert(RegisterTable table, Row row, List<ChangeLog.Line> lines, List<ChangeLog.Line> later) {
        Values values = row.values();
        List<ChangeLog.Line> taken = new ArrayList<>();
        for (ChangeLog.Line line : lines) {
            Column column = table.column(table.field(line.field()));
            boolean changedSince = later.stream().anyMatch(l -> line.field().equals(l.field()));
            // a link is the same whatever name it bore when the line was written
            boolean asLeft = Objects.equals(ChangeLog.value(column, line.became()), row.values().orNull(column.field()));
            if (row.gone() == null && !changedSince && asLeft) {
                values = values.withRaw(column.field(), ChangeLog.value(column, line.was()));
                taken.add(line);
            }
        }
        if (!taken.isEmpty()) {
            steps.get(table).put(row.id(), new Step(row, null, values, taken));
        }
        if (taken.size() < lines.size()) {
            keep(table, row);
        }
    }

    /** Takes in entries that an act entered by hand: they go, unless they were edited since or are pointed at. */
    void entered(RegisterTable table, List<Long> ids, long act) {
        Set<Long> edited = new HashSet<>(EntryRows.numbers(handle, "SELECT DISTINCT entry FROM change WHERE register = ? "
                + "AND entry BETWEEN ? AND ? AND act > ? AND effective", table.name(), ids.getFirst(), ids.getLast(), act));
        for (Row row : rows.byIds(handle, table, ids)) {
            if (row.gone() == null && !edited.contains(row.id())) {
                steps.get(table).put(row.id(), new Step(row, Gone.UNDONE.name(), row.values(), List.of()));
            } else {
                keep(table, row);
            }
        }
    }

    private void keep(RegisterTable table, Row row) {
        kept.add(new EntryKey(table.register(), row.id()));
    }

    /** An entry whose step cannot be taken stays. */
    void drop(RegisterTable table, long id) {
        Step step = steps.get(table).remove(id);
        if (step != null && kept.stream().noneMatch(k -> k.register() == table.register() && k.id() == id)) {
            keep(table, step.row);
        }
    }

    Map<RegisterTable, TreeMap<Long, Step>> steps() {
        return steps;
    }

    Plan told(long act, int waiting) {
        List<EntryKey> removed = new ArrayList<>();
        List<EntryKey> reverted = new ArrayList<>();
        List<EntryKey> returned = new ArrayList<>();
        steps.forEach((table, ofTable) -> ofTable.values().forEach(step -> {
            List<EntryKey> told = !step.moves() ? reverted : "HERE".equals(step.place) ? returned : removed;
            told.add(new EntryKey(table.register(), step.row.id()));
        }));
        return new Plan(act, removed, reverted, returned, List.copyOf(kept), waiting);
    }
}

package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fanzha.register.Keep;
import org.fanzha.register.Link;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * Drops from a plan what would leave a link leading nowhere, or the same entry twice: one that goes while another
 * points at it, one that comes back pointing at an undone one, one that was entered anew meanwhile.
 */
final class LinkGuard {
    private final Handle handle;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final TakeBackPlan plan;

    LinkGuard(Handle handle, Map<String, RegisterTable> tables, EntryRows rows, TakeBackPlan plan) {
        this.handle = handle;
        this.tables = tables;
        this.rows = rows;
        this.plan = plan;
    }

    /** @param undoing the act that took the returning entries away; 0 where none return from there */
    void apply(long undoing) {
        int before;
        do {
            before = size();
            for (RegisterTable table : tables.values()) {
                for (Column column : table.columns()) {
                    if (column.keep() == Keep.LINK) {
                        keepPointedAt(table, column);
                        keepPointingNowhere(table, column);
                    }
                }
            }
        } while (size() < before);
        if (undoing > 0) {
            plan.steps().forEach((table, steps) -> keepEnteredAnew(table, steps, undoing));
        }
    }

    private int size() {
        return plan.steps().values().stream().mapToInt(TreeMap::size).sum();
    }

    private void keepPointedAt(RegisterTable from, Column link) {
        RegisterTable target = tables.get(link.field().type().target().orElseThrow());
        TreeMap<Long, TakeBackPlan.Step> going = new TreeMap<>(plan.steps().get(target));
        going.values().removeIf(step -> !Gone.UNDONE.name().equals(step.place()));
        if (going.isEmpty()) {
            return;
        }
        Map<Long, Long> pointing = new HashMap<>();
        handle.createQuery("SELECT id, " + link.name() + " FROM " + from.name() + " WHERE " + link.name()
                        + " BETWEEN ? AND ? AND (gone IS NULL OR gone = 'BIN')")
                .bind(0, going.firstKey()).bind(1, going.lastKey())
                .map((r, context) -> pointing.put(r.getLong(1), r.getLong(2))).list();
        pointing.forEach((id, pointedAt) -> {
            TakeBackPlan.Step own = plan.steps().get(from).get(id);
            Link after = own == null ? null : (Link) own.values().orNull(link.field());
            boolean letsGo = own != null && (Gone.UNDONE.name().equals(own.place())
                    || after == null || after.id() != pointedAt);
            if (!letsGo && going.containsKey(pointedAt)) {
                plan.drop(target, pointedAt);
            }
        });
    }

    private void keepPointingNowhere(RegisterTable from, Column link) {
        RegisterTable target = tables.get(link.field().type().target().orElseThrow());
        Map<Long, Long> pointing = new HashMap<>();
        plan.steps().get(from).forEach((id, step) -> {
            if (step.values().orNull(link.field()) instanceof Link at && !Gone.UNDONE.name().equals(step.place())) {
                pointing.put(id, at.id());
            }
        });
        Set<Long> nowhere = new HashSet<>();
        rows.byIds(handle, target, new HashSet<>(pointing.values())).stream()
                .filter(row -> row.gone() == Gone.UNDONE).forEach(row -> nowhere.add(row.id()));
        plan.steps().get(target).forEach((id, step) -> {
            if (step.moves() && !Gone.UNDONE.name().equals(step.place())) {
                nowhere.remove(id);
            }
        });
        pointing.forEach((id, at) -> {
            if (nowhere.contains(at)) {
                plan.drop(from, id);
            }
        });
    }

    private void keepEnteredAnew(RegisterTable table, TreeMap<Long, TakeBackPlan.Step> steps, long undoing) {
        List<TakeBackPlan.Step> coming = steps.values().stream()
                .filter(step -> step.moves() && step.row().gone() == Gone.UNDONE).toList();
        if (coming.isEmpty()) {
            return;
        }
        Set<List<Object>> fresh = new HashSet<>();
        rows.query(handle, table, table.select() + " WHERE gone IS NULL AND entered_act > ?", undoing)
                .forEach(row -> fresh.addAll(names(row.values())));
        new ArrayList<>(coming).forEach(step -> {
            if (names(step.values()).stream().anyMatch(fresh::contains)) {
                plan.drop(table, step.row().id());
            }
        });
    }

    /** What an entry may be known by: each key that is complete, or else all its values. */
    private static List<List<Object>> names(Values values) {
        List<List<Object>> names = new ArrayList<>();
        values.register().sameness().keys().forEach(key -> {
            List<Object> name = new ArrayList<>(List.of(key));
            key.forEach(field -> name.add(values.orNull(field)));
            if (!name.contains(null)) {
                names.add(name);
            }
        });
        return names.isEmpty() ? List.of(List.<Object>of(values)) : names;
    }
}

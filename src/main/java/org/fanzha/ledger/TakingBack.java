package org.fanzha.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries a {@link TakeBackPlan} out within an act, with the lines of history that tell of it. */
final class TakingBack {
    private final Acting acting;
    private final EntryRows rows;
    private final long undoing;

    /** @param undoing the undoing whose effect is brought back; 0 where an act is taken back */
    TakingBack(Acting acting, EntryRows rows, long undoing) {
        this.acting = acting;
        this.rows = rows;
        this.undoing = undoing;
    }

    void carryOut(TakeBackPlan plan) throws SQLException {
        for (Map.Entry<RegisterTable, TreeMap<Long, TakeBackPlan.Step>> ofTable : plan.steps().entrySet()) {
            if (!ofTable.getValue().isEmpty()) {
                carryOut(ofTable.getKey(), ofTable.getValue());
            }
        }
    }

    private void carryOut(RegisterTable table, TreeMap<Long, TakeBackPlan.Step> steps) throws SQLException {
        List<Row> changed = new ArrayList<>();
        try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, false)) {
            for (TakeBackPlan.Step step : steps.values()) {
                count(table, step);
                Row fresh = fresh(table, step);
                if (step.moves()) {
                    changes.whole(table, fresh.id(), step.row().gone(), fresh.gone());
                } else {
                    changes.changed(table, fresh.id(), step.row().values(), fresh.values(), fresh.set());
                }
                changed.add(fresh);
            }
        }
        rows.update(acting.handle(), table, changed);
        acting.touched(table.register());
    }

    private void count(RegisterTable table, TakeBackPlan.Step step) {
        for (ChangeLog.Line line : step.lines()) {
            if (undoing == 0) {
                ChangeLog.takeBack(acting.handle(), line, acting.number());
            } else {
                ChangeLog.giveBack(acting.handle(), table, step.row().id(), line.field(), undoing);
            }
        }
    }

    private Row fresh(RegisterTable table, TakeBackPlan.Step step) {
        if (!step.moves()) {
            return step.row().with(step.values(), ChangeLog.setter(acting.handle(), table, step.row()));
        }
        return "HERE".equals(step.place()) ? step.row().back()
                : step.row().gone(Gone.valueOf(step.place()), acting.number());
    }
}

package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanzha.intake.staging.Checked;
import org.fanzha.intake.staging.DraftCheck;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Masking;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** One field of several entries changed at once: planned and looked at first, then done as one act. */
public final class SeveralRows {
    private final EntryStore entries;
    private final Supplier<DraftCheck> drafts;

    SeveralRows(EntryStore entries, Supplier<DraftCheck> drafts) {
        this.entries = entries;
        this.drafts = drafts;
    }

    /** An entry, as it is and as it would be. */
    public record Change(Entry before, Values after) {
    }

    /** An entry that cannot take the value, and why. */
    public record Left(Entry entry, Problem problem) {
    }

    /**
     * What a change would do.
     *
     * @param same how many hold the value already
     * @param left those that stay as they are, because the value does not do for them
     */
    public record Plan(Register register, Field<?> field, List<Change> changes, int same, List<Left> left) {
        /** The value as the office's screen shows it before it is asked for, and what it would become. */
        public String was(Change change) {
            return Masking.veiled(field, change.before());
        }

        public String becomes(Change change) {
            return change.after().show(field);
        }

        /** Why no entry at all can take the value; empty where some can. */
        public Optional<Problem> refused() {
            return changes.isEmpty() && same == 0 ? left.stream().findFirst().map(Left::problem) : Optional.empty();
        }
    }

    /** Changes nothing. @param typed as in a form; blank takes the value away */
    public Plan plan(Register register, List<Long> ids, Field<?> field, String typed) {
        DraftCheck check = drafts.get();
        List<Change> changes = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        int same = 0;
        for (Entry entry : entries.byIds(register, ids)) {
            Checked checked = check.changed(entry.values(), field, typed);
            if (!checked.isWell()) {
                left.add(new Left(entry, checked.problems().getFirst()));
            } else if (checked.values().equals(entry.values())) {
                same++;
            } else {
                changes.add(new Change(entry, checked.values()));
            }
        }
        return new Plan(register, field, changes, same, left);
    }

    /** One act, one step of undo. @throws Refusal {@code entry.changed} where an entry moved on; none is changed then */
    public List<Entry> change(Plan plan) {
        if (plan.changes().isEmpty()) {
            return List.of();
        }
        Act act = new Act(Act.Kind.SAVED, "%s %d 条，%s".formatted(plan.register().title(), plan.changes().size(),
                plan.field().title()));
        return entries.updateAll(act, plan.changes().stream().map(Change::before).toList(),
                plan.changes().stream().map(Change::after).toList());
    }
}

package org.fanzha.intake.staging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Known;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.cell.Cleaned;
import org.fanzha.intake.cell.Cleaners;
import org.fanzha.intake.cell.Frame;
import org.fanzha.intake.cell.PeopleDirectory;
import org.fanzha.intake.cell.Surroundings;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Problem;
import org.fanzha.register.Values;

/** Checks what is typed by the cleaners and rules that sheets pass; here nothing doubtful is let by. */
public final class DraftCheck {
    private final Surroundings around;

    private DraftCheck(Surroundings around) {
        this.around = around;
    }

    /** Good for as long as the ledger stays as it is. */
    public static DraftCheck of(Known known, LocalDate today) {
        return new DraftCheck(new Surroundings(today, Frame.NONE, new UnitDirectory(known.all(Units.REGISTER)),
                new PeopleDirectory(known.all(KeyPeople.REGISTER)), true));
    }

    public Checked check(Draft draft) {
        RowBuilder builder = new RowBuilder(draft.register());
        for (Field<?> field : draft.register().fields()) {
            builder.put("", field, builder.slotOf(field), value(field, draft.text(field)));
        }
        Values values = builder.check();
        List<Problem> problems = builder.problems().stream().map(CellProblem::problem)
                .sorted(Comparator.comparingInt(problem -> position(draft, problem))).toList();
        return new Checked(values, problems);
    }

    /**
     * A kept entry with one field set to what is typed, blank to take its value away. What was amiss with the entry
     * before is not told again: a change to one field need not mend the others.
     */
    public Checked changed(Values before, Field<?> field, String typed) {
        List<Problem> known = amiss(row(before));
        RowBuilder builder = row(before.withRaw(field, null));
        builder.put("", field, builder.slotOf(field), value(field, typed));
        Values after = builder.check();
        return new Checked(after, builder.problems().stream().map(CellProblem::problem).filter(p -> !known.contains(p)).toList());
    }

    private static RowBuilder row(Values values) {
        RowBuilder builder = new RowBuilder(values.register());
        values.register().fields().forEach(field -> builder.putIfBlank(field, values.orNull(field)));
        return builder;
    }

    private static List<Problem> amiss(RowBuilder builder) {
        builder.check();
        return builder.problems().stream().map(CellProblem::problem).toList();
    }

    /** The value of one field, before the rules over several. */
    public Cleaned value(Field<?> field, String typed) {
        Cleaned cleaned = Cleaners.of(field, around, Surroundings.Measure.NONE).clean(RawCell.text(typed));
        if (cleaned.until() != null) {
            return Cleaned.doubtful(Code.DAY_UNSURE, typed);
        }
        return cleaned.grade().compareTo(Grade.NORMALISED) <= 0 ? cleaned : cleaned.withValue(null);
    }

    private static int position(Draft draft, Problem problem) {
        return problem.field() == null ? Integer.MAX_VALUE : draft.register().indexOf(problem.field());
    }
}

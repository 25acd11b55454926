package org.fanzha.intake.staging;

import java.util.List;
import java.util.Optional;
import org.fanzha.register.Field;
import org.fanzha.register.Problem;
import org.fanzha.register.Values;

/**
 * What became of a draft.
 *
 * @param values   every field that was typed well
 * @param problems one or none a field, in the fields' order; a draft without any may be saved
 */
public record Checked(Values values, List<Problem> problems) {
    public boolean isWell() {
        return problems.isEmpty();
    }

    public Optional<Problem> problem(Field<?> field) {
        return problems.stream().filter(p -> p.field() == field).findFirst();
    }
}

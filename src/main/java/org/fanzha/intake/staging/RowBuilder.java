package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.cell.Cleaned;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.RowRule;
import org.fanzha.register.Values;

/** Gathers the cells of one row, from a sheet or from a form, and then checks the row as a whole. */
final class RowBuilder {
    private final Register register;
    private final Object[] slots;
    private final String[] headings;
    private List<CellProblem> problems = List.of();
    private List<Long> candidates = List.of();
    private Grade asked = Grade.EXACT;
    private Grade worst = Grade.EXACT;

    RowBuilder(Register register) {
        this.register = register;
        this.slots = new Object[register.fields().size()];
        this.headings = new String[slots.length];
    }

    void put(String heading, Field<?> field, int slot, Cleaned cleaned) {
        slots[slot] = cleaned.value();
        headings[slot] = heading;
        worst = worst.worse(cleaned.grade());
        if (cleaned.isTold()) {
            add(heading, cleaned.problem(field));
        }
        // of two links in doubt the worse one is asked about first, and its candidates are the row's
        if (!cleaned.candidates().isEmpty() && (candidates.isEmpty() || cleaned.grade().compareTo(asked) > 0)) {
            candidates = cleaned.candidates();
            asked = cleaned.grade();
        }
    }

    void putIfBlank(Field<?> field, Object value) {
        int slot = register.indexOf(field);
        slots[slot] = slots[slot] == null ? value : slots[slot];
    }

    int slotOf(Field<?> field) {
        return register.indexOf(field);
    }

    /** Whether the field has neither a value nor a problem yet. */
    boolean isOpen(Field<?> field) {
        return slots[register.indexOf(field)] == null && !isTold(field);
    }

    private boolean isTold(Field<?> field) {
        return !problems.isEmpty() && problems.stream().anyMatch(p -> p.problem().field() == field);
    }

    private void add(String heading, Problem problem) {
        problems = problems.isEmpty() ? new ArrayList<>(2) : problems;
        problems.add(new CellProblem(heading, problem));
        worst = worst.worse(problem.grade());
    }

    /** Adds what is missing and what does not go together; the values as far as they were understood. */
    Values check() {
        for (int i = 0; i < slots.length; i++) {
            Field<?> field = register.fields().get(i);
            if (slots[i] == null && field.isRequired() && !isTold(field)) {
                add(headingOf(field), Problem.of(field, Grade.INVALID, Code.REQUIRED, field.title()));
            }
        }
        Values values = Values.ofSlots(register, slots);
        for (RowRule rule : register.rules()) {
            rule.check(values).filter(p -> p.field() == null || !isTold(p.field())).ifPresent(p -> add(headingOf(p.field()), p));
        }
        return values;
    }

    private String headingOf(Field<?> field) {
        String heading = field == null ? null : headings[register.indexOf(field)];
        return heading == null ? "" : heading;
    }

    /** The worst first. */
    List<CellProblem> problems() {
        return problems.size() < 2 ? problems : problems.stream()
                .sorted(Comparator.comparing((CellProblem p) -> p.problem().grade()).reversed()).toList();
    }

    List<Long> candidates() {
        return candidates;
    }

    Grade worst() {
        return worst;
    }
}

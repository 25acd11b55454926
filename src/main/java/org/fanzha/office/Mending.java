package org.fanzha.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.intake.CellProblem;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/**
 * A question opened to be answered: the row as written, and what of it is settled. A field whose text is left as it
 * was opened keeps the value that was read from the sheet, with the year, unit and measure it was read with.
 *
 * @param settled    the values read well, and the links chosen since
 * @param candidates the entries it may be, or those that {@code link} may point at
 * @param link       the field that the candidates are for; empty where they are for the row
 */
public record Mending(Question question, Values settled, List<Entry> candidates, Optional<Field<?>> link) {
    /** A column of the row. @param field null where the register has none; @param problem what is wrong with it */
    public record Cell(String heading, Field<?> field, String text, Optional<Problem> problem) {
    }

    /** The link that the row's candidates are for; empty where they are for the row. */
    static Optional<Field<?>> linkAsked(Question question) {
        return question.parked().problems().stream().map(CellProblem::problem).filter(p -> !p.candidates().isEmpty())
                .<Field<?>>map(Problem::field).findFirst();
    }

    public Register register() {
        return question.parked().register();
    }

    /** The row as the sheet has it, in its order; then what is missing from it. */
    public List<Cell> cells() {
        Map<Field<?>, Problem> problems = new HashMap<>();
        question.parked().problems().stream().map(CellProblem::problem).filter(p -> p.field() != null)
                .forEach(p -> problems.putIfAbsent(p.field(), p));
        List<Cell> cells = question.parked().texts().entrySet().stream().map(text -> {
            Field<?> field = question.fields().get(text.getKey());
            return new Cell(text.getKey(), field, text.getValue(),
                    Optional.ofNullable(field == null ? null : problems.remove(field)));
        }).collect(Collectors.toCollection(ArrayList::new));
        problems.forEach((field, problem) -> cells.add(new Cell(field.title(), field, "", Optional.of(problem))));
        return cells;
    }

    /** What the form opens with. */
    public Draft draft() {
        Draft draft = new Draft(register());
        register().fields().forEach(field -> draft.type(field, text(field)));
        return draft;
    }

    private String text(Field<?> field) {
        if (settled.has(field)) {
            return settled.show(field);
        }
        boolean asked = question.offending().anyMatch(f -> f == field) || question.understood().equals(Values.none(register()));
        // an amount is typed anew: what its heading or title counted in is not in the cell
        return asked && field.look() != Look.MONEY ? written(field) : "";
    }

    /** The text of the field's cell, empty where it has none. */
    String written(Field<?> field) {
        return question.fields().entrySet().stream().filter(one -> one.getValue() == field)
                .map(one -> question.parked().texts().getOrDefault(one.getKey(), "")).findFirst().orElse("");
    }

    /** With entries found while mending. */
    public Mending like(List<Entry> found) {
        return new Mending(question, settled, found, Optional.empty());
    }

    /** The fields worth showing beside a candidate: what the row speaks of or lacks, in doubt first. */
    public List<Field<?>> shown(Draft draft) {
        List<Field<?>> asked = asked();
        Set<Field<?>> keys = register().sameness().keys().stream().flatMap(List::stream).collect(Collectors.toSet());
        Stream<Field<?>> others = register().fields().stream().<Field<?>>map(f -> f)
                .filter(field -> !asked.contains(field)).filter(field -> field.isRequired() || !draft.text(field).isEmpty()
                        || keys.contains(field) && link.isEmpty() && candidates.stream().anyMatch(c -> c.values().has(field)));
        return Stream.concat(asked.stream(), others).toList();
    }

    /** Whether a candidate says the same of a field as the row was read to say; empty where one of them says nothing. */
    public Optional<Boolean> agrees(Field<?> field, Entry candidate) {
        return settled.has(field) && candidate.values().has(field)
                ? Optional.of(settled.orNull(field).equals(candidate.orNull(field))) : Optional.empty();
    }

    /** With a candidate for the link that is asked about. */
    public Mending pointing(Entry target) {
        return new Mending(question, settled.withRaw(link.orElseThrow(), target.link()), candidates, link);
    }

    boolean isSettled(Field<?> field, Draft draft) {
        return settled.has(field) && settled.show(field).equals(draft.text(field));
    }

    /** The fields in doubt. */
    public List<Field<?>> asked() {
        return register().fields().stream().<Field<?>>map(f -> f)
                .filter(field -> question.offending().anyMatch(f -> f == field)).toList();
    }
}

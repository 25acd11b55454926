package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Memory;
import org.fanzha.intake.memory.RowWords;
import org.fanzha.intake.staging.Checked;
import org.fanzha.intake.staging.DraftMatch;
import org.fanzha.office.AnswerStore.Answer;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.AnswerStore.Taught;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** The work list: the questions that taking in left open, and answering them one after another. */
public final class WorkList {
    private final Ledger ledger;
    private final RegisterDesk desk;

    WorkList(Ledger ledger, RegisterDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    /** What became of an answer. */
    public sealed interface Outcome {
        /** It is written. */
        record Answered() implements Outcome {
        }

        /** Some field is still wrong; nothing is written. */
        record Faulty(List<Problem> problems) implements Outcome {
        }

        /** As mended the row may be one of these, which nobody was asked about yet; nothing is written. */
        record Like(List<Entry> entries) implements Outcome {
        }
    }

    public List<Question> questions() {
        return ledger.answers().questions();
    }

    /** Opens a question with the entries it may be, those gone meanwhile left out. */
    public Mending open(Question question) {
        Optional<Field<?>> link = Mending.linkAsked(question);
        Register register = link.flatMap(Catalogue::target).orElse(question.parked().register());
        List<Entry> candidates = ledger.entries().byIds(register, question.parked().candidates());
        boolean ofLink = link.isPresent() && !candidates.isEmpty();
        Values settled = question.understood();
        for (Field<?> field : question.parked().register().fields()) {
            if (settled.orNull(field) instanceof Link at && isGone(field, at)) {
                settled = settled.withRaw(field, null);
            }
        }
        return new Mending(question, settled, candidates, ofLink ? link : Optional.empty());
    }

    private boolean isGone(Field<?> field, Link at) {
        Register target = Catalogue.target(field).orElseThrow();
        return ledger.entries().find(target, at.id()).isEmpty();
    }

    /** What the form opens with: a text whose meaning was said since the row came opens as what it means. */
    public Draft suggested(Mending mending) {
        Draft draft = mending.draft();
        Memory memory = ledger.batches().known().memory();
        mending.asked().forEach(field -> memory.meaning(field, mending.written(field)).ifPresent(text -> draft.type(field, text)));
        return draft;
    }

    /** @param others entries that the row is not, by the answer @param denied those of them that it was said not to be */
    private Taught taught(Mending mending, Draft draft, Values mended, Set<Long> others, Set<Long> denied) {
        List<Meant> meanings = mending.asked().stream().filter(Meant::isFor)
                .filter(field -> !mending.written(field).isEmpty() && !mending.question().understood().has(field))
                .map(field -> new Meant(field, mending.written(field), draft.text(field)))
                .filter(meant -> !meant.meant().isBlank() && !meant.meant().equals(meant.written())).toList();
        return new Taught(meanings, rows(mending, mended, others), denied);
    }

    /**
     * The row as it will come again: as it was read, where nothing in it was in doubt, and as it was mended. Nothing is
     * learned of a row whose words would fit another entry, or another row of its file, as well.
     */
    private List<Values> rows(Mending mending, Values mended, Set<Long> others) {
        Question question = mending.question();
        if (question.parked().problems().stream().anyMatch(p -> p.problem().code() == Code.SAME_IN_BATCH)) {
            return List.of();
        }
        Set<String> taken = ledger.entries().byIds(mending.register(), List.copyOf(others)).stream()
                .map(entry -> RowWords.of(entry.values())).collect(Collectors.toSet());
        return (question.kind() == AnswerStore.Kind.SAME ? Stream.of(question.understood(), mended) : Stream.of(mended))
                .filter(row -> !taken.contains(RowWords.of(row))).toList();
    }

    /** Notes that a masked field of a waiting row is shown. */
    public void noteShown(Question question, Field<?> field) {
        ledger.log().note(new Act(Act.Kind.SHOWN, "%s 待办 第 %d 批 第 %d 行 %s".formatted(question.parked().register().title(),
                question.parked().source().batch(), question.parked().source().row(), field.title())));
    }

    /** Checks what the form holds by the rules a sheet passes; what was left as it was read is well already. */
    public Checked check(Mending mending, Draft draft) {
        Checked checked = desk.check(draft);
        Values values = checked.values();
        List<Problem> problems = new ArrayList<>(checked.problems());
        for (Field<?> field : draft.register().fields()) {
            if (mending.isSettled(field, draft)) {
                values = values.withRaw(field, mending.settled().orNull(field));
                problems.removeIf(problem -> problem.field() == field);
            }
        }
        return new Checked(values, withRules(values, problems));
    }

    private static List<Problem> withRules(Values values, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        values.register().rules().forEach(rule -> rule.check(values)
                .filter(found -> all.stream().noneMatch(p -> p.field() == found.field())).ifPresent(all::add));
        return all;
    }

    /** It is this entry: what the row says differently wins, a blank never erases. */
    public Outcome same(Mending mending, Entry candidate, Draft draft) {
        Checked checked = check(mending, draft);
        Values said = draft.register() == Units.REGISTER
                ? checked.values().withRaw(Units.NAME, candidate.orNull(Units.NAME)) : checked.values();
        Values after = candidate.values().overlaidBy(said);
        List<Problem> problems = withRules(after, checked.problems().stream()
                .filter(p -> p.code() != Code.REQUIRED || !after.has(p.field())).toList());
        if (!problems.isEmpty()) {
            return new Outcome.Faulty(problems);
        }
        ledger.answers().answer(mending.question(), new Answer.Same(candidate, after),
                taught(mending, draft, checked.values(), others(mending, candidate), Set.of()));
        return new Outcome.Answered();
    }

    private static Set<Long> others(Mending mending, Entry chosen) {
        return mending.candidates().stream().filter(entry -> entry.register() == chosen.register())
                .map(Entry::id).filter(id -> id != chosen.id()).collect(Collectors.toSet());
    }

    /** It is none of those asked about, so it is entered. @param asked ids of the entries that it is not */
    public Outcome asNew(Mending mending, Draft draft, Set<Long> asked) {
        Checked checked = check(mending, draft);
        if (!checked.isWell()) {
            return new Outcome.Faulty(checked.problems());
        }
        List<Entry> like = DraftMatch.find(checked.values(), ledger.batches().known()).stream()
                .filter(entry -> !asked.contains(entry.id())).toList();
        if (!like.isEmpty()) {
            return new Outcome.Like(like);
        }
        ledger.answers().answer(mending.question(), new Answer.New(checked.values()),
                taught(mending, draft, checked.values(), asked, asked));
        return new Outcome.Answered();
    }

    /** The row is not to be taken. @param why in the clerk's words, may be empty */
    public void drop(Question question, String why) {
        ledger.answers().answer(question, new Answer.Drop(why));
    }

    /** A row that is gone, or came with another key: everything stays as it is. */
    public void keep(Question question) {
        ledger.answers().answer(question, new Answer.Keep());
    }

    /** A row that is gone: its entry goes to the recycle bin. */
    public void delete(Question question) {
        ledger.answers().answer(question, new Answer.Delete());
    }

    /** A row that came with another key is the entry of old. */
    public void sameKey(Question question) {
        ledger.answers().answer(question, new Answer.SameKey());
    }
}

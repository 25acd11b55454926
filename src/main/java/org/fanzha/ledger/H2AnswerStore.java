package org.fanzha.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.Verdict;
import org.fanzha.ledger.AnswerLines.Standing;
import org.fanzha.office.Act;
import org.fanzha.office.AnswerStore;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/** Answers, each with what it writes to entries and to the row that asked, in one transaction. */
final class H2AnswerStore implements AnswerStore {
    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;

    H2AnswerStore(Store store, Map<String, RegisterTable> tables, EntryRows rows) {
        this.store = store;
        this.tables = tables;
        this.rows = rows;
    }

    @Override
    public List<Question> questions() {
        return store.read(handle -> new Waiting(handle, tables, rows).all());
    }

    @Override
    public void answer(Question question, Answer answer, Taught taught) {
        Register register = question.parked().register();
        Act act = new Act(Act.Kind.ANSWERED, register.title() + " 第 " + question.parked().source().batch() + " 批");
        store.write(act, acting -> {
            requireWaiting(acting.handle(), question);
            acting.did(Acting.Deed.of(register, 0));
            learn(acting, register, taught, perform(acting, tables.get(register.key()), question, answer));
            return null;
        });
    }

    /** @return the entry that the row is by this answer; empty where it is none */
    private Optional<Long> perform(Acting acting, RegisterTable table, Question question, Answer answer) throws SQLException {
        switch (answer) {
            case Answer.Same same -> {
                same(acting, table, question, same);
                return Optional.of(same.entry().id());
            }
            case Answer.New fresh -> {
                return Optional.of(enter(acting, table, question, fresh.values()));
            }
            case Answer.Drop drop -> AnswerLines.add(acting, question, "DROP", drop.why(),
                    new Standing(Verdict.REJECTED, 0));
            case Answer.Keep keep -> AnswerLines.add(acting, question, "KEEP", "", null);
            case Answer.Delete delete -> delete(acting, table, question);
            case Answer.SameKey sameKey -> join(acting, table, question);
        }
        return Optional.empty();
    }

    private void learn(Acting acting, Register register, Taught taught, Optional<Long> became) {
        new LearnedMeanings(acting.handle(), tables).learn(acting.number(), taught.meanings());
        new LearnedPairs(acting.handle(), tables).learn(acting.number(), register, taught, became);
    }

    private void requireWaiting(Handle handle, Question question) {
        boolean waits = question.spoken() == 0
                ? AnswerLines.place(handle, question.row()).isPresent()
                        && AnswerLines.standing(handle, question.row()).verdict() == Verdict.PARKED
                : new ResentTables(handle, tables, rows).questions().stream().anyMatch(q -> q.id().equals(question.id()));
        if (!waits) {
            throw new Refusal(Code.ANSWER_GONE);
        }
    }

    private void same(Acting acting, RegisterTable table, Question question, Answer.Same same) throws SQLException {
        Row old = here(acting.handle(), table, same.entry().id());
        if (old.version() != same.entry().version()) {
            throw new Refusal(Code.ENTRY_CHANGED);
        }
        boolean changes = !old.values().equals(same.after());
        if (changes) {
            change(acting, table, old, same.after(), spot(acting.handle(), question));
            acting.did(Acting.Deed.of(table.register(), 1));
        }
        AnswerLines.add(acting, question, "SAME", "", new Standing(changes ? Verdict.UPDATED : Verdict.UNCHANGED, old.id()));
    }

    private Row here(Handle handle, RegisterTable table, long id) {
        return rows.find(handle, table, id).filter(row -> row.gone() == null)
                .orElseThrow(() -> new Refusal(Code.ENTRY_CHANGED));
    }

    private static Spot spot(Handle handle, Question question) {
        return AnswerLines.place(handle, question.row()).orElseThrow(() -> new Refusal(Code.ANSWER_GONE)).spot();
    }

    private void change(Acting acting, RegisterTable table, Row old, Values after, Spot spot) throws SQLException {
        try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, true)) {
            changes.changed(table, old.id(), old.values(), after, spot);
        }
        rows.update(acting.handle(), table, List.of(old.with(after, spot)));
        acting.touched(table.register());
    }

    private long enter(Acting acting, RegisterTable table, Question question, Values values) throws SQLException {
        Row row = Row.entered(EntryRows.nextId(acting.handle(), table), acting.number(), spot(acting.handle(), question), values);
        rows.insert(acting.handle(), table, row);
        acting.entered(table.register(), 1);
        acting.did(Acting.Deed.entering(table.register(), row.id()));
        AnswerLines.add(acting, question, "NEW", "", new Standing(Verdict.INSERTED, row.id()));
        return row.id();
    }

    private void delete(Acting acting, RegisterTable table, Question question) throws SQLException {
        move(acting, table, here(acting.handle(), table, question.parked().candidates().getFirst()), Gone.BIN);
        acting.did(Acting.Deed.of(table.register(), 1));
        AnswerLines.add(acting, question, "DELETE", "", null);
    }

    private void move(Acting acting, RegisterTable table, Row row, Gone to) throws SQLException {
        try (ChangeLog.Writer changes = new ChangeLog.Writer(acting, true)) {
            changes.whole(table, row.id(), row.gone(), to);
        }
        rows.update(acting.handle(), table, List.of(row.gone(to, acting.number())));
        acting.touched(table.register());
    }

    /** The entry of old lives on, with its history and what points at it; the one entered for it goes. */
    private void join(Acting acting, RegisterTable table, Question question) throws SQLException {
        Handle handle = acting.handle();
        Row old = here(handle, table, question.parked().candidates().getFirst());
        Row twin = here(handle, table, AnswerLines.standing(handle, question.row()).entry());
        requireUnpointed(handle, twin.id(), table);
        change(acting, table, old, old.values().overlaidBy(twin.values()), spot(handle, question));
        move(acting, table, twin, Gone.UNDONE);
        acting.did(Acting.Deed.of(table.register(), 2));
        AnswerLines.add(acting, question, "SAME_KEY", "", new Standing(Verdict.UPDATED, old.id()));
    }

    private void requireUnpointed(Handle handle, long id, RegisterTable target) {
        for (RegisterTable from : tables.values()) {
            for (Field<?> link : from.register().fields()) {
                boolean points = link.pointsAt(target.name())
                        && !EntryRows.numbers(handle, "SELECT id FROM " + from.name() + " WHERE " + link.key() + " = ? AND "
                                + "(gone IS NULL OR gone = 'BIN') LIMIT 1", id).isEmpty();
                if (points) {
                    throw new Refusal(Code.ANSWER_POINTED_AT);
                }
            }
        }
    }
}

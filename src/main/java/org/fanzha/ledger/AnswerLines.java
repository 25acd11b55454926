package org.fanzha.ledger;

import java.util.Optional;
import org.fanzha.intake.Verdict;
import org.fanzha.office.AnswerStore.Question;
import org.jdbi.v3.core.Handle;

/** The lines that answers leave, and the rows of batches that they settle. */
final class AnswerLines {
    private AnswerLines() {
    }

    /** How a row of a batch stands. */
    record Standing(Verdict verdict, long entry) {
    }

    /** Where a row of a batch lies. */
    record Place(long table, long batch, long firstRow, int rows, int line) {
        Spot spot() {
            return new Spot(table, line);
        }
    }

    static Optional<Place> place(Handle handle, long row) {
        return handle.createQuery("SELECT t.id, f.batch, t.first_row, t.row_count, r.line FROM batch_row r "
                        + "JOIN batch_table t ON t.first_row <= r.id AND r.id < t.first_row + t.row_count "
                        + "JOIN batch_file f ON f.id = t.file JOIN batch b ON b.number = f.batch "
                        + "WHERE r.id = ? AND b.undone_act IS NULL").bind(0, row)
                .map((r, context) -> new Place(r.getLong(1), r.getLong(2), r.getLong(3), r.getInt(4), r.getInt(5)))
                .findOne();
    }

    static Standing standing(Handle handle, long row) {
        return handle.createQuery("SELECT verdict, entry FROM batch_row WHERE id = ?").bind(0, row)
                .map((r, context) -> new Standing(Verdict.valueOf(r.getString(1)), r.getLong(2))).one();
    }

    /** Gives a row its new verdict; the counts of its batch and the sum over its table follow. */
    static void settle(Handle handle, long row, Standing now) {
        Place place = place(handle, row).orElseThrow(() -> new Damage("a row lies in no table of a batch"));
        String was = standing(handle, row).verdict.word();
        handle.execute("UPDATE batch_row SET verdict = ?, entry = ? WHERE id = ?", now.verdict.name(), now.entry, row);
        handle.execute("UPDATE batch SET " + was + " = " + was + " - 1 WHERE number = ?", place.batch);
        handle.execute("UPDATE batch SET " + now.verdict.word() + " = " + now.verdict.word() + " + 1 WHERE number = ?",
                place.batch);
        handle.execute("UPDATE batch_table SET content_sum = ? WHERE id = ?",
                BatchLines.sum(handle, place.firstRow, place.rows), place.table);
    }

    /** @param said what was answered, by its class's name */
    static void add(Acting acting, Question question, String said, String why, Standing now) {
        boolean ofRow = now != null;
        Standing was = ofRow ? standing(acting.handle(), question.row()) : null;
        boolean ofTables = question.spoken() > 0;
        acting.handle().execute("INSERT INTO answer (act, batch, said, why, row_id, was_verdict, was_entry, verdict, "
                        + "entry, register, asked_entry, spoken_batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                acting.number(), question.parked().source().batch(), said, why, ofRow ? question.row() : null,
                ofRow ? was.verdict.name() : null, ofRow ? was.entry : null, ofRow ? now.verdict.name() : null,
                ofRow ? now.entry : null, question.parked().register().key(),
                ofTables ? question.parked().candidates().getFirst() : null, ofTables ? question.spoken() : null);
        if (ofRow) {
            settle(acting.handle(), question.row(), now);
        }
    }

    static boolean isAnswer(Handle handle, long act) {
        return !EntryRows.numbers(handle, "SELECT act FROM answer WHERE act = ?", act).isEmpty();
    }

    static boolean isOfUndoneBatch(Handle handle, long act) {
        return !EntryRows.numbers(handle, "SELECT a.act FROM answer a JOIN batch b ON b.number = a.batch "
                + "WHERE a.act = ? AND b.undone_act IS NOT NULL", act).isEmpty();
    }

    /** The row waits again; does nothing for an act that is no answer. */
    static void takeBack(Handle handle, long act) {
        settle(handle, act, "was_verdict, was_entry");
    }

    static void giveBack(Handle handle, long act) {
        settle(handle, act, "verdict, entry");
    }

    private static void settle(Handle handle, long act, String columns) {
        record Settled(long row, Standing standing) {
        }
        handle.createQuery("SELECT row_id, " + columns + " FROM answer WHERE act = ? AND row_id IS NOT NULL").bind(0, act)
                .map((r, context) -> new Settled(r.getLong(1), new Standing(Verdict.valueOf(r.getString(2)), r.getLong(3))))
                .list().forEach(one -> settle(handle, one.row, one.standing));
    }
}

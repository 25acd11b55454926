package org.fanzha.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.fanzha.intake.Verdict;
import org.jdbi.v3.core.Handle;

/** Writes the one line that every row of a batch leaves, numbered on, and sums them up by table. */
final class BatchLines implements AutoCloseable {
    private static final int PAGE = 2_000;

    private final PreparedStatement statement;
    private final ContentSum sum = new ContentSum();
    private long next;

    BatchLines(Handle handle) throws SQLException {
        next = EntryRows.numbers(handle, "SELECT COALESCE(MAX(id), 0) + 1 FROM batch_row").getFirst();
        statement = handle.getConnection().prepareStatement(
                "INSERT INTO batch_row (id, line, verdict, entry, detail) VALUES (?, ?, ?, ?, ?)");
    }

    long next() {
        return next;
    }

    void add(int line, Verdict verdict, long entry, String detail) throws SQLException {
        statement.setLong(1, next++);
        statement.setInt(2, line);
        statement.setString(3, verdict.name());
        statement.setLong(4, entry);
        statement.setString(5, detail);
        statement.executeUpdate();
        sum(sum, line, verdict.name(), entry, detail);
    }

    static void sum(ContentSum sum, int line, String verdict, long entry, String detail) {
        sum.add(line).add(verdict).add(entry).add(detail);
    }

    /** The sum over lines that lie there already. */
    static long sum(Handle handle, long first, int count) {
        ContentSum sum = new ContentSum();
        for (long from = first; from < first + count; from += PAGE) {
            handle.createQuery("SELECT line, verdict, entry, detail FROM batch_row WHERE id >= ? AND id < ? ORDER BY id")
                    .bind(0, from).bind(1, Math.min(from + PAGE, first + count))
                    .map((r, context) -> {
                        sum(sum, r.getInt(1), r.getString(2), r.getLong(3), r.getString(4));
                        return null;
                    }).list();
        }
        return sum.take();
    }

    /** The sum over the lines since the last asking. */
    long sum() {
        return sum.take();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}

package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.fanzha.register.Values;

/**
 * Prints how much longer a big batch takes than inserting the same rows by plain batched JDBC into an H2 file
 * with the same settings and indexes. Not a test: run it by hand with {@code -Xmx512m}.
 */
final class CommitBenchmark {
    private static final int ROWS = Integer.getInteger("ledger.rows", 100_000);

    private CommitBenchmark() {
    }

    public static void main(String[] args) throws IOException, SQLException {
        for (int round = 1; round <= Integer.getInteger("ledger.rounds", 3); round++) {
            Path place = Files.createTempDirectory("ledger-benchmark");
            Ledger ledger = Bench.create(place.resolve("ledger"));
            round(round, ledger, place);
            System.out.printf(Locale.ROOT, "  file while open %d MB%n",
                    Files.size(place.resolve("ledger/ledger.mv.db")) >> 20);
            double closed = seconds(ledger::close);
            System.out.printf(Locale.ROOT, "  closing with backup %.1f s, file %d MB%n", closed,
                    Files.size(place.resolve("ledger/ledger.mv.db")) >> 20);
        }
    }

    private static void round(int round, Ledger ledger, Path place) throws SQLException {
        Entry village = ledger.entries().insert(Bench.SAVED, Bench.village("下坝村"));
        StagedBatch batch = Bench.activities(ledger, village.link(), "a.xlsx", ROWS);
        double plain = seconds(() -> plain(place, batch));
        double ours = seconds(() -> ledger.batches().commit(batch, Progress.NONE));
        double listed = seconds(() -> ledger.entries().list(Publicity.REGISTER, Query.ALL));
        double known = seconds(() -> known(ledger, batch));
        double filtered = seconds(() -> ledger.entries().list(Publicity.REGISTER,
                new Query(null, "地点9999", false, Publicity.DAY, true, 0, 200)));
        double verified = seconds(() -> ledger.safe().verify());
        double undone = seconds(() -> ledger.batches().undo(1, false));
        System.out.printf(Locale.ROOT, "round %d: plain %.1f s, commit %.1f s, ratio %.2f; list %.1f s, same() "
                + "of every row %.1f s, filter and sort %.1f s, verify %.1f s, undo %.1f s%n", round, plain, ours,
                ours / plain, listed, known, filtered, verified, undone);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void known(Ledger ledger, StagedBatch batch) {
        var known = ledger.batches().known();
        var key = Publicity.REGISTER.sameness().keys().getFirst();
        for (StagedRow row : batch.files().getFirst().tables().getFirst().rows()) {
            if (known.same(Publicity.REGISTER, key, row.values()).size() != 1) {
                throw new IllegalStateException("row " + row.row());
            }
        }
    }

    /** The values alone, one table, its indexes, batches of 1000, one transaction. */
    private static void plain(Path place, StagedBatch batch) throws SQLException {
        RegisterTable table = new RegisterTable(Publicity.REGISTER);
        List<Column> columns = table.columns();
        Path folder = place.resolve("plain");
        try (Connection connection = new Database("", folder, DataKey.random()).fresh().getConnection()) {
            StringBuilder ddl = new StringBuilder("CREATE TABLE publicity (id BIGINT PRIMARY KEY");
            StringBuilder insert = new StringBuilder("INSERT INTO publicity VALUES (?");
            for (Column column : columns) {
                ddl.append(", ").append(column.name()).append(' ').append(Column.sqlType(column.keep()));
                insert.append(", ?");
            }
            connection.createStatement().execute(ddl + ")");
            connection.createStatement().execute("CREATE INDEX a ON publicity (held_on)");
            connection.createStatement().execute("CREATE INDEX b ON publicity (village)");
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(insert + ")")) {
                long id = 0;
                for (StagedRow row : batch.files().getFirst().tables().getFirst().rows()) {
                    bind(statement, ++id, columns, row.values());
                    statement.addBatch();
                    if (id % 1000 == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
            connection.commit();
            connection.createStatement().execute("CHECKPOINT SYNC");
        }
    }

    private static void bind(PreparedStatement statement, long id, List<Column> columns, Values values)
            throws SQLException {
        statement.setLong(1, id);
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).field().storeRaw(values.orNull(columns.get(i).field()));
            statement.setObject(i + 2, value instanceof Link link ? link.id() : value);
        }
    }
}

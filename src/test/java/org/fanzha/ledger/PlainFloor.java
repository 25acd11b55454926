package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The yardstick of taking in: fastexcel-reader and batched JDBC into an H2 file that is encrypted and set like
 * the ledger's, with the same indexes, and nothing else. No verdict, no history, no trace.
 */
public final class PlainFloor {
    private static final int BATCH = 1_000;
    private static final int FIRST_ROW = 3;
    private static final String TABLE = """
            CREATE TABLE plain (id BIGINT PRIMARY KEY, held_on DATE, village VARCHAR, kind VARCHAR, topic VARCHAR,
              place VARCHAR, organiser VARCHAR, speaker VARCHAR, people BIGINT, leaflets BIGINT, banners BIGINT,
              audience VARCHAR, note VARCHAR);
            CREATE INDEX plain_held_on ON plain (held_on);
            CREATE INDEX plain_village ON plain (village)""";

    private PlainFloor() {
    }

    /** @return milliseconds from opening the workbook to the commit being forced to disk */
    public static long run(Path folder, Path workbook) throws IOException, SQLException {
        Database database = new Database("", folder, DataKey.random());
        try (Connection connection = database.fresh().getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : TABLE.split(";")) {
                statement.execute(sql);
            }
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            insert(connection, workbook);
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
            return (System.nanoTime() - start) / 1_000_000;
        }
    }

    private static void insert(Connection connection, Path workbook) throws IOException, SQLException {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long id = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() < FIRST_ROW) {
                    continue;
                }
                add(insert, ++id, row);
                if (id % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, long id, Row row) throws SQLException {
        insert.setLong(1, id);
        insert.setDate(2, Date.valueOf(row.getCellAsDate(0).orElseThrow().toLocalDate()));
        for (int column = 1; column < 12; column++) {
            if (column >= 7 && column <= 9) {
                insert.setLong(column + 2, row.getCellAsNumber(column).orElseThrow().longValue());
            } else {
                insert.setString(column + 2, row.getCellText(column));
            }
        }
        insert.addBatch();
    }
}

package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Ledger;
import org.fanzha.office.Query;
import org.fanzha.register.Register;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the hand-written migrations and the definitions of the registers together. */
class SchemaTest {
    private static final String WRAPPING = "id BIGINT PRIMARY KEY, version INT NOT NULL, entered_act BIGINT NOT NULL, "
            + "entered_table BIGINT, entered_line INT, set_table BIGINT, set_line INT, gone VARCHAR(10), "
            + "gone_act BIGINT, content_sum BIGINT NOT NULL";

    @TempDir
    Path folder;

    @Test
    void everyRegisterHasItsTableToTheLetter() throws SQLException {
        try (Connection migrated = DriverManager.getConnection("jdbc:h2:mem:migrated;DB_CLOSE_DELAY=-1");
                Connection defined = DriverManager.getConnection("jdbc:h2:mem:defined")) {
            Flyway.configure().dataSource("jdbc:h2:mem:migrated", null, null)
                    .locations("classpath:org/fanzha/ledger/migration").load().migrate();
            for (Register register : Catalogue.REGISTERS) {
                defined.createStatement().execute(ddl(register));
                assertThat(columns(migrated, register)).as(register.key()).isEqualTo(columns(defined, register));
            }
            migrated.createStatement().execute("SHUTDOWN");
        }
    }

    /** Values may be null though required; the columns that wrap them are as the first seven registers have them. */
    private static String ddl(Register register) {
        return "CREATE TABLE " + register.key() + " (" + WRAPPING + new RegisterTable(register).columns().stream()
                .map(c -> ", " + c.name() + " " + Column.sqlType(c.keep())).collect(Collectors.joining()) + ")";
    }

    private static List<String> columns(Connection connection, Register register) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.createStatement().executeQuery("SELECT column_name, data_type, "
                + "character_maximum_length, numeric_precision, numeric_scale, datetime_precision, is_nullable "
                + "FROM information_schema.columns WHERE table_name = '" + register.key().toUpperCase(java.util.Locale.ROOT)
                + "' ORDER BY ordinal_position")) {
            while (found.next()) {
                StringBuilder column = new StringBuilder();
                for (int i = 1; i <= 7; i++) {
                    column.append(found.getString(i)).append(' ');
                }
                columns.add(column.toString());
            }
        }
        return columns;
    }

    @Test
    void noFieldBearsTheNameOfAWrappingColumn() {
        for (Register register : Catalogue.REGISTERS) {
            assertThat(register.fields()).extracting(f -> f.key()).doesNotContainAnyElementsOf(RegisterTable.wrapping());
        }
    }

    @Test
    void readsTheNewestNumberFromTheScripts() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/org/fanzha/ledger/migration"))) {
            assertThat(Schema.newest()).isEqualTo((int) scripts.count());
        }
    }

    @Test
    void listsTheActsOfALedgerThatIsOlderThanTheList() throws IOException, SQLException {
        older("2", anchor -> {
            anchor.execute("INSERT INTO act VALUES (1, TIMESTAMP '2024-05-01 10:00:00', 'SAVED', '', 1, 1), "
                    + "(2, TIMESTAMP '2024-05-01 10:01:00', 'DELETED', '', 2, 1)");
            anchor.execute("INSERT INTO change (id, act, register, entry, effective) VALUES (1, 2, 'units', 1, TRUE)");
            RegisterTable table = new RegisterTable(Units.REGISTER);
            try (var statement = anchor.getConnection().prepareStatement(table.insert())) {
                table.bind(statement, Row.entered(1, 1, null, Bench.village("下坝村")).gone(Gone.BIN, 2), new ContentSum());
                statement.executeUpdate();
            }
        });
        try (Ledger ledger = Bench.open(folder)) {
            ledger.undoing().undo(2);
            assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(1);
            assertThat(ledger.undoing().undo(1).removed()).hasSize(1);
            assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isZero();
            assertThat(ledger.safe().verify().faults()).isEmpty();
        }
    }

    /** What an older program left in the database. */
    private interface Left {
        void in(java.sql.Statement statement) throws SQLException;
    }

    private void older(String version, Left left) throws IOException, SQLException {
        KeyFile keyFile = KeyFile.make("0b5e7a52-0000-4000-8000-000000000001", DataKey.of(new byte[32]),
                Bench.password(), "x".toCharArray(), Bench.CHEAP);
        DataKey key = keyFile.byPassword(Bench.password());
        Database old = new Database("", folder, key);
        try (Connection anchor = old.fresh().getConnection()) {
            Flyway.configure().dataSource(old.existing()).locations("classpath:org/fanzha/ledger/migration")
                    .target(version).load().migrate();
            anchor.createStatement().execute("INSERT INTO ledger VALUES ('" + keyFile.ledger() + "', " + version + ")");
            left.in(anchor.createStatement());
            Database.shutDown(anchor);
        }
        Files.write(folder.resolve("ledger.key"), keyFile.json());
        Files.write(folder.resolve("ledger.count"), Json.bytes(Witness.of(key, keyFile.ledger(), 0, 0)));
    }

    @Test
    void bringsAnOlderLedgerUpAfterABackup() throws IOException, SQLException {
        older("1", nothing -> { });
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.safe().backups()).hasSize(1);
            ledger.entries().insert(Bench.SAVED, Bench.village("下坝村"));
        }
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(1);
        }
    }
}

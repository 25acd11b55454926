package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.fanzha.ledger.KeysTest.refuses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Ledger;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be noticed of a damaged, swapped or missing file: refused or right, never silently wrong. */
class DamageTest {
    /** Raised for the long loop. */
    private static final int FLIPS = Integer.getInteger("ledger.flips", 25);

    @TempDir
    Path folder;
    private byte[] database;
    private byte[] key;
    private byte[] count;
    private List<Entry> kept;

    @BeforeEach
    void fill() throws IOException {
        try (Ledger ledger = Bench.create(folder)) {
            SafeTest.fill(ledger);
            kept = ledger.entries().list(Publicity.REGISTER, Query.ALL);
        }
        database = Files.readAllBytes(file("ledger.mv.db"));
        key = Files.readAllBytes(file("ledger.key"));
        count = Files.readAllBytes(file("ledger.count"));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void restoreFiles() throws IOException {
        Files.write(file("ledger.mv.db"), database);
        Files.write(file("ledger.key"), key);
        Files.write(file("ledger.count"), count);
    }

    private void refusedAndUntouched(Code code, byte[] content) throws IOException {
        Files.write(file("ledger.mv.db"), content);
        refuses(code, () -> Bench.open(folder));
        assertThat(Files.readAllBytes(file("ledger.mv.db"))).isEqualTo(content);
        restoreFiles();
    }

    @Test
    void refusesAFileOfWhichHardlyAnythingIsLeft() throws IOException {
        for (int length : new int[] {0, 9, 4095, 4096, 8192}) {
            refusedAndUntouched(Code.LEDGER_DAMAGED, Arrays.copyOf(database, length));
        }
    }

    /** The end of a file may be room that H2 does not use: then nothing is lost, and it opens. */
    @Test
    void neverGivesOutWrongDataForAFileCutOffAnywhere() throws IOException {
        for (int part = 1; part < 20; part++) {
            Files.write(file("ledger.mv.db"), Arrays.copyOf(database, database.length / 20 * part));
            isRefusedOrRight();
            restoreFiles();
        }
    }

    @Test
    void refusesZeroesAndOtherFiles() throws IOException {
        refusedAndUntouched(Code.LEDGER_DAMAGED, new byte[database.length]);
        refusedAndUntouched(Code.LEDGER_DAMAGED, "这不是台账".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] half = database.clone();
        Arrays.fill(half, 4096, database.length, (byte) 0);
        refusedAndUntouched(Code.LEDGER_DAMAGED, half);
    }

    @Test
    void refusesAMissingDatabaseAndNamesTheNewestBackup() throws IOException {
        Files.delete(file("ledger.mv.db"));
        refuses(Code.LEDGER_DAMAGED, () -> Bench.open(folder));
        assertThat(file("ledger.mv.db")).doesNotExist();
        try {
            Bench.open(folder);
            fail("opened");
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessageContaining("fanzha-20240603-100000-0001.backup");
        }
        restoreFiles();
        Files.delete(file("ledger.key"));
        refuses(Code.LEDGER_DAMAGED, () -> Bench.open(folder));
    }

    @Test
    void refusesAnEmptyLedgerInTheFullOnesPlace() throws IOException, SQLException {
        KeyFile keyFile = KeyFile.parse(key).orElseThrow();
        Files.delete(file("ledger.mv.db"));
        Database empty = new Database("", folder, keyFile.byPassword(Bench.password()));
        try (Connection connection = empty.fresh().getConnection()) {
            Database.shutDown(connection);
        }
        refusedAndUntouched(Code.LEDGER_DAMAGED, Files.readAllBytes(file("ledger.mv.db")));
    }

    @Test
    void refusesAnOlderStateOfItself() throws IOException {
        try (Ledger ledger = Bench.open(folder)) {
            ledger.entries().insert(Bench.SAVED, Bench.village("上坝村"));
        }
        Files.write(file("ledger.mv.db"), database);
        refuses(Code.LEDGER_DAMAGED, () -> Bench.open(folder));
    }

    @Test
    void neverGivesOutWrongDataForAFlippedBit() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = database.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file("ledger.mv.db"), flipped);
            isRefusedOrRight();
            restoreFiles();
        }
    }

    @Test
    void neverGivesOutWrongDataForZeroedPages() throws IOException {
        Random random = new Random(13);
        for (int i = 0; i < FLIPS; i++) {
            byte[] zeroed = database.clone();
            int at = random.nextInt(database.length / 4096) * 4096;
            Arrays.fill(zeroed, at, Math.min(at + 4096, zeroed.length), (byte) 0);
            Files.write(file("ledger.mv.db"), zeroed);
            isRefusedOrRight();
            restoreFiles();
        }
    }

    private void isRefusedOrRight() {
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.entries().list(Publicity.REGISTER, Query.ALL)).isEqualTo(kept);
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isIn(Code.LEDGER_DAMAGED, Code.LEDGER_NEWER, Code.LEDGER_FOREIGN);
        }
    }

    @Test
    void tellsADamagedKeyFileFromAWrongPassword() throws IOException {
        for (int at = 0; at < key.length; at += 7) {
            byte[] flipped = key.clone();
            flipped[at] ^= 1;
            Files.write(file("ledger.key"), flipped);
            try {
                Bench.open(folder).close();
                fail("opened with a key file changed at " + at);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isIn(Code.LEDGER_DAMAGED, Code.LEDGER_NEWER);
            }
        }
    }

    @Test
    void doesWithoutTheCountWhereTheDatabaseProvesItself() throws IOException {
        for (byte[] bad : new byte[][] {null, new byte[0], "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)}) {
            Files.delete(file("ledger.count"));
            if (bad != null) {
                Files.write(file("ledger.count"), bad);
            }
            try (Ledger ledger = Bench.open(folder)) {
                assertThat(ledger.entries().list(Publicity.REGISTER, Query.ALL)).isEqualTo(kept);
                assertThat(ledger.safe().verify().faults()).isEmpty();
            }
        }
    }

    @Test
    void tellsTheKeyFileOfAnotherLedger() throws IOException {
        Path other = folder.resolve("other");
        Bench.house().create(other, "另一个办", Bench.password()).ledger().close();
        Files.write(file("ledger.key"), Files.readAllBytes(other.resolve("ledger.key")));
        refuses(Code.LEDGER_FOREIGN, () -> Bench.open(folder));
        assertThat(Files.readAllBytes(file("ledger.mv.db"))).isEqualTo(database);
    }

    @Test
    void refusesTheLedgerOfANewerProgram() throws IOException, SQLException {
        KeyFile keyFile = KeyFile.parse(key).orElseThrow();
        Database existing = new Database("", folder, keyFile.byPassword(Bench.password()));
        try (Connection connection = existing.existing().getConnection()) {
            connection.createStatement().execute("UPDATE ledger SET schema_number = 999");
            Database.shutDown(connection);
        }
        refusedAndUntouched(Code.LEDGER_NEWER, Files.readAllBytes(file("ledger.mv.db")));
    }

    @Test
    void verifyTellsWhatWasChangedBehindTheProgramsBack() throws SQLException {
        KeyFile keyFile = KeyFile.parse(key).orElseThrow();
        Database existing = new Database("", folder, keyFile.byPassword(Bench.password()));
        try (Connection connection = existing.existing().getConnection()) {
            connection.createStatement().execute("UPDATE publicity SET people = 99 WHERE id = 3");
            connection.createStatement().execute("UPDATE batch_row SET line = 1000 WHERE id = 5");
            connection.createStatement().execute("UPDATE batch SET parked = 1");
            connection.createStatement().execute("INSERT INTO learned_meaning VALUES (1, 1, 'publicity', 'village', '石桥', '下坝村', 7)");
            Database.shutDown(connection);
        }
        Ledger ledger = Bench.open(folder);
        assertThat(ledger.safe().verify().faults()).hasSize(4).anyMatch(f -> f.contains("第 3 号")).anyMatch(f -> f.contains("记住的认法"));
        refuses(Code.LEDGER_DAMAGED, () -> ledger.entries().list(Publicity.REGISTER, Query.ALL));
        assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(1);
        ledger.close();
    }
}

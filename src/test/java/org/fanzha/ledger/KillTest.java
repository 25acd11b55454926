package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanzha.ledger.KeysTest.refuses;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.office.BatchStore.BatchLine;
import org.fanzha.office.Ledger;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill −9 at random moments of a program of its own: what it said is there, and nothing is half there. */
class KillTest {
    /** Raised to 200 for the long loop. */
    private static final int KILLS = Integer.getInteger("ledger.kills", 10);
    private static final int FEW = Math.max(3, KILLS / 4);

    @TempDir
    Path folder;
    private final Random random = new Random();

    @BeforeEach
    void create() {
        try (Ledger ledger = Bench.create(folder)) {
            ledger.entries().insert(Bench.SAVED, Bench.village("下坝村"));
        }
    }

    /** Runs the child until some time after its first word, kills it, and gives back what it said whole. */
    private List<String> killed(String what) throws IOException, InterruptedException {
        Path temp = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-tmp"));
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
                "-Djava.io.tmpdir=" + temp, "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                KilledChild.class.getName(), what, folder.toString())
                .redirectError(temp.resolve("err.txt").toFile()).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            assertThat(first).as(Files.readString(temp.resolve("err.txt"))).isNotNull();
            said.add(first);
            refuses(Code.LEDGER_IN_USE, () -> Bench.open(folder));
            Thread.sleep(random.nextInt(400));
            child.toHandle().destroyForcibly();
            out.lines().forEach(said::add);
        }
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }

    @Test
    void losesNothingThatWasSaved() throws IOException, InterruptedException {
        List<Long> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            killed("save").forEach(line -> acknowledged.add(number(line)));
            try (Ledger ledger = Bench.open(folder)) {
                List<Entry> people = ledger.entries().list(KeyPeople.REGISTER, Query.ALL);
                assertThat(people).extracting(Entry::id).containsAll(acknowledged);
                assertThat(people).allMatch(p -> p.show(KeyPeople.NAME).equals(KilledChild.NAME));
                assertThat(people.size() - acknowledged.size()).isBetween(0, i + 1);
            }
        }
    }

    @Test
    void keepsBatchesWholeOrAbsent() throws IOException, InterruptedException {
        for (int i = 0; i < FEW; i++) {
            List<String> said = killed("batch");
            try (Ledger ledger = Bench.open(folder)) {
                List<Long> batches = ledger.batches().batches().stream().map(BatchLine::number).toList();
                assertThat(batches).containsAll(said.stream().map(KillTest::number).toList());
                assertThat(ledger.entries().count(Publicity.REGISTER, Query.ALL)).isEqualTo(400 * batches.size());
                assertThat(ledger.entries().count(Returns.REGISTER, Query.ALL)).isEqualTo(batches.size());
                assertThat(ledger.safe().verify().faults()).isEmpty();
            }
        }
    }

    @Test
    void undoesWhollyOrNotAtAll() throws IOException, InterruptedException {
        for (int i = 0; i < FEW; i++) {
            List<String> said = killed("undo");
            try (Ledger ledger = Bench.open(folder)) {
                List<BatchLine> batches = ledger.batches().batches();
                List<Long> undone = batches.stream().filter(BatchLine::undone).map(BatchLine::number).toList();
                assertThat(undone).containsAll(said.stream().filter(line -> line.startsWith("undone"))
                        .map(KillTest::number).toList());
                assertThat(ledger.entries().count(Publicity.REGISTER, Query.ALL))
                        .isEqualTo(100 * (batches.size() - undone.size()));
            }
        }
    }

    @Test
    void answersWhollyOrNotAtAll() throws IOException, InterruptedException {
        for (int i = 0; i < FEW; i++) {
            List<String> said = killed("answer");
            try (Ledger ledger = Bench.open(folder)) {
                int waiting = ledger.batches().parked().size();
                List<BatchLine> batches = ledger.batches().batches();
                assertThat(waiting).isBetween(0, i + 1);
                assertThat(ledger.entries().count(KeyPeople.REGISTER, Query.ALL)).isEqualTo(batches.size() - waiting);
                assertThat(batches.size()).isGreaterThanOrEqualTo(said.isEmpty() ? 0 : (int) number(said.getLast()));
                assertThat(ledger.safe().verify().faults()).isEmpty();
            }
        }
    }

    @Test
    void callsNothingABackupThatIsNotWhole() throws IOException, InterruptedException {
        for (int i = 0; i < FEW; i++) {
            killed("backup");
            Path newest = new Backups(folder.resolve("backups")).all().getFirst();
            assertThat(Bench.house().restore(newest, folder, Bench.password()).isSound()).isTrue();
        }
    }

    @Test
    void opensByTheOldPasswordOrTheNew() throws IOException, InterruptedException {
        for (int i = 0; i < FEW; i++) {
            List<String> said = killed("password");
            int last = (int) number(said.getLast());
            try (Ledger ledger = opened(last)) {
                assertThat(ledger.safe().verify().faults()).isEmpty();
            }
            try (Ledger ledger = opened(last)) {
                ledger.safe().changePassword(opens(last) ? KilledChild.password(last) : KilledChild.password(last + 1),
                        Bench.password());
            }
        }
    }

    private Ledger opened(int last) {
        return Bench.house().open(folder, KilledChild.password(opens(last) ? last : last + 1));
    }

    private boolean opens(int password) {
        try {
            KeyFile.parse(Files.readAllBytes(folder.resolve("ledger.key"))).orElseThrow()
                    .byPassword(KilledChild.password(password));
            return true;
        } catch (Refusal wrong) {
            return false;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Ledger;
import org.fanzha.office.PaperStore.Published;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing personal lies anywhere in plain text: not in the ledger's folder, not in the machine's temp folder. */
class NoPlainTextTest {
    @TempDir
    Path place;

    /** What the child does before it is killed; then it waits. */
    static void scenario(Path folder) {
        try (Ledger ledger = Bench.create(folder)) {
            Entry village = ledger.entries().insert(Bench.SAVED, Bench.village("下坝村"));
            for (int i = 0; i < 30; i++) {
                ledger.entries().insert(Bench.SAVED, Bench.person(KilledChild.NAME, KilledChild.ID, village.link()));
            }
            ledger.batches().commit(Bench.batch(ledger.batches().known(),
                    Bench.file("名单.xlsx", Bench.table(KeyPeople.REGISTER, KilledChild.parked()))), Progress.NONE);
            ledger.papers().publish(new Published("bulletin", YearMonth.of(2024, 5), "1",
                    LocalDateTime.of(2024, 6, 1, 9, 0), KilledChild.NAME.repeat(30_000).getBytes(StandardCharsets.UTF_8),
                    new byte[0], KilledChild.NAME.repeat(30_000)));
            ledger.entries().list(KeyPeople.REGISTER, new Query(null, "云溪", false, KeyPeople.NAME, true, 0, 10));
            ledger.entries().delete(Bench.DELETED, KeyPeople.REGISTER, List.of(1L, 2L));
            ledger.batches().undo(1, false);
            ledger.safe().verify();
        }
        try (Ledger ledger = Bench.open(folder)) {
            Bench.house().restore(ledger.safe().backups().getFirst(), folder.resolveSibling("other"),
                    Bench.password());
            ledger.entries().insert(Bench.SAVED, Bench.person(KilledChild.NAME, KilledChild.ID,
                    ledger.entries().list(Units.REGISTER, Query.ALL).getFirst().link()));
            System.out.println("done");
            System.out.flush();
            ledger.safe().backup(null);
            Thread.sleep(60_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** The child's door. */
    static final class Child {
        public static void main(String[] args) {
            scenario(Path.of(args[0]));
        }
    }

    @Test
    void leavesNoNameAndNoIdBehind() throws IOException, InterruptedException {
        Path temp = Files.createDirectories(place.resolve("tmp"));
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.io.tmpdir=" + temp, "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                Child.class.getName(), place.resolve("ledger").toString())
                .redirectError(place.resolve("err.txt").toFile()).start();
        try (var out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).as(Files.readString(place.resolve("err.txt"))).isEqualTo("done");
        }
        child.destroyForcibly();
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(filesHolding(KilledChild.NAME)).isEmpty();
        assertThat(filesHolding(KilledChild.ID)).isEmpty();
        assertThat(filesHolding("Argon2id".toLowerCase(java.util.Locale.ROOT))).as("the search itself").isNotEmpty();
    }

    private List<Path> filesHolding(String text) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                            Charset.forName("GB18030"))
                    .anyMatch(set -> bytes.contains(new String(text.getBytes(set), StandardCharsets.ISO_8859_1)));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

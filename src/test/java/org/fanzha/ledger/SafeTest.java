package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanzha.ledger.Bench.SAVED;
import static org.fanzha.ledger.KeysTest.refuses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Ledger;
import org.fanzha.office.PaperStore.Published;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Safe.Soundness;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeTest {
    @TempDir
    Path folder;

    private Path full() {
        try (Ledger ledger = Bench.create(folder)) {
            fill(ledger);
        }
        return backups().getFirst();
    }

    static void fill(Ledger ledger) {
        Entry village = ledger.entries().insert(SAVED, Bench.village("下坝村"));
        ledger.batches().commit(Bench.activities(ledger, village.link(), "a.xlsx", 40), Progress.NONE);
    }

    private List<Path> backups() {
        try {
            return new Backups(folder.resolve("backups")).all();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void backsUpAtClosingAfterAChangeOnly() {
        full();
        assertThat(backups()).hasSize(1);
        Bench.open(folder).close();
        assertThat(backups()).hasSize(1);
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.safe().backups()).isEqualTo(backups());
            ledger.settings().put("office.name", "云溪镇");
        }
        assertThat(backups()).hasSize(2);
    }

    @Test
    void keepsTheNewestTwentyWhateverTheClockSays() {
        full();
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-usb");
        Clock back = Clock.offset(Bench.CLOCK, Duration.ofDays(-1000));
        Path last = null;
        try (Ledger ledger = Bench.house(back).open(folder, Bench.password())) {
            assertThat(ledger.safe().backup(elsewhere)).exists().hasParent(elsewhere);
            for (int i = 0; i < 21; i++) {
                last = ledger.safe().backup(null);
            }
            assertThat(ledger.safe().backups()).hasSize(20).first().isEqualTo(last);
        }
        assertThat(last.getFileName().toString()).startsWith("fanzha-20210907-");
    }

    @Test
    void restoresIntoAnEmptyFolder() {
        Path backup = full();
        Path other = folder.resolve("other");
        Soundness held = Bench.house().restore(backup, other, Bench.password());
        assertThat(held.isSound()).isTrue();
        assertThat(held.entries()).containsEntry("publicity", 40).containsEntry("units", 1).containsEntry("cases", 0);
        try (Ledger ledger = Bench.open(other)) {
            assertThat(ledger.entries().count(Publicity.REGISTER, Query.ALL)).isEqualTo(40);
            assertThat(ledger.safe().verify().faults()).isEmpty();
        }
    }

    @Test
    void backsUpWhatIsThereBeforeARestore() throws IOException {
        Path backup = full();
        try (Ledger ledger = Bench.open(folder)) {
            ledger.entries().insert(SAVED, Bench.village("上坝村"));
        }
        Bench.house().restore(backup, folder, Bench.password());
        assertThat(backups()).hasSize(3);
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(1);
        }
        Bench.house().restore(backups().stream().filter(p -> p.toString().contains("0003")).findFirst().orElseThrow(),
                folder, Bench.password());
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(2);
        }
    }

    @Test
    void keepsADamagedLedgerAsideAndNeverDeletesIt() throws IOException {
        Path backup = full();
        byte[] broken = new byte[5000];
        Files.write(folder.resolve("ledger.mv.db"), broken);
        refuses(Code.LEDGER_DAMAGED, () -> Bench.open(folder));
        Bench.house().restore(backup, folder, Bench.password());
        try (Stream<Path> aside = Files.walk(folder.resolve("aside"))) {
            assertThat(aside.filter(p -> p.endsWith("ledger.mv.db"))).singleElement()
                    .satisfies(p -> assertThat(Files.readAllBytes(p)).isEqualTo(broken));
        }
        Bench.open(folder).close();
    }

    @Test
    void endsARestoreThatAKillBrokeOff() throws IOException {
        Path backup = full();
        Path other = folder.resolve("other");
        Bench.house().restore(backup, other, Bench.password());
        Files.move(other, folder.resolve("incoming"));
        Files.delete(folder.resolve("incoming/ledger.lock"));
        Files.move(folder.resolve("incoming/ledger.mv.db"), folder.resolve("ledger.mv.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.entries().count(Publicity.REGISTER, Query.ALL)).isEqualTo(40);
        }
        assertThat(folder.resolve("incoming")).doesNotExist();
    }

    @Test
    void believesNoBackupInWhichOneBitWasChanged() throws IOException {
        Path backup = full();
        byte[] sound = Files.readAllBytes(backup);
        Random random = new Random(7);
        Path copy = folder.resolve("copy.backup");
        for (int i = 0; i < 40; i++) {
            byte[] changed = sound.clone();
            int at = i < 15 ? i * 60 : random.nextInt(sound.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, changed);
            refuses(Code.BACKUP_DAMAGED, () -> Bench.house().restore(copy, folder, Bench.password()));
        }
        for (int length : new int[] {0, 10, 100, 2000, sound.length / 2, sound.length - 1}) {
            Files.write(copy, java.util.Arrays.copyOf(sound, length));
            refuses(Code.BACKUP_DAMAGED, () -> Bench.house().restore(copy, folder, Bench.password()));
        }
        Files.write(copy, java.util.Arrays.copyOf(sound, sound.length + 1));
        refuses(Code.BACKUP_DAMAGED, () -> Bench.house().restore(copy, folder, Bench.password()));
        refuses(Code.BACKUP_PASSWORD_WRONG, () -> Bench.house().restore(backup, folder, "不是这个密码".toCharArray()));
        refuses(Code.FILE_MISSING, () -> Bench.house().restore(folder.resolve("x"), folder, Bench.password()));
        Bench.open(folder).close();
    }

    @Test
    void tellsADamagedBackup() throws IOException {
        Path backup = full();
        Files.write(backup, new byte[100]);
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.safe().verify().faults()).singleElement().asString()
                    .contains(backup.getFileName().toString());
        }
    }

    @Test
    void keepsAPublishedPaperToTheByte() {
        byte[] pdf = new byte[300_000];
        new Random(3).nextBytes(pdf);
        Published paper = new Published("bulletin", YearMonth.of(2024, 5), "云反诈办〔2024〕5号",
                LocalDateTime.of(2024, 6, 3, 10, 0), pdf, new byte[] {1, 2}, "[" + "\"x\",".repeat(400_000) + "1]");
        try (Ledger ledger = Bench.create(folder)) {
            ledger.papers().publish(paper);
            refuses(Code.PAPER_PUBLISHED, () -> ledger.papers().publish(paper));
        }
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.papers().find("bulletin", YearMonth.of(2024, 4))).isEmpty();
            Published found = ledger.papers().find("bulletin", YearMonth.of(2024, 5)).orElseThrow();
            assertThat(found).usingRecursiveComparison().isEqualTo(paper);
            assertThat(ledger.papers().all()).hasSize(1);
            assertThat(ledger.settings().get("no.such")).isEmpty();
        }
    }
}

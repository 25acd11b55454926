package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanzha.ledger.Bench.SAVED;
import static org.fanzha.ledger.KeysTest.refuses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Act;
import org.fanzha.office.BackupDesk.Held;
import org.fanzha.office.Ledger;
import org.fanzha.office.LogBook;
import org.fanzha.office.LogDesk;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Setting;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, their trial and the log as the settings deal with them, over the real ledger. */
class BackupDeskTest {
    @TempDir
    Path folder;

    private static Office over(Ledger ledger, Clock clock) {
        return new Office(ledger, new Office.Tools(null, null, null, clock));
    }

    private Office office() {
        return over(Bench.create(folder.resolve("ledger")), Bench.CLOCK);
    }

    @Test
    void keepsAsManyBackupsAsTheOfficeSays() {
        try (Office office = office()) {
            office.settings().save(Map.of(Setting.BACKUPS_KEPT, "3"));
            for (int i = 0; i < 5; i++) {
                office.backups().backUp(Progress.NONE);
            }
            assertThat(office.backups().kept()).hasSize(3).allSatisfy(backup -> {
                assertThat(backup.bytes()).isPositive();
                assertThat(backup.at()).isEqualTo("2024-06-03T10:00:00");
            });
        }
    }

    @Test
    void putsEachBackupOnTheStickTooAndSaysWhereTheStickIsMissing() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Office office = office();
        office.settings().save(Map.of(Setting.BACKUP_FOLDER, stick.toString()));
        Path backup = office.backups().backUp(Progress.NONE);
        assertThat(stick.resolve(backup.getFileName())).hasSameBinaryContentAs(backup);
        Files.move(stick, folder.resolve("pulled out"));
        refuses(Code.BACKUP_NOT_COPIED, () -> office.backups().backUp(Progress.NONE));
        assertThat(office.backups().kept()).hasSize(2);
        assertThat(stick).doesNotExist();
        office.settings().save(Map.of(Setting.SOON_DAYS, "3"));
        refuses(Code.BACKUP_NOT_COPIED, office::close);
        Files.move(folder.resolve("pulled out"), stick);
        office.close();
        assertThat(stick).isDirectoryContaining("glob:**-0003.backup");
    }

    @Test
    void backsUpOnceADayWhereTheOfficeWantsThat() {
        Office office = office();
        office.settings().save(Map.of(Setting.BACKUP_DAILY, "true", Setting.BACKUP_AT_CLOSING, "false"));
        office.close();
        assertThat(folder.resolve("ledger/backups")).doesNotExist();
        try (Office morning = over(Bench.open(folder.resolve("ledger")), Bench.CLOCK)) {
            assertThat(morning.backups().backUpForToday()).isPresent();
            morning.settings().save(Map.of(Setting.SOON_DAYS, "3"));
            assertThat(morning.backups().backUpForToday()).isEmpty();
        }
        Clock tomorrow = Clock.offset(Bench.CLOCK, Duration.ofDays(1));
        try (Office next = over(Bench.house(tomorrow).open(folder.resolve("ledger"), Bench.password()), tomorrow)) {
            assertThat(next.backups().backUpForToday()).isPresent();
            assertThat(next.backups().backUpForToday()).isEmpty();
        }
    }

    @Test
    void countsWhatABackupHoldsAgainstTheLedgerNow() {
        Ledger ledger = Bench.create(folder.resolve("ledger"));
        try (Office office = over(ledger, Bench.CLOCK)) {
            SafeTest.fill(ledger);
            Path backup = office.backups().backUp(Progress.NONE);
            ledger.entries().insert(SAVED, Bench.village("上坝村"));
            List<Held> held = office.backups().tryOut(backup, Progress.NONE);
            assertThat(held).contains(new Held(Units.REGISTER, 1, 2), new Held(Publicity.REGISTER, 40, 40));
            assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(2);
            assertThat(folder.resolve("ledger/temp/trial")).doesNotExist();
        }
    }

    @Test
    void refusesABackupThatIsDamagedOrAnothersOrGone() throws IOException {
        try (Office office = office(); Ledger other = Bench.house().create(folder.resolve("other"), "别处", "other-pw".toCharArray())
                .ledger()) {
            Path backup = office.backups().backUp(Progress.NONE);
            Path foreign = other.safe().backup(null);
            refuses(Code.BACKUP_FOREIGN, () -> office.backups().tryOut(foreign, Progress.NONE));
            refuses(Code.FILE_MISSING, () -> office.backups().tryOut(folder.resolve("none"), Progress.NONE));
            byte[] bytes = Files.readAllBytes(backup);
            bytes[bytes.length / 2] ^= 1;
            Files.write(backup, bytes);
            refuses(Code.BACKUP_DAMAGED, () -> office.backups().tryOut(backup, Progress.NONE));
        }
    }

    @Test
    void knowsThePasswordABackupWasMadeWith() {
        try (Office office = office()) {
            Path backup = office.backups().backUp(Progress.NONE);
            office.safe().changePassword(Bench.password(), "another-one".toCharArray());
            assertThat(office.safe().opens(backup, Bench.password())).isTrue();
            assertThat(office.safe().opens(backup, "another-one".toCharArray())).isFalse();
        }
    }

    @Test
    void tellsHowFarTheCheckIs() {
        try (Office office = office()) {
            List<String> told = new ArrayList<>();
            assertThat(office.safe().verify((doing, done, of) -> told.add(done + "/" + of + doing)).isSound()).isTrue();
            assertThat(told).hasSizeGreaterThan(5).first().asString().endsWith("核对单位台账");
        }
    }

    @Test
    void turnsThePagesOfTheLogAndPutsOutWhatIsFiltered() throws IOException {
        try (Office office = office()) {
            for (int i = 0; i < LogDesk.PAGE + 5; i++) {
                office.log().note(new Act(i % 2 == 0 ? Act.Kind.SHOWN : Act.Kind.EXPORTED, "=台账 \"A%\" " + i));
            }
            LogDesk desk = office.logDesk();
            LogDesk.Page second = desk.page(LogBook.Filter.NONE, LogDesk.PAGE);
            assertThat(second.hasNext()).isFalse();
            assertThat(second.words()).startsWith("第 201–").endsWith("共 " + second.of() + " 条");
            LogBook.Filter shown = new LogBook.Filter(Act.Kind.SHOWN, "\"a%\" 20");
            assertThat(desk.page(shown, 0).lines()).extracting(line -> line.act().note())
                    .containsExactly("=台账 \"A%\" 204", "=台账 \"A%\" 202", "=台账 \"A%\" 200", "=台账 \"A%\" 20");
            Path out = folder.resolve("日志.csv");
            assertThat(desk.export(shown, out)).isEqualTo(4);
            assertThat(Files.readAllLines(out)).hasSize(5).last().asString().contains("查看敏感信息,\"'=台账 \"\"A%\"\" 20\"");
            assertThat(desk.page(new LogBook.Filter(null, "日志 4 条"), 0).of()).isEqualTo(1);
            assertThat(desk.page(new LogBook.Filter(null, "没有的"), 0).words()).isEqualTo("没有记录");
        }
    }
}

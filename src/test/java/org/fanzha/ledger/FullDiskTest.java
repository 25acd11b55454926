package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Ledger;
import org.fanzha.office.Progress;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The n-th write fails, for every n until none does: acknowledged and there, or refused and absent. */
class FullDiskTest {
    @TempDir
    Path folder;
    private final H2LedgerHouse house = new H2LedgerHouse(Bench.CLOCK, Bench.CHEAP, new FaultyDisk.OwnFiles(),
            FaultyDisk.SCHEME, Catalogue.REGISTERS);

    @BeforeEach
    void mount() {
        FaultyDisk.register();
        Bench.create(folder).close();
    }

    @AfterEach
    void makeRoom() {
        FaultyDisk.room();
    }

    private static boolean refusedForWantOfRoom(Runnable act) {
        try {
            act.run();
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(Code.DISK_FULL);
            return true;
        } finally {
            FaultyDisk.room();
        }
    }

    @Test
    void savesOrRefusesAndGoesOnWhenThereIsRoomAgain() {
        List<String> acknowledged = new ArrayList<>();
        boolean struck = true;
        try (Ledger ledger = house.open(folder, Bench.password())) {
            for (int n = 0; struck && n < 200; n++) {
                String name = "第" + n + "村";
                FaultyDisk.fullAfter(n);
                boolean refused = refusedForWantOfRoom(() -> {
                    ledger.entries().insert(Bench.SAVED, Bench.village(name));
                    acknowledged.add(name);
                });
                struck = refused;
                ledger.entries().insert(Bench.SAVED, Bench.village(name + "之后"));
                acknowledged.add(name + "之后");
                assertThat(names(ledger)).isEqualTo(acknowledged);
            }
            assertThat(struck).as("ran until no write failed").isFalse();
        }
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(names(ledger)).isEqualTo(acknowledged);
            assertThat(ledger.safe().verify().faults()).isEmpty();
        }
    }

    private static List<String> names(Ledger ledger) {
        return ledger.entries().list(Units.REGISTER, Query.ALL).stream().map(e -> e.show(Units.NAME)).toList();
    }

    @Test
    void takesABatchInWholeOrNotAtAll() {
        int whole = 0;
        try (Ledger ledger = house.open(folder, Bench.password())) {
            Entry village = ledger.entries().insert(Bench.SAVED, Bench.village("下坝村"));
            boolean struck = true;
            for (int n = 0; struck && n < 400; n += 1 + n / 4) {
                var batch = Bench.activities(ledger, village.link(), "f" + n, 300);
                FaultyDisk.fullAfter(n);
                struck = refusedForWantOfRoom(() -> ledger.batches().commit(batch, Progress.NONE));
                whole += struck ? 0 : 1;
                assertThat(ledger.entries().count(Publicity.REGISTER, Query.ALL)).isEqualTo(300 * whole);
                assertThat(ledger.entries().count(Returns.REGISTER, Query.ALL)).isEqualTo(whole);
            }
            assertThat(whole).isPositive();
        }
        try (Ledger ledger = Bench.open(folder)) {
            assertThat(ledger.batches().batches()).hasSize(whole);
            assertThat(ledger.safe().verify().faults()).isEmpty();
        }
    }

    @Test
    void opensOrRefusesWithoutHarm() {
        boolean struck = true;
        for (int n = 0; struck && n < 200; n++) {
            FaultyDisk.fullAfter(n);
            struck = refusedForWantOfRoom(() -> house.open(folder, Bench.password()).close());
        }
        assertThat(struck).isFalse();
        Bench.open(folder).close();
    }

    @Test
    void changesThePasswordOrLeavesIt() {
        char[] fresh = "新的密码2024".toCharArray();
        try (Ledger ledger = house.open(folder, Bench.password())) {
            FaultyDisk.fullAfter(0);
            assertThat(refusedForWantOfRoom(() -> ledger.safe().changePassword(Bench.password(), fresh))).isTrue();
        }
        Bench.open(folder).close();
    }

    @Test
    void callsNothingABackupThatWasNotWritten() {
        boolean struck = true;
        try (Ledger ledger = house.open(folder, Bench.password())) {
            int made = ledger.safe().backups().size();
            for (int n = 0; struck && n < 200; n++) {
                FaultyDisk.fullAfter(n);
                struck = refusedForWantOfRoom(() -> ledger.safe().backup(null));
                assertThat(ledger.safe().backups().size()).isLessThanOrEqualTo(made + n + 1);
            }
            ledger.settings().put("office.name", "云溪镇");
            assertThat(ledger.safe().verify().faults()).isEmpty();
        }
        assertThat(struck).isFalse();
    }
}

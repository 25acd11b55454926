package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.LogBook;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path folder;

    static void refuses(Code code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class)
                .satisfies(f -> assertThat(((Refusal) f).code()).isEqualTo(code));
    }

    @Test
    void guardsANewLedgerByTheFullCost() throws IOException {
        LedgerHouse house = new H2LedgerHouse(Bench.CLOCK);
        LedgerHouse.Created created = house.create(folder, "云溪镇反诈办", Bench.password());
        assertThat(created.ledger().settings().get("office.name")).contains("云溪镇反诈办");
        created.ledger().close();
        KeyFile file = KeyFile.parse(Files.readAllBytes(folder.resolve("ledger.key"))).orElseThrow();
        for (KeySlot slot : new KeySlot[] {file.password(), file.recovery()}) {
            assertThat(slot.cost().memoryKiB()).isGreaterThanOrEqualTo(64 * 1024);
            assertThat(slot.cost().passes()).isGreaterThanOrEqualTo(3);
        }
        assertThat(file.password().salt()).isNotEqualTo(file.recovery().salt());
        refuses(Code.PASSWORD_WRONG, () -> house.open(folder, "不是这个密码".toCharArray()));
        house.open(folder, Bench.password()).close();
        refuses(Code.LEDGER_EXISTS, () -> house.create(folder, "x", Bench.password()));
    }

    @Test
    void changingThePasswordLeavesTheDatabaseAndTheCodeAsTheyAre() throws IOException {
        LedgerHouse.Created created = Bench.house().create(folder, "办", Bench.password());
        byte[] start = start();
        char[] fresh = "新的密码2024".toCharArray();
        refuses(Code.PASSWORD_WRONG, () -> created.ledger().safe().changePassword(fresh, fresh));
        refuses(Code.PASSWORD_SHORT, () -> created.ledger().safe().changePassword(Bench.password(), new char[0]));
        created.ledger().safe().changePassword(Bench.password(), fresh);
        created.ledger().close();
        assertThat(start()).isEqualTo(start);
        refuses(Code.PASSWORD_WRONG, () -> Bench.open(folder));
        Bench.house().open(folder, fresh).close();
        Bench.house().openByCode(folder, created.recoveryCode().toLowerCase(java.util.Locale.ROOT).replace("-", " "),
                Bench.password()).close();
        try (Ledger again = Bench.open(folder)) {
            assertThat(again.log().lines(100)).extracting(LogBook.Line::act).extracting(org.fanzha.office.Act::kind)
                    .contains(org.fanzha.office.Act.Kind.PASSWORD_CHANGED);
        }
    }

    /** The block that holds H2's own salt: it differs in every file that was ever written anew. */
    private byte[] start() throws IOException {
        try (var in = Files.newInputStream(folder.resolve("ledger.mv.db"))) {
            return in.readNBytes(32);
        }
    }

    @Test
    void aNewRecoveryCodeReplacesTheOld() {
        LedgerHouse.Created created = Bench.house().create(folder, "办", Bench.password());
        refuses(Code.PASSWORD_WRONG, () -> created.ledger().safe().newRecoveryCode("不是这个密码".toCharArray()));
        String fresh = created.ledger().safe().newRecoveryCode(Bench.password());
        created.ledger().close();
        refuses(Code.RECOVERY_CODE_WRONG,
                () -> Bench.house().openByCode(folder, created.recoveryCode(), Bench.password()));
        Bench.house().openByCode(folder, fresh, Bench.password()).close();
    }

    @Test
    void restoresABackupByTheRecoveryCodeWhereThePasswordIsForgotten() {
        LedgerHouse.Created created = Bench.house().create(folder, "办", Bench.password());
        Path backup = created.ledger().safe().backup(folder.resolve("copies"));
        created.ledger().close();
        Path other = folder.resolveSibling("other");
        char[] code = created.recoveryCode().toLowerCase(java.util.Locale.ROOT).toCharArray();
        assertThat(Bench.house().restore(backup, other, code).isSound()).isTrue();
        assertThat(Bench.house().restore(backup, folder, code).isSound()).isTrue();
        Bench.open(other).close();
    }

    @Test
    void catchesEverySingleSlipInTheCode() {
        for (int i = 0; i < 50; i++) {
            String code = RecoveryCode.random();
            assertThat(code).matches("([2-9A-HJ-NP-Z]{5}-){5}[2-9A-HJ-NP-Z]{5}");
            assertThat(RecoveryCode.tidy(code)).isPresent();
            for (int at = 0; at < code.length(); at++) {
                if (code.charAt(at) != '-') {
                    char other = code.charAt(at) == 'K' ? 'M' : 'K';
                    assertThat(RecoveryCode.tidy(code.substring(0, at) + other + code.substring(at + 1))).isEmpty();
                }
            }
        }
        assertThat(RecoveryCode.tidy("")).isEmpty();
    }

    @Test
    void refusesEmptyPasswordsAndEmptyFolders() {
        refuses(Code.PASSWORD_SHORT, () -> Bench.house().create(folder, "办", new char[0]));
        refuses(Code.LEDGER_MISSING, () -> Bench.open(folder));
        assertThat(Bench.house().holdsLedger(folder)).isFalse();
        refuses(Code.PASSWORD_SHORT, () -> Bench.house().openByCode(folder, "x", new char[0]));
    }

    @Test
    void refusesASecondStartBeforeItsPasswordIsTried() {
        try (Ledger first = Bench.create(folder)) {
            refuses(Code.LEDGER_IN_USE, () -> Bench.house().open(folder, "the wrong password".toCharArray()));
            assertThat(first.entries().count(Units.REGISTER, Query.ALL)).isZero();
        }
        Bench.open(folder).close();
    }

    @Test
    void takesTheSamePasswordFromAnyKeyboard() {
        Bench.create(folder).close();
        Bench.house().open(folder, "云溪镇反诈办２０２４".toCharArray()).close();
    }
}

package org.fanzha.desktop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.fanzha.desktop.unlock.Unlocking;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe;
import org.fanzha.register.Code;

/** A door with one right password and one right code. */
public final class FakeDoor implements Unlocking {
    public static final String PASSWORD = "right-horse";
    public static final String CODE = "WMQGH-NMRD8-DP6MX-BBNH9-WYAT5-YHM9W";
    private final boolean holdsLedger;

    public FakeDoor(boolean holdsLedger) {
        this.holdsLedger = holdsLedger;
    }

    @Override
    public Path folder() {
        return Path.of("反诈台账");
    }

    @Override
    public boolean holdsLedger() {
        return holdsLedger;
    }

    @Override
    public Office open(char[] password) {
        if (!Arrays.equals(password, PASSWORD.toCharArray())) {
            throw new Refusal(Code.PASSWORD_WRONG);
        }
        return Samples.full().office;
    }

    @Override
    public Created create(String officeName, char[] password) {
        return new Created(Samples.full().office, CODE);
    }

    @Override
    public Office openByCode(String recoveryCode, char[] newPassword) {
        if (!recoveryCode.equals(CODE)) {
            throw new Refusal(Code.RECOVERY_CODE_WRONG);
        }
        return Samples.full().office;
    }

    @Override
    public Office openSample(Progress progress) {
        return Samples.full().office;
    }

    @Override
    public String samplePassword() {
        return PASSWORD;
    }

    @Override
    public Safe.Soundness restore(Path backup, char[] secret) {
        if (backup.toString().contains("damaged")) {
            throw new Refusal(Code.BACKUP_DAMAGED);
        }
        if (!List.of(PASSWORD, CODE).contains(new String(secret))) {
            throw new Refusal(Code.BACKUP_PASSWORD_WRONG);
        }
        return new Safe.Soundness(Map.of("units", 10), List.of());
    }
}

package org.fanzha.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/**
 * {@code ledger.key}: the data key, wrapped by the password and once more by the recovery code. Whoever changes
 * a secret rewrites this file alone, never the database.
 *
 * @param ledger the ledger's own id, which stands in the database too
 * @param check  SHA-256 over the rest, so that a damaged file is not taken for a wrong password
 */
record KeyFile(int format, String ledger, KeySlot password, KeySlot recovery, String check) {
    static final int FORMAT = 1;

    static KeyFile make(String ledger, DataKey key, char[] password, char[] code, Stretch cost) {
        return new KeyFile(FORMAT, ledger, wrap(key, password, cost, ledger, "password"),
                wrap(key, code, cost, ledger, "recovery"), "").checked();
    }

    KeyFile withPassword(DataKey key, char[] fresh, Stretch cost) {
        return new KeyFile(format, ledger, wrap(key, fresh, cost, ledger, "password"), recovery, "").checked();
    }

    KeyFile withCode(DataKey key, char[] code, Stretch cost) {
        return new KeyFile(format, ledger, password, wrap(key, code, cost, ledger, "recovery"), "").checked();
    }

    private static KeySlot wrap(DataKey key, char[] secret, Stretch cost, String ledger, String purpose) {
        return KeySlot.wrap(key, secret, cost, ledger + " " + purpose);
    }

    /** @throws Refusal {@code password.wrong} */
    DataKey byPassword(char[] secret) {
        return unwrap(secret).orElseThrow(() -> new Refusal(Code.PASSWORD_WRONG));
    }

    boolean isPassword(char[] secret) {
        return unwrap(secret).isPresent();
    }

    /** By whichever of the two a clerk still has. @throws Refusal {@code backup.password-wrong} */
    DataKey bySecret(char[] typed) {
        return unwrap(typed).or(() -> byTidyCode(typed)).orElseThrow(() -> new Refusal(Code.BACKUP_PASSWORD_WRONG));
    }

    boolean isSecret(char[] typed) {
        return unwrap(typed).or(() -> byTidyCode(typed)).isPresent();
    }

    private Optional<DataKey> byTidyCode(char[] typed) {
        return RecoveryCode.tidy(new String(typed)).flatMap(code -> recovery.unwrap(code, ledger + " recovery"));
    }

    private Optional<DataKey> unwrap(char[] secret) {
        return password.unwrap(secret, ledger + " password");
    }

    /** @throws Refusal {@code code.wrong} */
    DataKey byCode(String typed) {
        return byTidyCode(typed.toCharArray()).orElseThrow(() -> new Refusal(Code.RECOVERY_CODE_WRONG));
    }

    /**
     * How long a password should be is asked where one is thought up; none at all guards nothing.
     *
     * @throws Refusal {@code password.short}
     */
    static void requireSome(char[] password) {
        if (password.length == 0) {
            throw new Refusal(Code.PASSWORD_SHORT);
        }
    }

    byte[] json() {
        return Json.bytes(this);
    }

    /** The file; empty where it is damaged. @throws Refusal {@code ledger.newer} */
    static Optional<KeyFile> parse(byte[] json) {
        try {
            KeyFile file = Json.read(json, KeyFile.class);
            if (file.format > FORMAT) {
                throw new Refusal(Code.LEDGER_NEWER);
            }
            return file.isWellFormed() ? Optional.of(file) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    private boolean isWellFormed() {
        return ledger != null && password != null && recovery != null && password.isWellFormed()
                && recovery.isWellFormed() && sum().equals(check);
    }

    private KeyFile checked() {
        return new KeyFile(format, ledger, password, recovery, sum());
    }

    private String sum() {
        try {
            byte[] rest = Json.bytes(new KeyFile(format, ledger, password, recovery, ""));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rest));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

package org.fanzha.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random 256-bit key that everything of one ledger hangs on. It lives in memory only while the ledger is
 * open, and on disk only wrapped.
 */
final class DataKey {
    static final int BYTES = 32;

    private final byte[] key;

    private DataKey(byte[] key) {
        this.key = key;
    }

    static DataKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new DataKey(key);
    }

    /** @throws IllegalArgumentException where it is not 32 bytes */
    static DataKey of(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a data key has 32 bytes, not " + key.length);
        }
        return new DataKey(key.clone());
    }

    byte[] bytes() {
        return key.clone();
    }

    /** What H2 takes for a connection: the file's password, a blank, the user's password (which guards nothing). */
    char[] h2Password() {
        return (HexFormat.of().formatHex(key) + " ledger").toCharArray();
    }

    /** A key for one purpose, so that no key serves two. 32 bytes by HMAC-SHA256. */
    byte[] derive(String purpose, byte... salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(salt);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

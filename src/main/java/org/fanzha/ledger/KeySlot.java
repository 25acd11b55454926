package org.fanzha.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The data key wrapped by one secret with AES-256-GCM; the tag of the wrapped key tells a wrong secret.
 *
 * @param kdf     always {@code argon2id} so far
 * @param salt    16 random bytes of this slot's own
 * @param nonce   12 bytes
 * @param wrapped the key and its tag, 48 bytes
 */
record KeySlot(String kdf, Stretch cost, byte[] salt, byte[] nonce, byte[] wrapped) {
    private static final int TAG_BITS = 128;

    /** @param bound what the slot belongs to (ledger and purpose), so that it cannot be moved elsewhere */
    static KeySlot wrap(DataKey key, char[] secret, Stretch cost, String bound) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[16];
        byte[] nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] wrapping = cost.stretch(secret, salt);
        byte[] plain = key.bytes();
        try {
            return new KeySlot("argon2id", cost, salt, nonce,
                    cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, bound).doFinal(plain));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The key; empty where the secret is wrong. */
    Optional<DataKey> unwrap(char[] secret, String bound) {
        byte[] wrapping = cost.stretch(secret, salt);
        try {
            return Optional.of(DataKey.of(cipher(Cipher.DECRYPT_MODE, wrapping, nonce, bound).doFinal(wrapped)));
        } catch (AEADBadTagException wrongSecret) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    boolean isWellFormed() {
        return "argon2id".equals(kdf) && cost != null && cost.isReasonable() && salt != null && salt.length == 16
                && nonce != null && nonce.length == 12 && wrapped != null && wrapped.length == DataKey.BYTES + 16;
    }
}

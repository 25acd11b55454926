package org.fanzha.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How dear one guess of a password is: Argon2id (RFC 9106), because the threat is a stolen PC. The cost stands
 * beside each salt, so it can be raised later without locking anybody out.
 *
 * @param memoryKiB memory of one guess
 * @param passes    passes over that memory
 */
record Stretch(int memoryKiB, int passes) {
    /** About 0.4 s on an office PC. */
    static final Stretch NORMAL = new Stretch(64 * 1024, 3);
    private static final int LARGEST_KIB = 1024 * 1024;

    /** Whether a cost read from a file is one this program would ever have written, or may take upon itself. */
    boolean isReasonable() {
        return memoryKiB >= 8 && memoryKiB <= LARGEST_KIB && passes >= 1 && passes <= 100;
    }

    /** @return 32 bytes */
    byte[] stretch(char[] secret, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKiB).withIterations(passes).withParallelism(1).withSalt(salt).build());
        byte[] plain = bytes(secret);
        byte[] key = new byte[DataKey.BYTES];
        generator.generateBytes(plain, key);
        Arrays.fill(plain, (byte) 0);
        return key;
    }

    /** One form for what looks the same, whatever keyboard or input method it was typed with. */
    private static byte[] bytes(char[] secret) {
        String form = Normalizer.normalize(CharBuffer.wrap(secret), Normalizer.Form.NFKC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(form);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}

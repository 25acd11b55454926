package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is known of a file before it is opened.
 *
 * @param head its first bytes, enough to tell its kind
 * @param size in bytes
 */
record Fingerprint(String sha256, byte[] head, long size) {
    private static final int HEAD = 512;

    static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] head = in.readNBytes(HEAD);
            byte[] buffer = new byte[1 << 16];
            long size = head.length;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), head, size);
        }
    }

    /** Of a text that no file holds. */
    static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

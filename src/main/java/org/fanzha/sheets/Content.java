package org.fanzha.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.fanzha.register.Code;

/**
 * The bytes of a file, read once: what was hashed is what is understood, the file is let go at once, and a file
 * within an archive is read like any other.
 *
 * @param bytes its first ones where it is larger than anything that is read
 * @param size  in bytes
 */
record Content(String sha256, byte[] bytes, long size) {
    private static final int HEAD = 512;

    static Content of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Limits.FILE + 1);
            MessageDigest digest = digest();
            digest.update(bytes);
            byte[] buffer = new byte[1 << 16];
            long size = bytes.length;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
            return new Content(hex(digest), size > Limits.FILE ? Arrays.copyOf(bytes, HEAD) : bytes, size);
        }
    }

    static Content of(byte[] bytes) {
        MessageDigest digest = digest();
        digest.update(bytes);
        return new Content(hex(digest), bytes, bytes.length);
    }

    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] head() {
        return Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
    }

    /** @throws Unreadable {@code file.too-big} */
    byte[] within(long limit) {
        if (size > limit) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        return bytes;
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

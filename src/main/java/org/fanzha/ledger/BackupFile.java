package org.fanzha.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One backup in one file: a readable head (mark, key file, salt), then, sealed under a key of its own derived
 * from the data key, the manifest and the database as H2 holds it. It opens by the password or the recovery code
 * that held when it was made.
 *
 * @param header the head's bytes, to which the sealed part is bound
 */
record BackupFile(Path path, KeyFile key, byte[] salt, byte[] header) {
    private static final byte[] MARK = "FANZHA-BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int LARGEST = 1 << 20;

    /**
     * What the backup holds.
     *
     * @param sha256 of the database file
     * @param at     the ledger's own clock
     */
    record Manifest(String ledger, int schema, String at, long act, long entries, String sha256) {
    }

    /** Writes and forces; the caller moves it into place. */
    static BackupFile write(Path path, KeyFile keyFile, DataKey key, Manifest manifest, InputStream database)
            throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] keyJson = keyFile.json();
        byte[] header = ByteBuffer.allocate(MARK.length + Integer.BYTES + keyJson.length + SALT)
                .put(MARK).putInt(keyJson.length).put(keyJson).put(salt).array();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(header);
            SealedOutput sealed = new SealedOutput(out, key.derive("backup", salt), header);
            byte[] json = Json.bytes(manifest);
            new DataOutputStream(sealed).writeInt(json.length);
            sealed.write(json);
            database.transferTo(sealed);
            sealed.finish();
            channel.force(true);
        }
        return new BackupFile(path, keyFile, salt, header);
    }

    /** @throws Damage where it is no backup, or a damaged one */
    static BackupFile open(Path path) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
            if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
                throw new Damage("no backup");
            }
            byte[] keyJson = in.readNBytes(length(in.readInt()));
            byte[] salt = in.readNBytes(SALT);
            KeyFile key = KeyFile.parse(keyJson).orElseThrow(() -> new Damage("the backup's key is damaged"));
            byte[] header = ByteBuffer.allocate(MARK.length + Integer.BYTES + keyJson.length + salt.length)
                    .put(MARK).putInt(keyJson.length).put(keyJson).put(salt).array();
            return new BackupFile(path, key, salt, header);
        } catch (EOFException cutOff) {
            throw new Damage("the backup was cut off", cutOff);
        }
    }

    /** Unseals the database into a file. @throws Damage where one byte of it is not what was sealed */
    Manifest extract(DataKey dataKey, Path database) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream file = Files.newInputStream(path)) {
            file.skipNBytes(header.length);
            SealedInput sealed = new SealedInput(new BufferedInputStream(file),
                    dataKey.derive("backup", salt), header);
            Manifest manifest = manifest(sealed);
            Files.copy(new DigestInputStream(sealed, digest), database);
            if (!HexFormat.of().formatHex(digest.digest()).equals(manifest.sha256)) {
                throw new Damage("the database in the backup is not the one that was put in");
            }
            return manifest;
        }
    }

    private static Manifest manifest(InputStream sealed) throws IOException {
        byte[] length = sealed.readNBytes(Integer.BYTES);
        try {
            return Json.read(sealed.readNBytes(length(ByteBuffer.wrap(length).getInt())), Manifest.class);
        } catch (JsonProcessingException damaged) {
            throw new Damage("the backup's manifest is damaged", damaged);
        }
    }

    private static int length(int said) {
        if (said < 0 || said > LARGEST) {
            throw new Damage("a length in the backup is damaged");
        }
        return said;
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

package org.fanzha.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ledger.extract}: what was read for counting when the ledger was last closed, sealed under a key of its own
 * and bound to the last act. It may be lost at any time: then the registers are read again.
 *
 * @param key    derived for this ledger's extracts
 * @param ledger sealed in with every file
 */
record ExtractFile(Path file, Disk disk, DataKey key, String ledger) {
    private static final int SALT = 16;

    /** What was read. @param columns their names, in order */
    record Asked(String register, List<String> columns) {
    }

    /**
     * The state of the ledger that extracts are of.
     *
     * @param changes acts so far that changed something
     * @param act     an act since the last that changed something
     * @param doneAt  when it was done: two ledgers that went different ways from a backup may both have that act
     */
    record Mark(int schema, long changes, long act, String doneAt) {
    }

    void write(Mark mark, Map<Asked, Extract> extracts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(mark.schema);
        out.writeLong(mark.changes);
        out.writeLong(mark.act);
        out.writeUTF(mark.doneAt);
        out.writeInt(extracts.size());
        for (Map.Entry<Asked, Extract> extract : extracts.entrySet()) {
            out.writeUTF(extract.getKey().register);
            out.writeUTF(String.join(" ", extract.getKey().columns));
            extract.getValue().write(out);
        }
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] sealed = cipher(salt).seal(bytes.toByteArray(), bytes.size(), 0, true);
        byte[] whole = Arrays.copyOf(salt, SALT + sealed.length);
        System.arraycopy(sealed, 0, whole, SALT, sealed.length);
        disk.replace(file, whole);
    }

    private ChunkCipher cipher(byte... salt) {
        return new ChunkCipher(key.derive("extract", salt), ledger.getBytes(StandardCharsets.UTF_8));
    }

    /** What the file holds. @param mark the state of the ledger that it is of, not yet held against it */
    record Content(Mark mark, Map<Asked, Extract> extracts) {
    }

    /** Empty where there is no such file, or it was changed. */
    Optional<Content> read(Map<String, RegisterTable> tables) throws IOException {
        Optional<byte[]> plain = disk.read(file).filter(whole -> whole.length >= SALT).flatMap(this::unsealed);
        return plain.isEmpty() ? Optional.empty() : parse(plain.get(), tables);
    }

    private Optional<byte[]> unsealed(byte... whole) {
        return cipher(Arrays.copyOf(whole, SALT)).open(Arrays.copyOfRange(whole, SALT, whole.length), 0, true);
    }

    private static Optional<Content> parse(byte[] plain, Map<String, RegisterTable> tables) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain));
        Mark mark = new Mark(in.readInt(), in.readLong(), in.readLong(), in.readUTF());
        if (mark.schema != Schema.newest()) {
            return Optional.empty();
        }
        Map<Asked, Extract> extracts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Asked asked = new Asked(in.readUTF(), List.of(in.readUTF().split(" ")));
            extracts.put(asked, Extract.read(in, columns(asked, tables)));
        }
        return Optional.of(new Content(mark, extracts));
    }

    static List<Column> columns(Asked asked, Map<String, RegisterTable> tables) {
        RegisterTable table = tables.get(asked.register);
        return asked.columns.stream().map(name -> table.column(table.field(name))).toList();
    }

    static Asked asked(RegisterTable table, Collection<Column> columns) {
        return new Asked(table.name(), columns.stream().map(Column::name).toList());
    }
}

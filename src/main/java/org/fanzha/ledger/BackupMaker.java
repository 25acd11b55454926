package org.fanzha.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fanzha.office.Progress;
import org.fanzha.office.Setting;
import org.jdbi.v3.core.Handle;

/**
 * Makes a backup of an open database and calls it one only when it was unsealed again in a side folder and every
 * entry in it read. All that lies on disk on the way is encrypted: what H2 hands out is the encrypted file.
 */
final class BackupMaker {
    private static final String SIDE = "backup";
    private static final int STEPS = 3;

    private final Database database;
    private final LedgerFolder folder;
    private final Disk disk;
    private final Map<String, RegisterTable> tables;

    BackupMaker(Database database, LedgerFolder folder, Disk disk, Map<String, RegisterTable> tables) {
        this.database = database;
        this.folder = folder;
        this.disk = disk;
        this.tables = tables;
    }

    /** @param where null for the ledger's own folder, where as many are kept as the office's settings say */
    Path make(Handle handle, KeyFile keyFile, LocalDateTime at, Path where, Progress progress)
            throws IOException, SQLException {
        progress.at("复制台账", 0, STEPS);
        Backups own = new Backups(folder.backups());
        Backups target = where == null ? own : new Backups(where);
        Files.createDirectories(target.folder());
        target.wipeHalfWritten();
        LedgerFolder side = folder.side(SIDE);
        Path plainCopy = copy(handle, side);
        progress.at("加密备份", 1, STEPS);
        Path file = target.name(at, Math.max(own.next(), target.next()));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream in = Files.newInputStream(plainCopy)) {
            BackupFile.write(part, keyFile, database.key(), manifest(handle, keyFile, at, plainCopy), in);
        }
        progress.at("逐条核对备份", 2, STEPS);
        verify(BackupFile.open(part), keyFile);
        disk.move(part, file);
        folder.wipeSide(SIDE);
        if (where == null) {
            own.rotate(Integer.parseInt(Setting.BACKUPS_KEPT.in(
                    H2SettingStore.kept(handle, Setting.BACKUPS_KEPT.key()))));
        }
        return file;
    }

    /** @throws org.fanzha.office.Refusal {@code backup.not-copied} */
    void copy(BackupCopy copy) {
        copy.make(disk);
    }

    /** The database as H2 holds it, encrypted; H2 hands it out in a zip. */
    private Path copy(Handle handle, LedgerFolder side) throws IOException {
        Path zip = side.root().resolve("copy.zip");
        handle.execute("BACKUP TO '" + (database.scheme() + zip.toAbsolutePath()).replace("'", "''") + "'");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith("ledger.mv.db")) {
                    Path copy = side.root().resolve("copy.mv.db");
                    Files.copy(in, copy);
                    Files.delete(zip);
                    return copy;
                }
            }
        }
        throw new Damage("H2 handed out no copy");
    }

    private static BackupFile.Manifest manifest(Handle handle, KeyFile keyFile, LocalDateTime at, Path copy)
            throws IOException {
        Head head = Head.of(handle);
        int schema = EntryRows.numbers(handle, "SELECT schema_number FROM ledger").getFirst().intValue();
        return new BackupFile.Manifest(keyFile.ledger(), schema, at.toString(), head.act(), head.entries(),
                BackupFile.sha256(copy));
    }

    private void verify(BackupFile backup, KeyFile keyFile) throws IOException, SQLException {
        LedgerFolder check = folder.side(SIDE + "-check");
        new BackupReader(tables).extract(backup, database.key(), keyFile.ledger(), check);
        folder.wipeSide(SIDE + "-check");
    }
}

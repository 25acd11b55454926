package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.fanzha.office.Act;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds and opens the database of a locked folder. Nothing is opened for writing before a look that writes
 * nothing has found it to be what was kept.
 *
 * @param scheme H2's name for the file system; empty for the real one
 */
record Opener(Clock clock, Stretch cost, Disk disk, String scheme, Map<String, RegisterTable> tables) {
    private static final Logger LOG = LoggerFactory.getLogger(Opener.class);

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Builds a ledger in a side folder and moves it in whole, so that a kill leaves no half one. */
    void build(LedgerFolder folder, DataKey key, KeyFile keyFile) throws IOException, SQLException {
        LedgerFolder side = folder.side("new");
        DataSource source = new Database(scheme, side.root(), key).fresh();
        try (Connection anchor = source.getConnection(); Handle handle = Jdbi.open(() -> anchor)) {
            Schema.migrate(source);
            handle.execute("INSERT INTO ledger (id, schema_number) VALUES (?, ?)", keyFile.ledger(),
                    Schema.newest());
            Database.shutDown(anchor);
        }
        disk.replace(side.key(), keyFile.json());
        disk.replace(side.witness(), Json.bytes(Witness.of(key, keyFile.ledger(), 0, 0)));
        moveIn(folder, side);
    }

    void moveIn(LedgerFolder folder, LedgerFolder side) throws IOException {
        disk.move(side.root(), folder.incoming());
        folder.takeIncoming(disk, Backups.stamp(now()));
    }

    /** The key file; told to be of another ledger before any secret is tried on it. */
    KeyFile keyFile(LedgerFolder folder) throws IOException {
        if (!Files.exists(folder.key())) {
            throw new Damage("the key file is missing");
        }
        KeyFile keyFile = KeyFile.parse(Files.readAllBytes(folder.key()))
                .orElseThrow(() -> new Damage("the key file is damaged"));
        if (Witness.read(folder.witness()).filter(w -> !w.ledger().equals(keyFile.ledger())).isPresent()) {
            throw new Refusal(Code.LEDGER_FOREIGN);
        }
        return keyFile;
    }

    H2Ledger open(LedgerFolder folder, FolderLock lock, DataKey key, KeyFile keyFile, Act.Kind why)
            throws IOException, SQLException {
        Database database = new Database(scheme, folder.root(), key);
        ExtractFile extracts = new ExtractFile(folder.extract(), disk, key, keyFile.ledger());
        CompletableFuture<Optional<ExtractFile.Content>> ahead = Extracts.readAhead(extracts, tables);
        int schema = check(folder, database, keyFile);
        BackupMaker maker = new BackupMaker(database, folder, disk, tables);
        if (schema != Schema.newest()) {
            migrate(database, maker, keyFile);
        }
        Store store = new Store(database, folder, disk, keyFile.ledger(), clock,
                new Backups(folder.backups())::newest);
        try {
            store.note(new Act(why, ""));
            Keys keys = new Keys(folder, disk, cost, key, keyFile);
            return new H2Ledger(store, tables, lock, new H2Safe(store, keys, folder, tables, maker),
                    new Extracts(store, tables, extracts, ahead));
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    private int check(LedgerFolder folder, Database database, KeyFile keyFile) throws IOException, SQLException {
        Optional<Witness> witness = Witness.read(folder.witness()).filter(w -> w.isGenuine(database.key()));
        return new Probe(database, tables).check(folder.database(), keyFile.ledger(), witness);
    }

    /** A backup first, so that the older program can go on where the newer one fails. */
    private void migrate(Database database, BackupMaker maker, KeyFile keyFile) throws IOException, SQLException {
        DataSource source = database.existing();
        try (Connection anchor = source.getConnection(); Handle handle = Jdbi.open(() -> anchor)) {
            maker.make(handle, keyFile, now(), null, Progress.NONE);
            Schema.migrate(source);
            handle.execute("UPDATE ledger SET schema_number = ?", Schema.newest());
            Database.shutDown(anchor);
        }
    }

    /** Backs up what is there where the password opens it; what it does not open goes aside as it is. */
    void backUpPresent(LedgerFolder folder, char[] secret) throws IOException {
        if (!folder.holdsLedger()) {
            return;
        }
        try {
            KeyFile keyFile = keyFile(folder);
            Database database = new Database(scheme, folder.root(), keyFile.bySecret(secret));
            check(folder, database, keyFile);
            try (Connection anchor = database.existing().getConnection(); Handle handle = Jdbi.open(() -> anchor)) {
                new BackupMaker(database, folder, disk, tables).make(handle, keyFile, now(), null, Progress.NONE);
                Database.shutDown(anchor);
            }
        } catch (Refusal | Damage | SQLException unopenable) {
            LOG.info("what the folder held goes aside as it is, for it could not be opened: {}",
                    unopenable.getClass().getSimpleName());
        }
    }
}

package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanzha.office.Act;
import org.fanzha.office.Ledger;
import org.h2.store.fs.FileUtils;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * An empty ledger in memory, opened and closed once while somebody types the password, so that the real one finds
 * its libraries loaded. It touches no disk and no ledger, and its key and its password die with it.
 */
record Rehearsal(Clock clock, Map<String, RegisterTable> tables) {
    private static final String MEMORY = "memFS:";
    /** As cheap as may be: it guards nothing. */
    private static final Stretch CHEAP = new Stretch(64, 1);

    /** Keeps no file beside the database. */
    private static final class NoDisk extends Disk {
        @Override
        void replace(Path file, byte[] content) {
        }
    }

    void run(Consumer<Ledger> act) throws IOException, SQLException {
        char[] password = UUID.randomUUID().toString().toCharArray();
        DataKey made = DataKey.random();
        byte[] json = KeyFile.make(UUID.randomUUID().toString(), made, password, password, CHEAP).json();
        KeyFile keyFile = KeyFile.parse(json).orElseThrow();
        DataKey key = keyFile.byPassword(password);
        LedgerFolder folder = new LedgerFolder(Path.of(keyFile.ledger()).toAbsolutePath());
        String inMemory = MEMORY + folder.root();
        FileUtils.createDirectories(inMemory);
        try {
            over(new Database(MEMORY, folder.root(), key), folder, keyFile, act);
        } finally {
            FileUtils.deleteRecursive(inMemory, true);
        }
    }

    /** Opened twice: the second time finds what the act has left, as the real one will. */
    private void over(Database database, LedgerFolder folder, KeyFile keyFile, Consumer<Ledger> act) throws SQLException {
        try (Connection anchor = database.fresh().getConnection(); Handle handle = Jdbi.open(() -> anchor)) {
            Schema.lay(anchor);
            handle.execute("INSERT INTO ledger (id, schema_number) VALUES (?, ?)", keyFile.ledger(), Schema.newest());
            Database.shutDown(anchor);
        }
        open(database, folder, keyFile, act);
        open(database, folder, keyFile, ledger -> { });
    }

    private void open(Database database, LedgerFolder folder, KeyFile keyFile, Consumer<Ledger> act) throws SQLException {
        NoDisk disk = new NoDisk();
        new Probe(database, tables).check(keyFile.ledger(), Optional.of(Witness.of(database.key(), keyFile.ledger(), 0, 0)));
        try (Store store = new Store(database, folder, disk, keyFile.ledger(), clock, () -> "")) {
            store.note(new Act(Act.Kind.OPENED, ""));
            ExtractFile extracts = new ExtractFile(folder.extract(), disk, database.key(), keyFile.ledger());
            Keys keys = new Keys(folder, disk, CHEAP, database.key(), keyFile);
            act.accept(new H2Ledger(store, tables, null, new H2Safe(store, keys, folder, tables,
                    new BackupMaker(database, folder, disk, tables)),
                    new Extracts(store, tables, extracts, Extracts.readAhead(extracts, tables))));
        }
    }
}

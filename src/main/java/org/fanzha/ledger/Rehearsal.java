package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.fanzha.office.Act;
import org.fanzha.office.Ledger;
import org.h2.store.fs.FileUtils;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A ledger in memory, opened and closed a few times while somebody types the password, so that the real opening is
 * run by compiled code. It touches no disk and no ledger, and its key and its password die with it.
 *
 * @param isOver asked before each opening and each act: whether the real one is wanted, which needs the processor more
 */
record Rehearsal(Clock clock, Map<String, RegisterTable> tables, BooleanSupplier isOver) {
    private static final String MEMORY = "memFS:";
    /** It guards nothing: dear enough only for the real password to be stretched by compiled code. */
    private static final Stretch CHEAP = new Stretch(Stretch.NORMAL.memoryKiB(), 1);
    private static final int OPENINGS = 4;

    /** Keeps the files beside the database in memory too. */
    private static final class MemoryDisk extends Disk {
        private final Map<Path, byte[]> files = new ConcurrentHashMap<>();

        @Override
        Optional<byte[]> read(Path file) {
            return Optional.ofNullable(files.get(file));
        }

        @Override
        void replace(Path file, byte[] content) {
            files.put(file, content);
        }
    }

    void run(List<Consumer<Ledger>> acts) throws IOException, SQLException {
        char[] password = UUID.randomUUID().toString().toCharArray();
        DataKey made = DataKey.random();
        byte[] json = KeyFile.make(UUID.randomUUID().toString(), made, password, password, CHEAP).json();
        KeyFile keyFile = KeyFile.parse(json).orElseThrow();
        DataKey key = keyFile.byPassword(password);
        LedgerFolder folder = new LedgerFolder(Path.of(keyFile.ledger()).toAbsolutePath());
        String inMemory = MEMORY + folder.root();
        FileUtils.createDirectories(inMemory);
        try {
            over(new Database(MEMORY, folder.root(), key), folder, keyFile, acts);
        } finally {
            FileUtils.deleteRecursive(inMemory, true);
        }
    }

    /** Opened several times: from the second on it finds what the act has left, as the real one will. */
    private void over(Database database, LedgerFolder folder, KeyFile keyFile, List<Consumer<Ledger>> acts)
            throws SQLException {
        try (Connection anchor = database.fresh().getConnection(); Handle handle = Jdbi.open(() -> anchor)) {
            Schema.lay(anchor);
            handle.execute("INSERT INTO ledger (id, schema_number) VALUES (?, ?)", keyFile.ledger(), Schema.newest());
            Database.shutDown(anchor);
        }
        MemoryDisk disk = new MemoryDisk();
        for (int opening = 0; opening < OPENINGS && !isOver.getAsBoolean(); opening++) {
            open(database, folder, disk, keyFile, acts);
        }
    }

    private void open(Database database, LedgerFolder folder, Disk disk, KeyFile keyFile, List<Consumer<Ledger>> acts)
            throws SQLException {
        new Probe(database, tables).check(keyFile.ledger(), Optional.of(Witness.of(database.key(), keyFile.ledger(), 0, 0)));
        try (Store store = new Store(database, folder, disk, keyFile.ledger(), clock, () -> "")) {
            store.note(new Act(Act.Kind.OPENED, ""));
            ExtractFile file = new ExtractFile(folder.extract(), disk, database.key(), keyFile.ledger());
            Extracts extracts = new Extracts(store, tables, file, Extracts.readAhead(file, tables));
            Keys keys = new Keys(folder, disk, CHEAP, database.key(), keyFile);
            Ledger ledger = new H2Ledger(store, tables, null, new H2Safe(store, keys, folder, tables,
                    new BackupMaker(database, folder, disk, tables)), extracts);
            acts.stream().takeWhile(act -> !isOver.getAsBoolean()).forEach(act -> act.accept(ledger));
            extracts.keep();
        }
    }
}

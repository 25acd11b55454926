package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every path of one ledger. Nothing of a ledger lies outside its folder, temporary files included. */
record LedgerFolder(Path root) {
    /** The database's name for H2, which adds {@code .mv.db} itself. */
    static final String DATABASE = "ledger";
    private static final List<String> FILES = List.of("ledger.mv.db", "ledger.key", "ledger.count");

    Path database() {
        return root.resolve("ledger.mv.db");
    }

    Path key() {
        return root.resolve("ledger.key");
    }

    Path witness() {
        return root.resolve("ledger.count");
    }

    /** What was counted from, see {@link ExtractFile}; may be missing. */
    Path extract() {
        return root.resolve("ledger.extract");
    }

    Path lock() {
        return root.resolve("ledger.lock");
    }

    Path backups() {
        return root.resolve("backups");
    }

    /** What was there before a restore and could not be opened; never deleted by the program. */
    Path aside() {
        return root.resolve("aside");
    }

    Path temp() {
        return root.resolve("temp");
    }

    /** A whole, verified ledger on its way in; where this folder exists, the move is decided. */
    Path incoming() {
        return root.resolve("incoming");
    }

    boolean holdsLedger() {
        return Files.isDirectory(incoming()) || FILES.stream().anyMatch(name -> Files.exists(root.resolve(name)));
    }

    /** Empties the temp folder of what a killed run left. */
    void wipeTemp() throws IOException {
        wipe(temp());
        Files.createDirectories(temp());
    }

    /** A new, empty folder inside the temp folder; what was there under the name is gone. */
    LedgerFolder side(String name) throws IOException {
        wipe(temp().resolve(name));
        return new LedgerFolder(Files.createDirectories(temp().resolve(name)));
    }

    void wipeSide(String name) throws IOException {
        wipe(temp().resolve(name));
    }

    /**
     * Ends a move that {@link #incoming} decided, also one that a kill broke off: what still lies there replaces
     * what lies here, which goes aside. Doing it twice does no harm.
     *
     * @param stamp the name of the folder in {@link #aside} for what was here
     */
    void takeIncoming(Disk disk, String stamp) throws IOException {
        if (!Files.isDirectory(incoming())) {
            return;
        }
        for (String name : FILES) {
            if (Files.exists(incoming().resolve(name))) {
                putAside(disk, name, stamp);
                disk.move(incoming().resolve(name), root.resolve(name));
            }
        }
        Files.deleteIfExists(extract());
        wipe(incoming());
    }

    private void putAside(Disk disk, String name, String stamp) throws IOException {
        if (Files.exists(root.resolve(name))) {
            Path folder = Files.createDirectories(aside().resolve(stamp));
            disk.move(root.resolve(name), folder.resolve(name));
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

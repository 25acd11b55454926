package org.fanzha.app;

import java.nio.file.Path;

/** Every path the program knows by itself. */
final class Places {
    private Places() {
    }

    /** Where the window looks for the ledger when none is named. */
    static Path defaultLedger() {
        return home().resolve("反诈台账");
    }

    static Path logFolder() {
        return own().resolve("logs");
    }

    /** How the window looks; beside the logs, since it must be read before any ledger is open. */
    static Path appearance() {
        return own().resolve("appearance.properties");
    }

    /** What the program keeps for itself, apart from any ledger. */
    static Path own() {
        return home().resolve(".fanzha-ledger");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}

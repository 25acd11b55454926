package org.fanzha.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The first look at the command line. The window alone, with nothing said but which ledger, is opened at once: the
 * parser takes longer to load than the door behind it. Everything else, faulty lines included, is {@link Fanzha}'s.
 */
public final class Start {
    private Start() {
    }

    /** @return the exit code */
    public static int run(Doorway doorway, Out out, String... args) {
        return ledger(doorway, args).filter(folder -> doorway.hasDisplay() && doorway.readsChineseNames())
                .map(folder -> window(doorway, out, folder)).orElseGet(() -> Fanzha.run(doorway, out, args));
    }

    /** The ledger of a line that asks for the window and nothing else; empty for every other line. */
    static Optional<Path> ledger(Doorway doorway, String... args) {
        if (args.length == 0) {
            return Optional.of(doorway.defaultLedger());
        }
        boolean isPlain = args.length == 2 && args[0].equals("--ledger") && !args[1].isBlank()
                && !args[1].startsWith("-") && !args[1].startsWith("@");
        try {
            return isPlain ? Optional.of(Path.of(args[1])) : Optional.empty();
        } catch (InvalidPathException leftToTheParser) {
            return Optional.empty();
        }
    }

    private static int window(Doorway doorway, Out out, Path folder) {
        try {
            doorway.openWindow(folder);
            return 0;
        } catch (RuntimeException fault) {
            return Fanzha.answer(out, fault, false);
        }
    }
}

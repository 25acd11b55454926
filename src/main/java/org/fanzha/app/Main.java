package org.fanzha.app;

import java.util.Locale;
import org.fanzha.command.Out;
import org.fanzha.command.Start;

/** Where the program starts. Not a JavaFX Application: that would need JavaFX as modules. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        // The office's language, not the machine's: some locales write their own digits.
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Logs.start(Places.logFolder());
        int exit = Start.run(new Wiring(), new Out(System.out, System.err), args);
        System.exit(exit);
    }
}

package org.fanzha.app;

import org.fanzha.command.Fanzha;
import org.fanzha.command.Out;

/** Where the program starts. Not a JavaFX Application: that would need JavaFX as modules. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        Logs.start(Places.logFolder());
        int exit = Fanzha.run(new Wiring(), new Out(System.out, System.err), args);
        System.exit(exit);
    }
}

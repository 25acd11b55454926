package org.fanzha.desktop;

import java.time.Clock;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.shell.Desktop;

/** Opens the real window over the office in memory, to be tried by hand: {@code door} begins at the password. */
public final class Tryout {
    private Tryout() {
    }

    /** @param args {@code door}, {@code first}, or nothing for the open office */
    public static void main(String[] args) {
        if (args.length == 0) {
            Desktop.enter(Samples.full().office, Clock.systemDefaultZone(), Appearance.notKept());
        } else {
            Desktop.unlock(new FakeDoor(args[0].equals("door")), Clock.systemDefaultZone(), Appearance.notKept());
        }
    }
}

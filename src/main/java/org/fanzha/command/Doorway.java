package org.fanzha.command;

import java.nio.file.Path;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Office;
import org.fanzha.office.Ledger;

/** What the command line needs of the program around it; the composition root answers. */
public interface Doorway {
    LedgerHouse house();

    /** The office over an unlocked ledger. */
    Office office(Ledger ledger);

    /** Opens the main window on an unlocked office, and returns when it is closed. */
    void openWindow(Office office);

    /** Opens the window at the unlock page, and returns when it is closed. */
    void openWindow(Path ledgerFolder);

    /** Whether a window can be shown here at all. */
    boolean hasDisplay();

    /** Whether file names in Chinese can be told on this system. */
    boolean readsChineseNames();

    Path defaultLedger();
}

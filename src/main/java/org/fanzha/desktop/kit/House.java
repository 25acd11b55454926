package org.fanzha.desktop.kit;

import java.nio.file.Path;

/** What the settings ask of the window that only it can do, since it holds the open office and the door to it. */
public interface House {
    /** Whether there is a door to go back to; there is none to an office that was opened without one. */
    boolean hasDoor();

    /**
     * Closes the office, swaps the backup in, and goes back to the door. What the ledger held is backed up or put
     * aside first.
     *
     * @param password the one that held when the backup was made; wiped after use
     */
    void restore(Path backup, char[] password);

    /** The office bears another name now. */
    void renamed(String officeName);
}

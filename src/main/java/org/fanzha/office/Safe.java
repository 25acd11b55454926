package org.fanzha.office;

import java.nio.file.Path;
import java.util.List;

/** Port: the ledger's keys, backups and soundness. */
public interface Safe {
    /** Writes a dated, encrypted, verified backup; null for the ledger's own folder of backups. */
    Path backup(Path folder);

    /** The backups in the ledger's own folder, newest first. */
    List<Path> backups();

    /** Whether something was written since the last backup. */
    boolean isBackupDue();

    /** Reads every entry and holds it against its sum, and the counts against those kept beside the file. */
    Soundness verify();

    /** Whether this is the password, for unlocking a window that was locked; takes as long as opening. */
    boolean isPassword(char[] password);

    /** Wraps the data key anew; the file is not rewritten. @throws Refusal {@code password.wrong} */
    void changePassword(char[] old, char[] fresh);

    /** A new recovery code; the old one opens nothing any more. @throws Refusal {@code password.wrong} */
    String newRecoveryCode(char[] password);

    /**
     * @param entries entries read, by register key
     * @param faults  a Chinese sentence each; none where all is well
     */
    record Soundness(java.util.Map<String, Integer> entries, List<String> faults) {
        public boolean isSound() {
            return faults.isEmpty();
        }
    }
}

package org.fanzha.office;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fanzha.catalogue.Catalogue;

/** Port: the ledger's keys, backups and soundness. */
public interface Safe {
    /** The folder that the ledger is, with everything it keeps on disk. */
    Path folder();

    /**
     * Writes a dated, encrypted, verified backup, and puts one of the ledger's own folder once more where the
     * office's settings say.
     *
     * @param where null for the ledger's own folder of backups
     * @throws Refusal {@code backup.not-copied} where it is there but not in the second place
     */
    Path backup(Path where, Progress progress);

    default Path backup(Path where) {
        return backup(where, Progress.NONE);
    }

    /** The backups in the ledger's own folder, newest first. */
    List<Path> backups();

    /** Whether something was written since the last backup. */
    boolean isBackupDue();

    /** The same with what can be told of them unopened. */
    List<Kept> kept();

    /**
     * Takes a backup out into a side folder, reads and counts it, and wipes the folder again. Needs no password, for
     * the key of the open ledger opens all its backups.
     *
     * @return what it holds
     * @throws Refusal {@code file.missing}, {@code backup.damaged}, {@code backup.foreign}
     */
    Soundness tryOut(Path backup, Progress progress);

    /** Whether this password or recovery code held when the backup was made. @throws Refusal as {@link #tryOut} */
    boolean opens(Path backup, char[] secret);

    /** Reads every entry and holds it against its sum, and the counts against those kept beside the file. */
    Soundness verify(Progress progress);

    default Soundness verify() {
        return verify(Progress.NONE);
    }

    /** Whether this is the password, for unlocking a window that was locked; takes as long as opening. */
    boolean isPassword(char[] password);

    /** Wraps the data key anew; the file is not rewritten. @throws Refusal {@code password.wrong} */
    void changePassword(char[] old, char[] fresh);

    /** A new recovery code; the old one opens nothing any more. @throws Refusal {@code password.wrong} */
    String newRecoveryCode(char[] password);

    /** A backup as it lies there. @param at when it was made, by its name; by its file where the name was changed */
    record Kept(Path file, LocalDateTime at, long bytes) {
    }

    /**
     * @param entries entries read, by register key
     * @param faults  a Chinese sentence each; none where all is well
     */
    record Soundness(Map<String, Integer> entries, List<String> faults) {
        public boolean isSound() {
            return faults.isEmpty();
        }

        /** Such as 共 29 条：单位台账 17 条，宣传台账 12 条; registers without entries are left out. */
        public String words() {
            String each = Catalogue.REGISTERS.stream().filter(register -> entries.getOrDefault(register.key(), 0) > 0)
                    .map(register -> register.title() + " " + entries.get(register.key()) + " 条").collect(Collectors.joining("，"));
            return "共 " + entries.values().stream().mapToInt(Integer::intValue).sum() + " 条" + (each.isEmpty() ? "" : "：" + each);
        }
    }
}

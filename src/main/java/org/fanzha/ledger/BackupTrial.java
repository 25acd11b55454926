package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe.Soundness;
import org.fanzha.register.Code;

/** Looks into a backup with the key of the open ledger, in a side folder, one at a time. */
final class BackupTrial {
    private static final String SIDE = "trial";
    private final LedgerFolder folder;
    private final Map<String, RegisterTable> tables;

    BackupTrial(LedgerFolder folder, Map<String, RegisterTable> tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** @throws Refusal {@code file.missing}, {@code backup.damaged}, {@code backup.foreign} */
    synchronized Soundness look(Path backup, DataKey key, String ledger) {
        BackupFile file = open(backup);
        if (!file.key().ledger().equals(ledger)) {
            throw new Refusal(Code.BACKUP_FOREIGN);
        }
        try {
            Soundness held = new BackupReader(tables).extract(file, key, ledger, folder.side(SIDE));
            folder.wipeSide(SIDE);
            return held;
        } catch (Damage | SQLException damaged) {
            throw new Refusal(damaged, Code.BACKUP_DAMAGED);
        } catch (IOException failure) {
            throw Faults.onDisk(failure, folder.temp());
        }
    }

    /** @throws Refusal {@code file.missing}, {@code backup.damaged} */
    static BackupFile open(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new Refusal(Code.FILE_MISSING, backup);
        }
        try {
            return BackupFile.open(backup);
        } catch (IOException | Damage failure) {
            throw new Refusal(failure, Code.BACKUP_DAMAGED);
        }
    }
}

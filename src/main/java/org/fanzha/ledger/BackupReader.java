package org.fanzha.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.fanzha.office.Safe.Soundness;

/** Takes a backup out into a side folder and believes it only when every entry was read and counted. */
final class BackupReader {
    private final Map<String, RegisterTable> tables;

    BackupReader(Map<String, RegisterTable> tables) {
        this.tables = tables;
    }

    /**
     * Leaves a whole ledger in the side folder: database, key file, witness.
     *
     * @throws Damage where anything is not as the manifest says
     */
    Soundness extract(BackupFile backup, DataKey key, String ledger, LedgerFolder side)
            throws IOException, SQLException {
        BackupFile.Manifest manifest = backup.extract(key, side.database());
        if (!manifest.ledger().equals(ledger)) {
            throw new Damage("the backup is of another ledger");
        }
        Probe.Inspected inspected = new Probe(new Database("", side.root(), key), tables).inspect(ledger);
        Head head = inspected.head();
        if (!inspected.soundness().isSound() || head.act() != manifest.act() || head.entries() != manifest.entries()
                || inspected.schema() != manifest.schema()) {
            throw new Damage("the backup does not hold what its manifest says");
        }
        Disk disk = new Disk();
        disk.replace(side.key(), backup.key().json());
        disk.replace(side.witness(), Json.bytes(Witness.of(key, ledger, head.act(), head.entries())));
        return inspected.soundness();
    }
}

package org.fanzha.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Puts a finished backup once more somewhere else, such as on a stick, which is never made where it is not there. */
record BackupCopy(Path backup, Path folder) {
    /** @throws Refusal {@code backup.not-copied} */
    void make(Disk disk) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new IOException("no such folder");
            }
            Path copy = folder.resolve(backup.getFileName());
            Path part = copy.resolveSibling(copy.getFileName() + ".part");
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            if (Files.mismatch(backup, part) >= 0) {
                throw new IOException("the copy differs");
            }
            disk.move(part, copy);
        } catch (IOException failure) {
            throw new Refusal(failure, Code.BACKUP_NOT_COPIED, folder);
        }
    }
}

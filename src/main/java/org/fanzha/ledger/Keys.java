package org.fanzha.ledger;

import java.io.IOException;
import org.fanzha.office.Refusal;

/** The secrets of an open ledger and their change: the key file is written anew, the database never. */
final class Keys {
    private final LedgerFolder folder;
    private final Disk disk;
    private final Stretch cost;
    private final DataKey key;
    private KeyFile file;

    Keys(LedgerFolder folder, Disk disk, Stretch cost, DataKey key, KeyFile file) {
        this.folder = folder;
        this.disk = disk;
        this.cost = cost;
        this.key = key;
        this.file = file;
    }

    DataKey key() {
        return key;
    }

    synchronized KeyFile file() {
        return file;
    }

    boolean isPassword(char[] secret) {
        return file().isPassword(secret);
    }

    /** @throws Refusal {@code password.wrong}, {@code password.short} */
    synchronized void changePassword(char[] old, char[] fresh) {
        KeyFile.requireSome(fresh);
        file.byPassword(old);
        setPassword(fresh);
    }

    synchronized void setPassword(char[] fresh) {
        replace(file.withPassword(key, fresh, cost));
    }

    /** @throws Refusal {@code password.wrong} */
    synchronized String newRecoveryCode(char[] password) {
        file.byPassword(password);
        String code = RecoveryCode.random();
        replace(file.withCode(key, RecoveryCode.tidy(code).orElseThrow(), cost));
        return code;
    }

    private void replace(KeyFile fresh) {
        try {
            disk.replace(folder.key(), fresh.json());
            file = fresh;
        } catch (IOException failure) {
            throw Faults.onDisk(failure, folder.root());
        }
    }
}

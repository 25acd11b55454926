package org.fanzha.office;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Port: where ledgers are made, opened and restored. Every failure is a {@link Refusal}. */
public interface LedgerHouse {
    /** @throws Refusal {@code ledger.exists} where the folder holds a ledger */
    Created create(Path folder, String officeName, char[] password);

    /**
     * @throws Refusal {@code ledger.missing}, {@code ledger.in-use}, {@code password.wrong},
     *                 {@code ledger.damaged}, {@code ledger.newer}, {@code disk.full}
     */
    Ledger open(Path folder, char[] password);

    /** Opens by the recovery code and sets a new password. @throws Refusal {@code code.wrong} */
    Ledger openByCode(Path folder, String recoveryCode, char[] newPassword);

    boolean holdsLedger(Path folder);

    /**
     * Goes through a few openings of a ledger in memory that is empty at first, so that the real one runs compiled;
     * fewer where the real one begins meanwhile.
     *
     * @param acts what else to do at each of them, one after the other; the ledger is gone afterwards
     */
    void rehearse(List<Consumer<Ledger>> acts);

    /**
     * Restores a backup into a side folder, verifies it there, backs up what the folder holds now, and swaps.
     *
     * @param secret the password or the recovery code that held when it was made
     * @return what the restored ledger holds
     */
    Safe.Soundness restore(Path backup, Path folder, char[] secret);

    /** @param recoveryCode to be shown once and kept nowhere */
    record Created(Ledger ledger, String recoveryCode) {
    }
}

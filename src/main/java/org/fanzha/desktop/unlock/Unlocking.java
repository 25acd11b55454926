package org.fanzha.desktop.unlock;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe;

/**
 * What the door asks of the house behind it. Each call may take a second and is made away from the window's
 * thread; every failure is a {@link Refusal}. The caller wipes the passwords it hands in.
 */
public interface Unlocking {
    Path folder();

    boolean holdsLedger();

    /**
     * Readies what an opening will need, while the password is being typed; touches no ledger.
     *
     * @param act what else to do with an office of invented entries; it is gone afterwards
     */
    default void rehearse(Consumer<Office> act) {
    }

    Office open(char[] password);

    Created create(String officeName, char[] password);

    /** Opens by the recovery code and sets a new password. */
    Office openByCode(String recoveryCode, char[] newPassword);

    /** Swaps a backup in, while nothing is open. @param secret the password or recovery code of when it was made */
    Safe.Soundness restore(Path backup, char[] secret);

    /** Makes the sample office anew, apart from the office's own ledger, and opens it. */
    Office openSample(Progress progress);

    String samplePassword();

    /** @param recoveryCode shown once and kept nowhere */
    record Created(Office office, String recoveryCode) {
    }
}

package org.fanzha.app;

import java.nio.file.Path;
import java.util.function.Function;
import org.fanzha.desktop.unlock.Unlocking;
import org.fanzha.office.Ledger;
import org.fanzha.office.LedgerHouse;
import org.fanzha.office.Office;
import org.fanzha.office.Safe;

/** The window's door to one folder of the house. */
record HouseDoor(LedgerHouse house, Path folder, Function<Ledger, Office> offices) implements Unlocking {
    @Override
    public boolean holdsLedger() {
        return house.holdsLedger(folder);
    }

    @Override
    public Office open(char[] password) {
        return offices.apply(house.open(folder, password));
    }

    @Override
    public Created create(String officeName, char[] password) {
        LedgerHouse.Created created = house.create(folder, officeName, password);
        return new Created(offices.apply(created.ledger()), created.recoveryCode());
    }

    @Override
    public Office openByCode(String recoveryCode, char[] newPassword) {
        return offices.apply(house.openByCode(folder, recoveryCode, newPassword));
    }

    @Override
    public Safe.Soundness restore(Path backup, char[] password) {
        return house.restore(backup, folder, password);
    }
}

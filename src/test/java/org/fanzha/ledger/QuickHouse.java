package org.fanzha.ledger;

import java.time.Clock;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.LedgerHouse;

/** Real ledgers whose passwords are cheap to try, for tests that guard nobody. */
public final class QuickHouse {
    private QuickHouse() {
    }

    public static LedgerHouse of(Clock clock) {
        return new H2LedgerHouse(clock, Bench.CHEAP, new Disk(), "", Catalogue.REGISTERS);
    }
}

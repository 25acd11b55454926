package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.Ledger;
import org.fanzha.office.Query;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private final H2LedgerHouse house = new H2LedgerHouse(Clock.systemDefaultZone());

    @Test
    void givesAnEmptyLedgerOfEveryRegister() {
        List<Integer> counts = new ArrayList<>();
        house.rehearse(ledger -> Catalogue.REGISTERS.forEach(register ->
                counts.add(ledger.entries().list(register, Query.ALL).size())));
        assertThat(counts).hasSize(Catalogue.REGISTERS.size()).containsOnly(0);
    }

    @Test
    void keepsNothingOfIt() {
        List<Ledger> gone = new ArrayList<>();
        house.rehearse(gone::add);
        house.rehearse(gone::add);
        assertThat(gone.getFirst().safe().folder()).doesNotExist();
        assertThat(gone).extracting(ledger -> FilePath.get("memFS:" + ledger.safe().folder()).exists()).containsExactly(false, false);
    }

    @Test
    void letsGoWhereTheActFails() {
        assertThatThrownBy(() -> house.rehearse(ledger -> {
            throw new IllegalStateException("of the act's making");
        })).hasMessageContaining("of the act");
        house.rehearse(ledger -> assertThat(ledger.entries().count(Catalogue.REGISTERS.getFirst(), Query.ALL)).isZero());
    }
}

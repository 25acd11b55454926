package org.fanzha.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.register.Values;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final LedgerHouse house = new H2LedgerHouse(Clock.systemDefaultZone());

    @Test
    void showsTodayOverAsMuchAsASmallOfficeHas() {
        List<Integer> counts = new ArrayList<>();
        house.rehearse(List.of(ledger -> {
            new WarmUp(ledger).run();
            counts.add(ledger.entries().count(KeyPeople.REGISTER, Query.ALL));
            counts.add(ledger.entries().count(Checks.REGISTER, Query.ALL));
        }));
        assertThat(counts).allMatch(count -> count >= 4_000);
    }

    @Test
    void putsNothingInventedIntoALedgerInUse() {
        house.rehearse(List.of(ledger -> {
            ledger.entries().insert(new Act(Act.Kind.SAVED, ""), Values.none(Units.REGISTER).with(Units.NAME, "下坝村"));
            int before = ledger.entries().count(Units.REGISTER, Query.ALL);
            new WarmUp(ledger).run();
            assertThat(ledger.entries().count(Units.REGISTER, Query.ALL)).isEqualTo(before);
            assertThat(ledger.entries().count(KeyPeople.REGISTER, Query.ALL)).isZero();
        }));
    }
}

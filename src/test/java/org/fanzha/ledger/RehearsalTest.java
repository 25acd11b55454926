package org.fanzha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Units;
import org.fanzha.office.Act;
import org.fanzha.office.Ledger;
import org.fanzha.office.Query;
import org.fanzha.register.Values;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    private final H2LedgerHouse house = new H2LedgerHouse(Clock.systemDefaultZone());

    private void rehearse(Consumer<Ledger> act) {
        house.rehearse(List.of(act));
    }

    private static int units(Ledger ledger) {
        return ledger.entries().count(Units.REGISTER, Query.ALL);
    }

    @Test
    void givesAnEmptyLedgerOfEveryRegister() {
        Set<Integer> counts = new HashSet<>();
        rehearse(ledger -> Catalogue.REGISTERS.forEach(register ->
                counts.add(ledger.entries().list(register, Query.ALL).size())));
        assertThat(counts).containsExactly(0);
    }

    @Test
    void opensAgainWhatTheActHasLeft() {
        List<Integer> found = new ArrayList<>();
        rehearse(ledger -> {
            found.add(units(ledger));
            ledger.entries().insert(new Act(Act.Kind.SAVED, ""), Values.none(Units.REGISTER).with(Units.NAME, "村" + found.size()));
        });
        assertThat(found).hasSizeGreaterThan(1).isEqualTo(IntStream.range(0, found.size()).boxed().toList());
    }

    @Test
    void endsWhereTheRealOpeningBegins(@TempDir Path folder) {
        List<String> done = new ArrayList<>();
        house.rehearse(List.of(ledger -> {
            done.add("the first act");
            house.create(folder.resolve("real"), "反诈办", "password".toCharArray()).ledger().close();
        }, ledger -> done.add("the second act")));
        assertThat(done).containsExactly("the first act");
    }

    @Test
    void keepsNothingOfIt() {
        List<Ledger> gone = new ArrayList<>();
        rehearse(gone::add);
        rehearse(gone::add);
        assertThat(gone.getFirst().safe().folder()).doesNotExist();
        assertThat(gone).extracting(ledger -> FilePath.get("memFS:" + ledger.safe().folder()).exists()).containsOnly(false);
    }

    @Test
    void letsGoWhereTheActFails() {
        assertThatThrownBy(() -> rehearse(ledger -> {
            throw new IllegalStateException("of the act's making");
        })).hasMessageContaining("of the act");
        rehearse(ledger -> assertThat(units(ledger)).isZero());
    }
}

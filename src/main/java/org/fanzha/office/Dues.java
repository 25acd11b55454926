package org.fanzha.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.Due;
import org.fanzha.plan.DueList;
import org.fanzha.register.Entry;
import org.fanzha.register.Masking;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;

/** What is overdue, due or soon due today. */
public final class Dues {
    private final Ledger ledger;
    private final Clock clock;

    Dues(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * One thing owed, ready to be shown.
     *
     * @param person masked for the profile; null where it is about a unit
     */
    public record Owed(Due due, String person) {
    }

    /**
     * Longest overdue first.
     *
     * @param on null for today
     */
    public List<Owed> on(LocalDate on, Profile profile) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        List<Due> dues = DueList.on(day, all(Units.REGISTER), all(Returns.REGISTER), all(KeyPeople.REGISTER),
                all(Checks.REGISTER), new OfficeSettings(ledger.settings()).rules());
        return dues.stream().map(due -> new Owed(due, due.person() == null ? null : person(due, profile))).toList();
    }

    private String person(Due due, Profile profile) {
        Entry person = ledger.entries().find(KeyPeople.REGISTER, due.person().id()).orElseThrow();
        return Masking.shown(KeyPeople.NAME, person, profile).orElse("");
    }

    private List<Entry> all(Register register) {
        return ledger.entries().list(register, Query.ALL);
    }
}

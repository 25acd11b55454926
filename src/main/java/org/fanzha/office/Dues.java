package org.fanzha.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.Due;
import org.fanzha.plan.DueList;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
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
        Map<Long, String> names = names(dues, profile);
        return dues.stream().map(due -> new Owed(due, due.person() == null ? null : names.get(due.person().id()))).toList();
    }

    private Map<Long, String> names(List<Due> dues, Profile profile) {
        List<Long> ids = dues.stream().map(Due::person).filter(Objects::nonNull).map(Link::id).distinct().toList();
        return ledger.entries().byIds(KeyPeople.REGISTER, ids).stream()
                .collect(Collectors.toMap(Entry::id, person -> Masking.shown(KeyPeople.NAME, person, profile).orElse("")));
    }

    private List<Entry> all(Register register) {
        return ledger.entries().list(register, Query.ALL);
    }
}

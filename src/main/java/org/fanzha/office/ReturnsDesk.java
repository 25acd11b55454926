package org.fanzha.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.MonthRules;
import org.fanzha.plan.OwedReturn;
import org.fanzha.plan.OwedReturns;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;
import org.fanzha.register.Values;

/** The monthly returns: who has not sent, a text to remind them, a nil return, and its taking back. */
public final class ReturnsDesk {
    private final Ledger ledger;
    private final Clock clock;

    ReturnsDesk(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The month to ask for first: this one, or the one before while this one's day is still far; a month before the
     * first return that was registered is asked for by nobody.
     */
    public YearMonth month() {
        LocalDate today = LocalDate.now(clock);
        YearMonth now = YearMonth.from(today);
        MonthRules rules = rules();
        boolean isFar = rules.returnsDue(now).minusDays(rules.soonDays()).isAfter(today);
        return isFar && wasKeptBefore(now) ? now.minusMonths(1) : now;
    }

    private boolean wasKeptBefore(YearMonth now) {
        return ledger.entries().narrow(Returns.REGISTER, Query.ALL, List.of(Returns.MONTH)).stream()
                .anyMatch(r -> r.get(Returns.MONTH).filter(now::isAfter).isPresent());
    }

    /** This month and the last, the newest first. */
    public List<YearMonth> months() {
        YearMonth now = YearMonth.now(clock);
        return List.of(now, now.minusMonths(1));
    }

    /** How a month's returns stand today, by the set day of the office's settings. */
    public MonthReturns of(YearMonth month) {
        MonthRules rules = rules();
        List<OwedReturn> owed = owed(month, rules);
        Map<Long, String> liaisons = liaisons();
        Set<Long> given = ledger.templates().given(month).stream().filter(g -> g.register().isSentByUnits())
                .map(g -> g.unit().id()).collect(Collectors.toSet());
        List<MonthReturns.Missing> missing = owed.stream().filter(OwedReturn::isMissing)
                .map(r -> new MonthReturns.Missing(r.unit().link(), Optional.ofNullable(liaisons.get(r.unit().id())),
                        given.contains(r.unit().id())))
                .toList();
        return new MonthReturns(month, rules.returnsDue(month), LocalDate.now(clock).isAfter(rules.returnsDue(month)),
                owed.size(), missing);
    }

    /**
     * Enters that the unit has nothing to report, received today.
     *
     * @throws Refusal {@code return.in} where its return came meanwhile
     */
    public Entry nil(Link unit, YearMonth month) {
        if (owed(month, rules()).stream().anyMatch(r -> r.unit().id() == unit.id() && !r.isMissing())) {
            throw new Refusal(Code.RETURN_IN, unit.name(), DayWords.month(month));
        }
        return ledger.entries().insert(new Act(Act.Kind.SAVED, Returns.REGISTER.title() + " 零报告"),
                Values.none(Returns.REGISTER).with(Returns.UNIT, unit).with(Returns.MONTH, month)
                        .with(Returns.SUBJECT, Returns.MONTHLY_WORK).with(Returns.RECEIVED, LocalDate.now(clock))
                        .with(Returns.NIL, true));
    }

    /** Moves a nil return to the recycle bin. */
    public void takeBack(Entry nil) {
        ledger.entries().delete(new Act(Act.Kind.DELETED, Returns.REGISTER.title() + " 零报告"), Returns.REGISTER,
                Set.of(nil.id()));
    }

    private MonthRules rules() {
        return new OfficeSettings(ledger.settings()).rules();
    }

    private List<OwedReturn> owed(YearMonth month, MonthRules rules) {
        return OwedReturns.of(month, ledger.entries().list(Units.REGISTER, Query.ALL),
                ledger.entries().list(Returns.REGISTER, Query.of(month)), rules);
    }

    /** The first liaison of each unit who is still in office, by the unit's id. */
    private Map<Long, String> liaisons() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, String> names = new HashMap<>();
        for (Entry contact : ledger.entries().list(Contacts.REGISTER, Query.ALL)) {
            boolean isLiaison = contact.get(Contacts.ROLES).filter(roles -> roles.contains(Contacts.LIAISON)).isPresent();
            boolean isInOffice = contact.get(Contacts.TO).filter(today::isAfter).isEmpty();
            if (isLiaison && isInOffice && contact.get(Contacts.UNIT).isPresent()) {
                names.putIfAbsent(contact.orNull(Contacts.UNIT).id(), contact.show(Contacts.NAME));
            }
        }
        return names;
    }
}

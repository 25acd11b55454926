package org.fanzha.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.register.Entry;

/**
 * A key person with the days on which he or she was checked. Checks are not owed while 在押 or 死亡, nor
 * after 核减; people abroad are to be persuaded back instead. What state held on an earlier day is not asked:
 * today's state speaks for the whole time.
 */
public record WatchedPerson(Entry person, NavigableSet<LocalDate> checked) {
    public static List<WatchedPerson> of(Collection<Entry> keyPeople, Collection<Entry> checks) {
        Map<Long, List<Entry>> byPerson = checks.stream()
                .filter(c -> c.get(Checks.PERSON).isPresent() && c.get(Checks.DONE).isPresent())
                .collect(Collectors.groupingBy(c -> c.orNull(Checks.PERSON).id()));
        return keyPeople.stream().map(p -> of(p, byPerson.getOrDefault(p.id(), List.of()))).toList();
    }

    /** Where only the last day up to today is known, by the person's id: enough to say what is due today. */
    public static List<WatchedPerson> ofLatest(Collection<Entry> keyPeople, Map<Long, LocalDate> lastChecked) {
        return keyPeople.stream().map(p -> new WatchedPerson(p, new TreeSet<>(
                Optional.ofNullable(lastChecked.get(p.id())).stream().toList()))).toList();
    }

    private static WatchedPerson of(Entry person, List<Entry> checks) {
        return new WatchedPerson(person, checks.stream().map(c -> c.orNull(Checks.DONE))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether checks are owed at all on this day. */
    public boolean isToBeChecked(LocalDate on) {
        return isListed(on) && person.get(KeyPeople.RISK).isPresent() && person.get(KeyPeople.STATE)
                .filter(s -> List.of(KeyPeople.ABROAD, KeyPeople.IN_CUSTODY, KeyPeople.DEAD).contains(s)).isEmpty();
    }

    /** Whether 一人一策 is still to be drawn up: owed for every listed person of high risk who is alive. */
    public boolean lacksPlan(LocalDate on) {
        return isListed(on) && person.get(KeyPeople.RISK).filter(KeyPeople.HIGH::equals).isPresent()
                && person.get(KeyPeople.STATE).filter(KeyPeople.DEAD::equals).isEmpty()
                && person.get(KeyPeople.OWN_PLAN).isEmpty();
    }

    /** Whether the person is on the list on this day: listed by then, where the day is known, and not struck off. */
    public boolean isListed(LocalDate on) {
        return person.get(KeyPeople.LISTED_ON).filter(on::isBefore).isEmpty()
                && person.get(KeyPeople.STRUCK_ON).filter(day -> !day.isAfter(on)).isEmpty();
    }

    /**
     * The day the next check is owed as seen on a day: one cadence after the last check or, before the first,
     * after 列管日期. Where neither is known nothing tells how long the person has waited: owed that very day.
     */
    public LocalDate nextDue(LocalDate on, CheckCadence cadence) {
        LocalDate last = checked.floor(on);
        LocalDate from = last == null ? person.orNull(KeyPeople.LISTED_ON) : last;
        return from == null ? on : cadence.next(person.orNull(KeyPeople.RISK), from);
    }

    /**
     * The checks owed from one day to another, both included: the one still open from before, and each that
     * falls due. One is owed at a time: the next runs from the day the last was really done.
     */
    public List<OwedCheck> owed(LocalDate from, LocalDate to, CheckCadence cadence) {
        List<OwedCheck> owed = new ArrayList<>();
        LocalDate due = nextDue(from.minusDays(1), cadence);
        LocalDate last = checked.floor(from.minusDays(1));
        while (!due.isAfter(to) && isToBeChecked(due.isBefore(from) ? from : due)) {
            LocalDate done = last == null ? first(to) : upTo(checked.higher(last), to);
            owed.add(new OwedCheck(person, due, done));
            if (done == null) {
                return owed;
            }
            last = done;
            due = cadence.next(person.orNull(KeyPeople.RISK), done);
        }
        return owed;
    }

    private LocalDate first(LocalDate to) {
        return upTo(checked.isEmpty() ? null : checked.first(), to);
    }

    private static LocalDate upTo(LocalDate day, LocalDate to) {
        return day == null || day.isAfter(to) ? null : day;
    }
}

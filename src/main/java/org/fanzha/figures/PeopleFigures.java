package org.fanzha.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.plan.OwedCheck;
import org.fanzha.plan.WatchedPerson;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;

/** Key people by risk and by state on the last day that counts, and the month's checks: due, done, overdue. */
final class PeopleFigures {
    private final MonthFacts facts;
    private final FigureSheet sheet;
    private final List<WatchedPerson> watched;

    PeopleFigures(MonthFacts facts, FigureSheet sheet) {
        this.facts = facts;
        this.sheet = sheet;
        this.watched = WatchedPerson.of(facts.keyPeople(), facts.checks());
    }

    Map<String, List<Part>> compute() {
        List<Entry> listed = watched.stream().filter(w -> w.isListed(facts.lastDay()))
                .map(WatchedPerson::person).toList();
        sheet.count("key_people.total", listed);
        sheet.count("key_people.added", dated(KeyPeople.LISTED_ON));
        sheet.count("key_people.struck_off", dated(KeyPeople.STRUCK_ON));
        sheet.count("key_people.persuaded", dated(KeyPeople.PERSUADED_ON));
        sheet.count("key_people.to_persuade", listed.stream()
                .filter(p -> p.get(KeyPeople.STATE).filter(KeyPeople.ABROAD::equals).isPresent()).toList());
        checks();
        return Map.of(MonthFigures.RISKS, Split.by(listed, KeyPeople.RISK).put(sheet, MonthFigures.RISKS),
                MonthFigures.STATES, Split.by(listed, KeyPeople.STATE).put(sheet, MonthFigures.STATES));
    }

    private List<Entry> dated(Field<LocalDate> day) {
        return facts.keyPeople().stream().filter(p -> p.get(day)
                .filter(d -> YearMonth.from(d).equals(facts.month())).isPresent()).toList();
    }

    private void checks() {
        sheet.count("checks.count", MonthFacts.in(facts.month(), facts.checks()));
        List<OwedCheck> owed = watched.stream().flatMap(w -> w.owed(facts.month().atDay(1), facts.lastDay(),
                facts.rules().checks()).stream()).filter(this::isSettled).toList();
        Predicate<OwedCheck> overdue = o -> o.isOverdue(facts.asOf());
        put("checks.due", owed, o -> true);
        put("checks.on_time", owed, OwedCheck::isOnTime);
        put("checks.late", owed, OwedCheck::isLate);
        put("checks.overdue", owed, overdue);
        sheet.percent("checks.on_time_rate",
                Ratio.percent(owed.stream().filter(OwedCheck::isOnTime).count(), owed.size()), people(owed));
        List<OwedCheck> open = owed.stream().filter(overdue).toList();
        sheet.names("checks.overdue_villages", open.stream()
                .flatMap(o -> o.person().get(KeyPeople.VILLAGE).stream()).map(Link::name).distinct().sorted()
                .toList(), people(open));
    }

    /** Done, or its day is over: what is still due today is neither done nor overdue. */
    private boolean isSettled(OwedCheck owed) {
        return owed.done() != null || owed.isOverdue(facts.asOf());
    }

    private void put(String key, List<OwedCheck> owed, Predicate<OwedCheck> which) {
        List<OwedCheck> some = owed.stream().filter(which).toList();
        sheet.whole(key, some.size(), people(some));
    }

    private static List<Entry> people(List<OwedCheck> owed) {
        return owed.stream().map(OwedCheck::person).toList();
    }
}

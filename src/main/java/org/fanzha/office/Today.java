package org.fanzha.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Checks;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.figures.CaseMonth;
import org.fanzha.plan.Due;
import org.fanzha.plan.DueChecks;
import org.fanzha.plan.DueList;
import org.fanzha.plan.DueState;
import org.fanzha.plan.MonthRules;
import org.fanzha.plan.WatchedPerson;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Masking;

/**
 * The first look of the day. It opens with the office, so registers are read in the narrowest way that lets the
 * plan's and the figures' own rules decide; publicity is not read at all.
 */
public final class Today {
    /** So many overdue things are named; the rest is opened by number. */
    static final int NAMED = 100;
    private static final int MONTHS = 12;
    private static final int LATELY = 3;
    private static final List<Field<?>> OF_PEOPLE = List.of(KeyPeople.VILLAGE, KeyPeople.LISTED_ON, KeyPeople.RISK,
            KeyPeople.STATE, KeyPeople.OWN_PLAN, KeyPeople.STRUCK_ON);
    private static final List<Field<?>> OF_CASES = List.of(Cases.HAPPENED, Cases.REPORTED, Cases.LOSS);
    private static final List<Field<?>> OF_RETURNS = List.of(Returns.UNIT, Returns.MONTH, Returns.SUBJECT, Returns.RECEIVED);

    private final Ledger ledger;
    private final Clock clock;

    Today(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Everything the first screen shows but the returns of the chosen month, see {@link #returns}. */
    public TodayPicture picture() {
        LocalDate day = LocalDate.now(clock);
        MonthRules rules = rules();
        // The two big registers are read side by side.
        CompletableFuture<Map<Long, LocalDate>> checked = CompletableFuture.supplyAsync(() ->
                ledger.entries().latest(Checks.REGISTER, Checks.PERSON, Checks.DONE, day));
        List<Entry> units = ledger.entries().list(Units.REGISTER, Query.ALL);
        List<Entry> returns = ledger.entries().narrow(Returns.REGISTER, Query.ALL, OF_RETURNS);
        List<WatchedPerson> people = WatchedPerson.ofLatest(
                ledger.entries().narrow(KeyPeople.REGISTER, Query.ALL, OF_PEOPLE), outcome(checked));
        List<Due> checks = DueChecks.on(day, people, rules);
        List<Due> late = DueList.on(day, units, returns, checks, rules).stream()
                .filter(due -> due.state() == DueState.OVERDUE).toList();
        return new TodayPicture(day, new TodayPicture.Begun(!units.isEmpty(), !returns.isEmpty() || !people.isEmpty()),
                new TodayPicture.Owed(persons(checks, DueState.OVERDUE), persons(checks, DueState.DUE),
                        persons(checks, DueState.SOON), rules.soonDays()),
                named(late), late.size(), lateUnits(late), withoutPlan(people, day), months(YearMonth.from(day)),
                ledger.batches().open(), lately(), backup());
    }

    /** What the other thread read, or the very refusal it met. */
    private static <T> T outcome(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    private MonthRules rules() {
        return new OfficeSettings(ledger.settings()).rules();
    }

    private static Set<Long> persons(List<Due> checks, DueState state) {
        return checks.stream().filter(due -> due.state() == state).map(due -> due.person().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Long> lateUnits(List<Due> late) {
        return late.stream().filter(due -> due.person() == null).map(due -> due.unit().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Long> withoutPlan(List<WatchedPerson> people, LocalDate day) {
        return people.stream().filter(p -> p.lacksPlan(day)).map(p -> p.person().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest overdue; only their people are read whole, for the names. */
    private List<Dues.Owed> named(List<Due> late) {
        List<Due> longest = late.stream().limit(NAMED).toList();
        Map<Long, String> names = new HashMap<>();
        ledger.entries().byIds(KeyPeople.REGISTER, longest.stream().map(Due::person).filter(p -> p != null)
                .map(Link::id).toList()).forEach(p -> names.put(p.id(), Masking.veiled(KeyPeople.NAME, p)));
        return longest.stream().map(due -> new Dues.Owed(due, due.person() == null ? null
                : names.getOrDefault(due.person().id(), ""))).toList();
    }

    private List<CaseMonth> months(YearMonth last) {
        Map<YearMonth, List<Entry>> cases = ledger.entries().narrow(Cases.REGISTER, Query.ALL, OF_CASES).stream()
                .filter(c -> Cases.REGISTER.monthOf(c.values()).isPresent())
                .collect(Collectors.groupingBy(c -> Cases.REGISTER.monthOf(c.values()).orElseThrow()));
        return IntStream.range(0, MONTHS).mapToObj(i -> last.minusMonths(MONTHS - 1L - i))
                .map(month -> CaseMonth.of(month, cases.getOrDefault(month, List.of()))).toList();
    }

    private List<BatchStore.BatchLine> lately() {
        List<BatchStore.BatchLine> all = ledger.batches().batches().reversed();
        return all.stream().limit(LATELY).toList();
    }

    /** When the last backup was made, and whether something changed since. */
    public TodayPicture.Backup backup() {
        return new TodayPicture.Backup(ledger.log().last(Act.Kind.BACKED_UP).map(LogBook.Line::at),
                ledger.safe().isBackupDue());
    }

    /** Makes a backup now, in the ledger's own folder. */
    public TodayPicture.Backup backUp() {
        ledger.safe().backup(null);
        return backup();
    }

    /** Who owes a return for a month. */
    public ReturnsDesk returns() {
        return new ReturnsDesk(ledger, clock);
    }
}

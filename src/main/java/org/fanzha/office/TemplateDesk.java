package org.fanzha.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.OwedReturns;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.GivenForm;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/** Gives templates out to units, a file each, and tells which of them did not come back yet. */
public final class TemplateDesk {
    private final Ledger ledger;
    private final TemplateBook book;
    private final Clock clock;

    TemplateDesk(Ledger ledger, TemplateBook book, Clock clock) {
        this.ledger = ledger;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What is to be given out.
     *
     * @param isOpen whether personal data of people who are known stand in it in full
     */
    public record Order(Register register, YearMonth month, List<Link> units, boolean isOpen) {
    }

    /** The registers that units fill in, those of every month first. */
    public List<Register> registers() {
        List<Register> all = new ArrayList<>(Catalogue.REGISTERS.stream().filter(r -> r.form().isPresent()).toList());
        all.sort((a, b) -> Boolean.compare(b.isSentByUnits() && isEmpty(b), a.isSentByUnits() && isEmpty(a)));
        return all;
    }

    private static boolean isEmpty(Register register) {
        return register.form().filter(f -> f.fill() == GivenForm.Fill.NOTHING).isPresent();
    }

    /** Whether what is known of people stands in the register's template, so that it may be masked or not. */
    public static boolean namesPeople(Register register) {
        return !isEmpty(register);
    }

    /** The villages and communities in use. */
    public List<Link> units() {
        return OwedReturns.villages(ledger.entries().list(Units.REGISTER, Query.ALL)).stream().map(Entry::link).toList();
    }

    /** This month, the next and the last two: what is given out is mostly for the month that runs. */
    public List<YearMonth> months() {
        YearMonth now = YearMonth.now(clock);
        return List.of(now.plusMonths(1), now, now.minusMonths(1), now.minusMonths(2));
    }

    public YearMonth month() {
        return YearMonth.now(clock);
    }

    /** Such as {@code 下坝村_宣传台账_2024年5月.xlsx}. */
    public static String fileName(Register register, YearMonth month, Link unit) {
        String name = unit.name() + "_" + register.title() + "_" + DayWords.month(month);
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".xlsx";
    }

    /** The names of files that giving out would write over. */
    public List<String> taken(Order order, Path folder) {
        return order.units().stream().map(u -> fileName(order.register(), order.month(), u))
                .filter(name -> Files.exists(folder.resolve(name))).toList();
    }

    /**
     * Writes the set into a folder and remembers who was given one. What is given out is logged before the first file is
     * there; it is remembered when all are.
     *
     * @return the files, in the order of the units
     */
    public List<Path> giveOut(Order order, Path folder, Progress progress) {
        String what = "%s %s，%d 个单位%s".formatted(order.register().title(), DayWords.month(order.month()), order.units().size(),
                namesPeople(order.register()) ? order.isOpen() ? "，个人信息未遮住" : "，个人信息已遮住" : "");
        ledger.log().note(new Act(Act.Kind.EXPORTED, "模板 " + what));
        LocalDate due = new OfficeSettings(ledger.settings()).rules().returnsDue(order.month());
        TemplateMaker maker = new TemplateMaker(ledger.entries(), ledger.batches().known().ledgerId(), order.register(),
                order.month(), due, order.isOpen());
        List<Path> files = new ArrayList<>();
        for (Link unit : order.units()) {
            if (progress.isCancelled()) {
                throw new Refusal(Code.CANCELLED);
            }
            progress.at("写模板 " + unit.name(), files.size(), order.units().size());
            Path file = folder.resolve(fileName(order.register(), order.month(), unit));
            book.write(file, maker.of(unit));
            files.add(file);
        }
        ledger.templates().giveOut(new Act(Act.Kind.GIVEN_OUT, what), order.register(), order.month(), order.units());
        return files;
    }

    /** What was given out for a month and did not come back; a nil return settles what is sent each month. */
    public List<TemplateStore.Given> owed(YearMonth month) {
        Set<Long> nil = ledger.entries().list(Returns.REGISTER, Query.of(month)).stream()
                .filter(r -> r.get(Returns.NIL).orElse(false) && r.get(Returns.UNIT).isPresent())
                .map(r -> r.orNull(Returns.UNIT).id()).collect(Collectors.toSet());
        return ledger.templates().given(month).stream().filter(TemplateStore.Given::isOwed)
                .filter(g -> !(g.register().isSentByUnits() && nil.contains(g.unit().id()))).toList();
    }

    /** How many were given out for a month. */
    public int given(YearMonth month) {
        return ledger.templates().given(month).size();
    }
}

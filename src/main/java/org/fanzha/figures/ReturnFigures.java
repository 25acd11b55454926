package org.fanzha.figures;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.OwedReturn;
import org.fanzha.plan.OwedReturns;
import org.fanzha.register.Entry;

/** The month's returns: who owed one, whose came by the set day, whose late, whose not at all. */
final class ReturnFigures {
    private final FigureSheet sheet;
    private final List<OwedReturn> owed;
    private final long day;

    ReturnFigures(MonthFacts facts, FigureSheet sheet) {
        this.sheet = sheet;
        this.owed = OwedReturns.of(facts.month(), facts.units(), facts.returns(), facts.rules());
        this.day = facts.rules().returnsDue(facts.month()).getDayOfMonth();
    }

    void compute() {
        sheet.whole("rules.returns_day", day, List.of());
        sheet.count("returns.owed", units(r -> true));
        sheet.count("returns.on_time", entries(OwedReturn::isOnTime));
        sheet.percent("returns.on_time_rate", Ratio.percent(entries(OwedReturn::isOnTime).size(), owed.size()),
                CaseFigures.both(units(r -> true), entries(OwedReturn::isOnTime)));
        sheet.count("returns.late", entries(OwedReturn::isLate));
        sheet.names("returns.late_names", names(OwedReturn::isLate), entries(OwedReturn::isLate));
        sheet.count("returns.missing", units(OwedReturn::isMissing));
        sheet.names("returns.missing_names", names(OwedReturn::isMissing), units(OwedReturn::isMissing));
    }

    private List<Entry> units(Predicate<OwedReturn> which) {
        return owed.stream().filter(which).map(OwedReturn::unit).toList();
    }

    private List<Entry> entries(Predicate<OwedReturn> which) {
        return owed.stream().filter(which).map(OwedReturn::entry).filter(Objects::nonNull).toList();
    }

    private List<String> names(Predicate<OwedReturn> which) {
        return owed.stream().filter(which).map(r -> r.unit().show(Units.NAME)).toList();
    }
}

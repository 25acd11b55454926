package org.fanzha.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.OwedReturns;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;

/**
 * Cases village by village, by where the victim lives. Besides the villages and communities in use every unit
 * with a case stands in the table, so that the rows add up to the town.
 */
final class VillageFigures {
    private final MonthFacts facts;
    private final FigureSheet sheet;

    VillageFigures(MonthFacts facts, FigureSheet sheet) {
        this.facts = facts;
        this.sheet = sheet;
    }

    /** @return the names of the rows, the highest number of cases per 10,000 residents first */
    List<String> compute() {
        List<Row> rows = rows();
        rows.forEach(row -> compute(row, rank(row, rows)));
        return rows.stream().sorted(Comparator.comparing(Row::order).reversed()).map(Row::name).toList();
    }

    /** @param unit null where the unit is not in the register any more */
    private record Row(String name, Entry unit, List<Entry> now, List<Entry> before, List<Entry> year,
            List<Entry> lastYear) {
        Optional<BigDecimal> perTenThousand() {
            long residents = unit == null ? 0 : unit.get(Units.RESIDENTS).orElse(0L);
            return Ratio.of(10_000L * now.size(), residents, 2);
        }

        BigDecimal order() {
            return perTenThousand().orElse(BigDecimal.ONE.negate()).add(BigDecimal.valueOf(now.size(), 6));
        }
    }

    private List<Row> rows() {
        Set<Link> villages = new LinkedHashSet<>();
        Map<Long, Entry> units = new LinkedHashMap<>();
        facts.units().forEach(unit -> units.put(unit.id(), unit));
        OwedReturns.villages(facts.units()).forEach(unit -> villages.add(unit.link()));
        lately().forEach(villages::add);
        List<Row> rows = new ArrayList<>();
        villages.forEach(v -> rows.add(row(v.id(), VillageNames.distinct(v, villages), units.get(v.id()))));
        return rows;
    }

    private Stream<Link> lately() {
        YearMonth month = facts.month();
        return Stream.of(MonthFacts.yearTo(month, facts.cases()),
                MonthFacts.in(month.minusMonths(1), facts.cases()),
                MonthFacts.yearTo(month.minusYears(1), facts.cases()))
                .flatMap(List::stream).map(c -> c.orNull(Cases.VILLAGE)).filter(Objects::nonNull);
    }

    private Row row(long id, String name, Entry unit) {
        List<Entry> cases = facts.cases().stream()
                .filter(c -> c.get(Cases.VILLAGE).filter(l -> l.id() == id).isPresent()).toList();
        YearMonth month = facts.month();
        return new Row(name, unit, MonthFacts.in(month, cases), MonthFacts.in(month.minusMonths(1), cases),
                MonthFacts.yearTo(month, cases), MonthFacts.yearTo(month.minusYears(1), cases));
    }

    private void compute(Row row, Optional<BigDecimal> rank) {
        String key = "cases.by_village." + row.name() + ".";
        sheet.count(key + "count", row.now());
        change(key + "month_on_month", row.now(), row.before(), CaseFigures.LAST_MONTH);
        sheet.count(key + "year_to_date", row.year());
        change(key + "year_on_year", row.year(), row.lastYear(), CaseFigures.LAST_YEAR);
        sheet.money(key + "loss", CaseFigures.loss(row.now()), row.now());
        sheet.optional(key + "per_10k", row.perTenThousand(), r -> Print.fixed(r, 2), behind(row));
        sheet.optional(key + "rank", rank, BigDecimal::toPlainString, behind(row));
    }

    private void change(String key, List<Entry> now, List<Entry> before, String was) {
        Change change = Change.ofCounts(now.size(), before.size(), was);
        sheet.put(key, change.percent().orElse(null), change.tabular(), CaseFigures.both(now, before));
    }

    private static List<Entry> behind(Row row) {
        return row.unit() == null ? row.now() : CaseFigures.both(row.now(), List.of(row.unit()));
    }

    /** Equal rates share a rank and the next ranks are left out; without residents there is no rank. */
    private static Optional<BigDecimal> rank(Row row, List<Row> rows) {
        return row.perTenThousand().map(rate -> BigDecimal.valueOf(1 + rows.stream()
                .filter(r -> r.perTenThousand().filter(other -> other.compareTo(rate) > 0).isPresent()).count()));
    }
}

package org.fanzha.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fanzha.catalogue.Cases;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.OwedReturns;
import org.fanzha.register.Entry;

/** Cases and losses of the whole town: this month, against last month, this year against last year. */
final class CaseFigures {
    static final String LAST_MONTH = "上月";
    static final String LAST_YEAR = "去年同期";

    private final MonthFacts facts;
    private final FigureSheet sheet;
    private final List<Entry> now;
    private final List<Entry> before;
    private final List<Entry> year;
    private final List<Entry> lastYear;

    CaseFigures(MonthFacts facts, FigureSheet sheet) {
        YearMonth month = facts.month();
        this.facts = facts;
        this.sheet = sheet;
        this.now = MonthFacts.in(month, facts.cases());
        this.before = MonthFacts.in(month.minusMonths(1), facts.cases());
        this.year = MonthFacts.yearTo(month, facts.cases());
        this.lastYear = MonthFacts.yearTo(month.minusYears(1), facts.cases());
    }

    void compute() {
        counts();
        losses();
        spread();
        warnings();
    }

    private void counts() {
        sheet.count("cases.count", now);
        sheet.count("cases.last_month", before);
        change("cases.change", "cases.month_on_month", now, before, LAST_MONTH);
        sheet.count("cases.year_to_date", year);
        sheet.count("cases.last_year_to_date", lastYear);
        change("cases.year_change", "cases.year_on_year", year, lastYear, LAST_YEAR);
    }

    private void change(String difference, String percent, List<Entry> entries, List<Entry> earlier, String was) {
        Change change = Change.ofCounts(entries.size(), earlier.size(), was);
        List<Entry> behind = both(entries, earlier);
        long cases = change.difference().longValueExact();
        sheet.put(difference, cases, direction(cases, Long.toString(Math.abs(cases)) + "起"), behind);
        sheet.put(percent, change.percent().orElse(null), change.spoken("起", Long.toString(cases)), behind);
        sheet.put(percent + "_signed", change.percent().orElse(null), change.tabular(), behind);
    }

    private void losses() {
        sheet.money("loss.total", loss(now), now);
        sheet.money("loss.last_month", loss(before), before);
        lossChange("loss.change", "loss.month_on_month", now, before, LAST_MONTH);
        sheet.money("loss.year_to_date", loss(year), year);
        sheet.money("loss.last_year_to_date", loss(lastYear), lastYear);
        lossChange("loss.year_change", "loss.year_on_year", year, lastYear, LAST_YEAR);
        sheet.optional("loss.per_case", Ratio.of(loss(now), BigDecimal.valueOf(now.size()), 2), Print::wan, now);
        BigDecimal highLoss = facts.rules().highLossFrom();
        sheet.put("rules.high_loss", highLoss, Print.roundWan(highLoss), List.of());
        sheet.count("cases.high_loss", now.stream().filter(this::isHighLoss).toList());
    }

    private void lossChange(String difference, String percent, List<Entry> entries, List<Entry> earlier,
            String was) {
        Change change = new Change(loss(entries), loss(earlier), was);
        List<Entry> behind = both(entries, earlier);
        BigDecimal yuan = change.difference();
        String amount = Print.wan(yuan.abs()) + "万元";
        sheet.put(difference, yuan, direction(yuan.signum(), amount), behind);
        sheet.put(percent, change.percent().orElse(null),
                change.spoken("无损失，增加" + amount), behind);
    }

    private static String direction(long sign, String amount) {
        return sign == 0 ? "持平" : (sign > 0 ? "增加" : "减少") + amount;
    }

    private boolean isHighLoss(Entry entry) {
        return entry.get(Cases.LOSS).filter(l -> l.compareTo(facts.rules().highLossFrom()) >= 0).isPresent();
    }

    private void spread() {
        List<Entry> villages = OwedReturns.villages(facts.units());
        long residents = villages.stream().flatMap(v -> v.get(Units.RESIDENTS).stream())
                .mapToLong(Long::longValue).sum();
        sheet.whole("residents.total", residents, villages);
        sheet.optional("cases.per_10k", Ratio.of(10_000L * now.size(), residents, 2),
                rate -> Print.fixed(rate, 2), both(now, villages));
        List<Entry> quiet = villages.stream().filter(v -> now.stream().noneMatch(c -> livesIn(c, v))).toList();
        sheet.count("villages.count", villages);
        sheet.count("villages.without_case", quiet);
        sheet.percent("villages.without_case_share", Ratio.percent(quiet.size(), villages.size()), villages);
    }

    private void warnings() {
        sheet.count("cases.warned", now.stream().filter(c -> c.get(Cases.WARNED).orElse(false)).toList());
        sheet.count("cases.with_app", now.stream().filter(c -> c.get(Cases.APP).orElse(false)).toList());
    }

    static boolean livesIn(Entry aCase, Entry village) {
        return aCase.get(Cases.VILLAGE).filter(link -> link.id() == village.id()).isPresent();
    }

    static BigDecimal loss(Collection<Entry> cases) {
        return cases.stream().flatMap(c -> c.get(Cases.LOSS).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<Entry> both(Collection<Entry> a, Collection<Entry> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}

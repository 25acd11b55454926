package org.fanzha.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.plan.OwedReturns;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;

/** Activities of the month: how many, how many people, how much paper; by village and by form. */
final class PublicityFigures {
    private final FigureSheet sheet;
    private final List<Entry> villages;
    private final List<Entry> now;
    private final List<Entry> year;

    PublicityFigures(MonthFacts facts, FigureSheet sheet) {
        this.sheet = sheet;
        this.villages = OwedReturns.villages(facts.units());
        this.now = MonthFacts.in(facts.month(), facts.publicity());
        this.year = MonthFacts.yearTo(facts.month(), facts.publicity());
    }

    List<Part> computeForms() {
        three("publicity.", now);
        sum("publicity.banners", Publicity.BANNERS, now);
        sum("publicity.posters", Publicity.POSTERS, now);
        sheet.count("publicity.year_to_date", year);
        return Split.by(now, Publicity.KIND).put(sheet, MonthFigures.FORMS, (key, entries) -> {
            sum(key + "people", Publicity.PEOPLE, entries);
            sum(key + "leaflets", Publicity.LEAFLETS, entries);
        });
    }

    /** @return the names of the rows, the most activities first */
    List<String> computeVillages() {
        Map<Link, List<Entry>> rows = rows();
        List<String> idle = villages.stream().filter(v -> rows.get(link(v)).isEmpty())
                .map(v -> v.show(Units.NAME)).toList();
        sheet.whole("publicity.villages_with", villages.size() - (long) idle.size(), villages);
        sheet.whole("publicity.villages_without", idle.size(), villages);
        sheet.names("publicity.villages_without_names", idle, villages);
        rows.forEach((village, entries) -> three("publicity.by_village." + VillageNames.distinct(village, rows.keySet()) + ".", entries));
        return rows.keySet().stream().sorted(Comparator.comparing((Link v) -> -rows.get(v).size()))
                .map(v -> VillageNames.distinct(v, rows.keySet())).toList();
    }

    private Map<Link, List<Entry>> rows() {
        Map<Link, List<Entry>> rows = new LinkedHashMap<>();
        villages.forEach(v -> rows.put(link(v), held(link(v))));
        now.stream().flatMap(e -> e.get(Publicity.VILLAGE).stream()).forEach(v -> rows.putIfAbsent(v, held(v)));
        return rows;
    }

    private static Link link(Entry village) {
        return new Link(village.id(), village.show(Units.NAME));
    }

    private List<Entry> held(Link village) {
        return now.stream().filter(e -> e.get(Publicity.VILLAGE).filter(village::equals).isPresent()).toList();
    }

    private void three(String prefix, List<Entry> entries) {
        sheet.count(prefix + "count", entries);
        sum(prefix + "people", Publicity.PEOPLE, entries);
        sum(prefix + "leaflets", Publicity.LEAFLETS, entries);
    }

    private void sum(String key, Field<Long> field, List<Entry> entries) {
        sheet.whole(key, entries.stream().flatMap(e -> e.get(field).stream()).mapToLong(Long::longValue).sum(),
                entries);
    }
}

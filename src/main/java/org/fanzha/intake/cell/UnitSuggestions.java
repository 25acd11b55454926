package org.fanzha.intake.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanzha.catalogue.Units;
import org.fanzha.register.Entry;

/** The units that an unknown name may mean, each with its reason. They are for a person to choose from, never taken. */
final class UnitSuggestions {
    private static final int SHOWN = 3;
    private static final int SAME_STEM = 100;
    private static final int MENTIONED = 80;
    /** What stands behind a name and says only who writes, or which part of the place it is. */
    private static final Pattern BEHIND = Pattern.compile("(村民委员会|村民小组|居民委员会|居民小组|村民组|村委会|居委会|村委|居委|村两委|两委"
            + "|党总支|党支部|支部|党委|便民服务中心|服务中心|服务站|警务室|卫生室|自然村|行政村|大队"
            + "|(第?[\\d一二三四五六七八九十]+)(组|社|队|屯|网格|小组)|社区|村)$");

    private final List<Named> units = new ArrayList<>();

    /** A unit and why it may be meant. */
    record Suggestion(Entry unit, String reason, int weight) {
    }

    /** A unit with each of its names, and each name's stem. */
    private record Named(Entry unit, Map<String, String> stems) {
    }

    UnitSuggestions(Collection<Entry> units) {
        units.forEach(unit -> this.units.add(new Named(unit, names(unit))));
    }

    /**
     * @param written without the name of a town before it
     * @param wanted  the units that may be meant
     * @return the likeliest first, at most three
     */
    List<Suggestion> like(String written, Predicate<Entry> wanted) {
        String canonical = Text.canonical(written);
        String stem = stem(canonical);
        List<Suggestion> found = new ArrayList<>();
        for (Named named : units) {
            named.stems().entrySet().stream().flatMap(name -> like(canonical, stem, name.getKey(), name.getValue()).stream())
                    .max(Comparator.comparingInt(Likeness::weight)).filter(best -> wanted.test(named.unit()))
                    .ifPresent(best -> found.add(new Suggestion(named.unit(), best.reason(), weight(best, canonical, named.unit()))));
        }
        found.sort(Comparator.comparingInt(Suggestion::weight).reversed());
        return found.stream().limit(SHOWN).toList();
    }

    private static Map<String, String> names(Entry unit) {
        Map<String, String> stems = new LinkedHashMap<>();
        Stream.concat(Stream.of(unit.show(Units.NAME)), Units.aliases(unit.show(Units.ALIASES)).stream())
                .map(Text::canonical).map(UnitDirectory::withoutTown).forEach(name -> stems.put(name, stem(name)));
        return stems;
    }

    /** Of two that are equally like, the one of the written kind comes first. */
    private static int weight(Likeness likeness, String written, Entry unit) {
        String name = unit.show(Units.NAME);
        boolean sameKind = written.endsWith("社区") == name.endsWith("社区") && written.endsWith("村") == name.endsWith("村");
        return likeness.weight() * 2 + (sameKind ? 1 : 0);
    }

    private static Optional<Likeness> like(String written, String stem, String name, String own) {
        if (own.length() > 1 && stem.equals(own)) {
            String less = less(written, stem).isEmpty() ? less(name, own) : less(written, stem);
            return Optional.of(new Likeness(SAME_STEM, "去掉“" + less + "”后相同"));
        }
        if (name.length() > 2 && written.contains(name)) {
            return Optional.of(new Likeness(MENTIONED, "里面写有“" + name + "”"));
        }
        return Likeness.between(stem, own);
    }

    private static String less(String whole, String stem) {
        return whole.substring(stem.length());
    }

    /** Without all that stands behind the name proper; a name of one character is none. */
    private static String stem(String name) {
        Matcher behind = BEHIND.matcher(name);
        return behind.find() && behind.start() > 1 ? stem(name.substring(0, behind.start())) : name;
    }

    /** Such as {@code ，可能是“下坝村”（读音相同）或“上坝村”（只差一个字）}; empty where there is none. */
    static String sentence(List<Suggestion> suggestions) {
        Map<String, String> reasons = new LinkedHashMap<>();
        suggestions.forEach(s -> reasons.putIfAbsent(s.unit().show(Units.NAME), s.reason()));
        List<String> all = reasons.entrySet().stream().map(e -> "“" + e.getKey() + "”（" + e.getValue() + "）").toList();
        return all.isEmpty() ? "" : "，可能是" + String.join("或", all);
    }
}

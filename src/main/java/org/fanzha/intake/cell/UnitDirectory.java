package org.fanzha.intake.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.catalogue.Units;
import org.fanzha.register.Entry;
import org.fanzha.register.Grade;

/**
 * The units that a sheet may name, by full name, alias, with 村委会 and its kin added, without 村 or 社区, and with
 * the town before the name; always only where exactly one unit fits. Nothing is taken by likeness.
 */
public final class UnitDirectory {
    private static final Pattern OFFICE = Pattern.compile("(村民委员会|村委会|村委|村两委|村支部)$");
    private static final Pattern RESIDENTS_OFFICE = Pattern.compile("(社区)?(居民委员会|居委会|居委)$");
    private static final Pattern SUFFIX = Pattern.compile("(行政村|村|社区)$");
    private static final Pattern TOWN = Pattern.compile("^.{1,12}?(镇|乡|街道)(?=.{2,})");
    private static final int MOST_LIKED = 1_000;

    private final Map<String, Map<Long, Entry>> names = new HashMap<>();
    private final Map<String, Map<Long, Entry>> aliases = new HashMap<>();
    private final Map<String, Map<Long, Entry>> stems = new HashMap<>();
    private final Map<String, List<UnitSuggestions.Suggestion>> liked = new ConcurrentHashMap<>();
    private volatile UnitSuggestions suggestions;

    /** The units that fit, and how well the name does; none where nothing fits. */
    public record Found(List<Entry> units, Grade grade) {
    }

    public UnitDirectory(Collection<Entry> units) {
        units.forEach(this::add);
    }

    /** Adds a unit, or what is new about it. */
    public void add(Entry unit) {
        suggestions = null;
        liked.clear();
        String name = Text.canonical(unit.show(Units.NAME));
        put(names, name, unit);
        put(stems, stem(name), unit);
        String bare = withoutTown(name);
        if (!bare.equals(name)) {
            put(aliases, bare, unit);
            put(stems, stem(bare), unit);
        }
        for (String alias : Units.aliases(unit.show(Units.ALIASES))) {
            put(aliases, Text.canonical(alias), unit);
            put(stems, stem(Text.canonical(alias)), unit);
        }
    }

    private static void put(Map<String, Map<Long, Entry>> map, String key, Entry unit) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(unit.id(), unit);
        }
    }

    /** The units of this name or alias, nothing added or left out. */
    public List<Entry> byName(String written) {
        String name = Text.canonical(written);
        List<Entry> named = at(names, name);
        return named.isEmpty() ? at(aliases, name) : named;
    }

    /** The units that a cell may mean. */
    public Found find(String written) {
        String name = Text.canonical(written);
        Found whole = findWhole(name, written);
        String bare = withoutTown(name);
        if (!whole.units().isEmpty() || bare.equals(name)) {
            return whole;
        }
        String town = name.substring(0, name.length() - bare.length());
        Found within = findWhole(bare, written);
        return new Found(within.units().stream().filter(unit -> isOf(unit, town)).toList(), within.grade());
    }

    /** The units that a name which none bears may be meant for, the likeliest first. */
    public List<Entry> suggested(String written) {
        return like(Text.tidy(written)).stream().map(UnitSuggestions.Suggestion::unit).toList();
    }

    /** What an unknown name may mean, to be asked; nothing where it names a town that is none of the office's. */
    List<UnitSuggestions.Suggestion> like(String written) {
        List<UnitSuggestions.Suggestion> known = liked.get(written);
        // a column of a hundred thousand different words is no column of units: nobody waits for what they are like
        if (known != null || liked.size() >= MOST_LIKED) {
            return known == null ? List.of() : known;
        }
        String name = Text.canonical(written);
        String bare = withoutTown(name);
        String town = name.substring(0, name.length() - bare.length());
        List<UnitSuggestions.Suggestion> like = suggestions().like(bare, unit -> town.isEmpty() || isOf(unit, town));
        liked.put(written, like);
        return like;
    }

    /** Made when it is first asked for: most files name only units that are known. */
    private UnitSuggestions suggestions() {
        UnitSuggestions made = suggestions;
        if (made == null) {
            Map<Long, Entry> all = new LinkedHashMap<>();
            names.values().forEach(all::putAll);
            made = new UnitSuggestions(all.values());
            suggestions = made;
        }
        return made;
    }

    /** A village of the same name in another town is another village. */
    private static boolean isOf(Entry unit, String town) {
        String parent = Text.canonical(unit.show(Units.PARENT));
        String own = Text.canonical(unit.show(Units.NAME));
        String ownTown = own.substring(0, own.length() - withoutTown(own).length());
        return ownTown.isEmpty() ? !parent.matches(".*(镇|乡|街道)") || town.endsWith(parent)
                : ownTown.endsWith(town) || town.endsWith(ownTown);
    }

    private Found findWhole(String name, String written) {
        List<Entry> named = at(names, name);
        if (!named.isEmpty()) {
            boolean exact = named.getFirst().show(Units.NAME).equals(written);
            return new Found(named, exact ? Grade.EXACT : Grade.NORMALISED);
        }
        List<Entry> found = at(aliases, name);
        return new Found(found.isEmpty() ? byStem(name) : found, Grade.NORMALISED);
    }

    private List<Entry> byStem(String name) {
        Matcher office = OFFICE.matcher(name);
        if (office.find()) {
            return ofOffice(name.substring(0, office.start()), "村", "社区");
        }
        Matcher residents = RESIDENTS_OFFICE.matcher(name);
        if (residents.find()) {
            return ofOffice(name.substring(0, residents.start()), "社区", "村");
        }
        // 下坝社区 is not 下坝村: only a name without either word may take one
        return SUFFIX.matcher(name).find() ? List.of() : at(stems, name);
    }

    private List<Entry> ofOffice(String stem, String suffix, String never) {
        for (String name : List.of(stem + suffix, stem)) {
            List<Entry> found = byName(name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return at(stems, stem(stem)).stream().filter(u -> !u.show(Units.NAME).endsWith(never)).toList();
    }

    private static List<Entry> at(Map<String, Map<Long, Entry>> map, String key) {
        Map<Long, Entry> found = map.get(key);
        return found == null ? List.of() : new ArrayList<>(found.values());
    }

    private static String stem(String name) {
        return SUFFIX.matcher(name).replaceFirst("");
    }

    static String withoutTown(String name) {
        return TOWN.matcher(name).replaceFirst("");
    }

    /** The one unit that a title, sheet or file name speaks of: the longest name in it, villages before towns. */
    public List<Entry> spokenOfIn(String text) {
        String canonical = Text.canonical(text);
        Map<Long, Entry> found = new LinkedHashMap<>();
        mentioned(names, canonical, found);
        mentioned(aliases, canonical, found);
        if (found.isEmpty()) {
            mentioned(stems, canonical, found);
        }
        List<Entry> places = found.values().stream().filter(u -> !isTown(u)).toList();
        return places.isEmpty() ? List.copyOf(found.values()) : places;
    }

    private static void mentioned(Map<String, Map<Long, Entry>> map, String text, Map<Long, Entry> found) {
        List<String> hits = map.keySet().stream().filter(key -> key.length() > 1 && text.contains(key)).toList();
        hits.stream().filter(hit -> hits.stream().noneMatch(longer -> longer.length() > hit.length() && longer.contains(hit)))
                .forEach(hit -> found.putAll(map.get(hit)));
    }

    public static boolean isTown(Entry unit) {
        return Units.TOWN.equals(unit.orNull(Units.KIND));
    }
}

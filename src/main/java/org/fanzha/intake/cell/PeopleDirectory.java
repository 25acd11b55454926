package org.fanzha.intake.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.register.Entry;

/** The key people that a sheet may point at: by document or file number, and by name only to be asked about. */
public final class PeopleDirectory {
    private final Map<String, Map<Long, Entry>> byNumber = new HashMap<>();
    private final Map<String, Map<Long, Entry>> byName = new HashMap<>();

    public PeopleDirectory(Collection<Entry> people) {
        people.forEach(this::add);
    }

    public void add(Entry person) {
        put(byNumber, person.show(KeyPeople.ID), person);
        put(byNumber, Text.canonical(person.show(KeyPeople.FILE_NO)), person);
        put(byName, Text.canonical(person.show(KeyPeople.NAME)), person);
    }

    private static void put(Map<String, Map<Long, Entry>> map, String key, Entry person) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(person.id(), person);
        }
    }

    /** By document or file number, as written. */
    List<Entry> byNumber(String written) {
        String compact = Text.compact(written);
        List<Entry> found = at(byNumber, IdCleaner.canonical(compact));
        return found.isEmpty() ? at(byNumber, Text.canonical(compact)) : found;
    }

    List<Entry> byName(String written) {
        return at(byName, Text.canonical(written));
    }

    private static List<Entry> at(Map<String, Map<Long, Entry>> map, String key) {
        Map<Long, Entry> found = map.get(key);
        return found == null ? List.of() : new ArrayList<>(found.values());
    }
}

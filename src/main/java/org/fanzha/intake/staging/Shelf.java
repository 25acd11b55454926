package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.catalogue.Contacts;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Known;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** One register as it stands in the midst of a batch: what the ledger holds, and laid over it what is staged. */
final class Shelf {
    private final Register register;
    private final Known known;
    private final boolean whole;
    private final boolean untouched;
    private final List<KeyIndex> keys;
    private final List<KeyIndex> suspicions;
    private final Map<Values, Entry> equals = new HashMap<>();
    private final Map<Long, Entry> current = new HashMap<>();
    private final Map<Long, Spoken> spoken = new HashMap<>();
    private final Map<Long, Values> before = new HashMap<>();
    private final long firstOfBatch;
    private long nextId;

    /** What the batch said of an entry first, and where. */
    record Spoken(Values values, LaidOut table, int row) {
    }

    Shelf(Register register, Known known) {
        this.register = register;
        this.known = known;
        this.nextId = known.nextId(register);
        this.untouched = nextId == 1;
        this.firstOfBatch = nextId;
        this.whole = List.of(Units.REGISTER, Contacts.REGISTER, KeyPeople.REGISTER).contains(register);
        this.keys = register.sameness().keys().stream().map(KeyIndex::new).toList();
        this.suspicions = register.sameness().suspicions().stream().map(KeyIndex::new).toList();
        if (whole && !untouched) {
            known.all(register).forEach(this::put);
        }
    }

    /** An entry as the batch has left it; empty where it is in the bin, or there never was one. */
    Optional<Entry> byId(long id) {
        return current.containsKey(id) ? Optional.of(current.get(id)) : known.entry(register, id).map(this::now);
    }

    /** An entry of another register, as the ledger holds it. */
    Optional<Entry> other(Register elsewhere, long id) {
        return known.entry(elsewhere, id);
    }

    List<KeyIndex> keys() {
        return keys;
    }

    List<KeyIndex> suspicions() {
        return suspicions;
    }

    List<Entry> all() {
        return List.copyOf(current.values());
    }

    Entry now(Entry entry) {
        return current.getOrDefault(entry.id(), entry);
    }

    /** The entries that agree with the values in the key's fields, as the batch has left them. */
    List<Entry> find(KeyIndex key, Values values) {
        Map<Long, Entry> found = new LinkedHashMap<>();
        if (!whole && !untouched) {
            known.same(register, key.fields(), values).forEach(e -> found.put(e.id(), now(e)));
        }
        key.find(values).forEach(e -> found.put(e.id(), now(e)));
        return List.copyOf(found.values());
    }

    /** The entry that is equal in every value, for rows that no key can name. */
    List<Entry> equal(Values values) {
        Entry staged = equals.get(values);
        if (staged != null || untouched) {
            return staged == null ? List.of() : List.of(staged);
        }
        List<Field<?>> fields = new ArrayList<>(register.fields());
        return whole ? all().stream().filter(e -> e.values().equals(values)).toList()
                : known.same(register, fields, values).stream().limit(1).toList();
    }

    Entry insert(Values values, boolean keyless) {
        Entry entry = new Entry(nextId++, 1, values, null);
        put(entry);
        if (keyless) {
            equals.put(values, entry);
        }
        return entry;
    }

    void put(Entry entry) {
        if (whole) {
            current.put(entry.id(), entry);
        }
        keys.forEach(key -> key.add(entry));
        suspicions.forEach(key -> key.add(entry));
    }

    /** Lays new values over an entry of the ledger. */
    void update(Entry entry, Values values) {
        before.putIfAbsent(entry.id(), entry.values());
        Entry changed = new Entry(entry.id(), entry.version(), values, entry.source());
        current.put(entry.id(), changed);
        put(changed);
    }

    boolean isOfThisBatch(long id) {
        return id >= firstOfBatch;
    }

    /** What the ledger holds of an entry, whatever the batch has said of it so far. */
    Values before(Entry entry) {
        return before.getOrDefault(entry.id(), entry.values());
    }

    Spoken spokenOf(long id) {
        return spoken.get(id);
    }

    void speak(long id, Values values, LaidOut table, int row) {
        spoken.put(id, new Spoken(values, table, row));
    }

    /** Whether such a row was said to be the entry, or not to be it. */
    Optional<Boolean> same(Values row, Entry entry) {
        return known.memory().same(row, entry);
    }

    boolean setSince(Entry entry, Field<?> field, String file) {
        return known.setSince(register, entry.id(), field, file);
    }
}

package org.fanzha.office.find;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/**
 * What a person reads in the entries of a register: a line an entry, in the order of ids, its cells joined by line
 * breaks in the register's order. Never changes; a change makes new lines that share the old texts.
 */
public final class Lines {
    private static final int FEW = 20;
    private final Register register;
    private final long[] ids;
    private final String[] shown;
    private final String[] plain;
    private final Map<Field<?>, Ranks> ranks;

    private Lines(Register register, long[] ids, String[] shown, String[] plain, Map<Field<?>, Ranks> ranks) {
        this.register = register;
        this.ids = ids;
        this.shown = shown;
        this.plain = plain;
        this.ranks = new ConcurrentHashMap<>(ranks);
    }

    static Lines of(Register register, long[] ids, String[] shown) {
        return new Lines(register, ids, shown, Arrays.stream(shown).map(Plain::of).toArray(String[]::new), Map.of());
    }

    private static String line(Entry entry) {
        return entry.register().fields().stream().map(field -> entry.show(field).replace(Cells.EDGE, ' '))
                .collect(Collectors.joining(String.valueOf(Cells.EDGE)));
    }

    public int size() {
        return ids.length;
    }

    long id(int place) {
        return ids[place];
    }

    String plain(int place) {
        return plain[place];
    }

    /** How often each cell occurs in a column, as shown, blank left out. */
    public Map<String, Integer> cells(Field<?> field) {
        int cell = register.indexOf(field);
        Map<String, Integer> counts = new HashMap<>();
        for (String line : shown) {
            counts.merge(Cells.cell(line, cell), 1, Integer::sum);
        }
        counts.remove("");
        return counts;
    }

    /** The places of all lines in the order asked for. */
    int[] ordered(Wanted wanted) {
        int[] places = IntStream.range(0, ids.length).toArray();
        for (Wanted.Sort sort : wanted.sorts().reversed()) {
            places = ranks.computeIfAbsent(sort.field(), this::rank).sort(places, sort.descending());
        }
        return places;
    }

    private Ranks rank(Field<?> field) {
        int cell = register.indexOf(field);
        return Ranks.of(CellOrder.of(field), Arrays.stream(plain).map(line -> Cells.cell(line, cell)).toArray(String[]::new));
    }

    /** With these entries, in the place of those with their ids. Ranks outlive a few changes, not many. */
    public Lines with(Collection<Entry> entries) {
        Lines lines = entries.size() > FEW ? new Lines(register, ids, shown, plain, Map.of()) : this;
        for (Entry entry : entries) {
            lines = lines.with(entry);
        }
        return lines;
    }

    private Lines with(Entry entry) {
        int found = Arrays.binarySearch(ids, entry.id());
        int place = found < 0 ? -found - 1 : found;
        String line = line(entry);
        Map<Field<?>, Ranks> moved = new HashMap<>();
        ranks.forEach((field, kept) -> {
            int cell = register.indexOf(field);
            moved.put(field, kept.with(CellOrder.of(field), at -> Cells.cell(plain[at], cell), place,
                    Cells.cell(Plain.of(line), cell), found < 0));
        });
        return new Lines(register, found < 0 ? insert(ids, place, entry.id()) : ids, put(shown, place, line, found < 0),
                put(plain, place, Plain.of(line), found < 0), moved);
    }

    private static long[] insert(long[] ids, int place, long id) {
        long[] more = Arrays.copyOf(ids, ids.length + 1);
        System.arraycopy(ids, place, more, place + 1, ids.length - place);
        more[place] = id;
        return more;
    }

    private static String[] put(String[] texts, int place, String text, boolean isNew) {
        String[] fresh = Arrays.copyOf(texts, texts.length + (isNew ? 1 : 0));
        System.arraycopy(texts, place, fresh, place + (isNew ? 1 : 0), texts.length - place);
        fresh[place] = text;
        return fresh;
    }

    /** Without the entries of these ids. */
    public Lines without(Collection<Long> gone) {
        int[] stay = IntStream.range(0, ids.length).filter(place -> !gone.contains(ids[place])).toArray();
        if (stay.length == ids.length) {
            return this;
        }
        Map<Field<?>, Ranks> kept = new HashMap<>();
        ranks.forEach((field, all) -> kept.put(field, all.only(stay)));
        return new Lines(register, Arrays.stream(stay).mapToLong(place -> ids[place]).toArray(),
                only(shown, stay), only(plain, stay), kept);
    }

    private static String[] only(String[] texts, int[] stay) {
        return Arrays.stream(stay).mapToObj(place -> texts[place]).toArray(String[]::new);
    }

    /** Gathers lines while the ledger is read; the entries themselves are let go. */
    public static final class Builder {
        private final Register register;
        private long[] ids = {};
        private String[] shown = {};
        private int size;

        public Builder(Register register) {
            this.register = register;
        }

        /** Entries come in the order of their ids. */
        public void add(Entry entry) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, Math.max(1_024, size * 2));
                shown = Arrays.copyOf(shown, ids.length);
            }
            ids[size] = entry.id();
            shown[size++] = line(entry);
        }

        public Lines build() {
            return of(register, Arrays.copyOf(ids, size), Arrays.copyOf(shown, size));
        }
    }
}

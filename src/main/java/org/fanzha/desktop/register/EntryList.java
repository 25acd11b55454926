package org.fanzha.desktop.register;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.collections.ObservableListBase;

import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/**
 * The rows of a table as ids. A row that was not read yet answers at once with a blank entry of version 0, and the page
 * about it is asked for; pages that were scrolled past meanwhile are not. Entries read are kept by id, so that they are
 * there when the rows change, up to a bound.
 */
final class EntryList extends ObservableListBase<Entry> {
    private static final int PAGE = 200;
    private static final int KEPT = 3_000;
    private static final int WAITING = 3;

    private final Values none;
    private final BiConsumer<List<Long>, Consumer<List<Entry>>> source;
    private final Map<Long, Entry> read = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, org.fanzha.register.Entry> eldest) {
            return size() > KEPT;
        }
    };
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private long[] ids = {};
    private boolean reading;
    private boolean answering;

    /** @param source reads entries by ids away from the window's thread and hands back on it what could be read */
    EntryList(Register register, BiConsumer<List<Long>, Consumer<List<Entry>>> source) {
        this.none = Values.none(register);
        this.source = source;
    }

    static boolean isRead(Entry entry) {
        return entry != null && entry.version() > 0;
    }

    @Override
    public int size() {
        return ids.length;
    }

    long id(int row) {
        return ids[row];
    }

    long[] ids() {
        return ids.clone();
    }

    /** @return -1 where there is no such row */
    int rowOf(long id) {
        for (int row = 0; row < ids.length; row++) {
            if (ids[row] == id) {
                return row;
            }
        }
        return -1;
    }

    @Override
    public Entry get(int row) {
        Entry entry = read.get(ids[row]);
        if (entry == null) {
            want(row / PAGE);
            entry = read.get(ids[row]);
        }
        return entry == null ? blank(ids[row]) : entry;
    }

    private void want(int page) {
        waiting.remove(page);
        waiting.push(page);
        if (waiting.size() > WAITING) {
            waiting.removeLast();
        }
        answering = true;
        readNext();
        answering = false;
    }

    /** What cannot be read stays blank until all is read anew: asked for again and again, it would never end. */
    private void readNext() {
        if (reading || waiting.isEmpty()) {
            return;
        }
        int from = waiting.pop() * PAGE;
        List<Long> missing = IntStream.range(Math.min(from, ids.length), Math.min(from + PAGE, ids.length))
                .mapToObj(row -> ids[row]).filter(id -> !read.containsKey(id)).toList();
        reading = !missing.isEmpty();
        if (reading) {
            source.accept(missing, entries -> {
                reading = false;
                keep(entries);
                missing.forEach(id -> read.computeIfAbsent(id, this::blank));
                if (!answering) {
                    shown(from, Math.min(from + PAGE, ids.length));
                }
                readNext();
            });
        }
    }

    /** What was read later wins. */
    private void keep(List<Entry> entries) {
        entries.forEach(entry -> read.merge(entry.id(), entry, (old, fresh) -> fresh.version() >= old.version() ? fresh : old));
    }

    /** Tells of rows whose entries came. */
    private void shown(int from, int to) {
        beginChange();
        for (int row = from; row < to; row++) {
            nextUpdate(row);
        }
        endChange();
    }

    /**
     * Shows other rows, or the same ones with what was read anew.
     *
     * @param fresh   entries read with the ids
     * @param forgets what was read before may have changed since
     */
    void show(long[] rows, List<Entry> fresh, boolean forgets) {
        if (forgets) {
            read.clear();
        }
        waiting.clear();
        keep(fresh);
        boolean same = Arrays.equals(rows, ids);
        int before = ids.length;
        ids = rows.clone();
        if (same) {
            shown(0, Math.min(ids.length, 1));
        } else {
            beginChange();
            nextReplace(0, ids.length, Collections.nCopies(before, blank(0)));
            endChange();
        }
    }

    /** @return the entry's row, the last one where it had none */
    int put(Entry entry) {
        read.put(entry.id(), entry);
        int row = rowOf(entry.id());
        beginChange();
        if (row < 0) {
            ids = Arrays.copyOf(ids, ids.length + 1);
            row = ids.length - 1;
            ids[row] = entry.id();
            nextAdd(row, row + 1);
        } else {
            nextUpdate(row);
        }
        endChange();
        return row;
    }

    /** @return how many rows went */
    int removeIds(Set<Long> gone) {
        int before = ids.length;
        int row = gone.size() == 1 ? rowOf(gone.iterator().next()) : -1;
        if (row >= 0) {
            beginChange();
            Entry removed = read.getOrDefault(ids[row], blank(ids[row]));
            ids = without(row);
            nextRemove(row, removed);
            endChange();
        } else if (gone.size() > 1) {
            show(Arrays.stream(ids).filter(id -> !gone.contains(id)).toArray(), List.of(), false);
        }
        return before - ids.length;
    }

    private Entry blank(long id) {
        return new Entry(id, 0, none, null);
    }

    private long[] without(int row) {
        long[] fewer = Arrays.copyOf(ids, ids.length - 1);
        System.arraycopy(ids, row + 1, fewer, row, fewer.length - row);
        return fewer;
    }
}

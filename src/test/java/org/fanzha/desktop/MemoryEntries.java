package org.fanzha.desktop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.fanzha.office.Act;
import org.fanzha.office.EntryStore;
import org.fanzha.office.HistoryLine;
import org.fanzha.office.Query;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** Entries by register and id; a query is answered as far as month and bin go. */
public final class MemoryEntries implements EntryStore {
    private final Map<Register, TreeMap<Long, Entry>> kept = new ConcurrentHashMap<>();
    private final Map<Register, Set<Long>> bin = new ConcurrentHashMap<>();
    private long changes;

    @Override
    public List<Entry> list(Register register, Query query) {
        return of(register).values().stream().filter(e -> binned(register).contains(e.id()) == query.inBin())
                .filter(e -> query.month() == null || register.monthOf(e.values())
                        .map(query.month()::equals).orElse(true))
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit()).toList();
    }

    @Override
    public int count(Register register, Query query) {
        return list(register, query).size();
    }

    @Override
    public List<Entry> narrow(Register register, Query query, List<Field<?>> fields) {
        return list(register, query);
    }

    @Override
    public Map<Long, LocalDate> latest(Register register, Field<Link> link, Field<LocalDate> day, LocalDate upTo) {
        Map<Long, LocalDate> latest = new HashMap<>();
        list(register, Query.ALL).stream().filter(e -> e.get(link).isPresent())
                .filter(e -> e.get(day).filter(d -> !d.isAfter(upTo)).isPresent())
                .forEach(e -> latest.merge(e.orNull(link).id(), e.orNull(day), (a, b) -> a.isAfter(b) ? a : b));
        return latest;
    }

    @Override
    public void each(Register register, boolean inBin, Consumer<Entry> taker) {
        list(register, inBin ? Query.BIN : Query.ALL).forEach(taker);
    }

    @Override
    public List<YearMonth> months(Register register) {
        return list(register, Query.ALL).stream().flatMap(e -> register.monthOf(e.values()).stream()).distinct().sorted().toList();
    }

    @Override
    public Optional<Entry> find(Register register, long id) {
        return Optional.ofNullable(of(register).get(id));
    }

    @Override
    public List<Entry> byIds(Register register, List<Long> ids) {
        return ids.stream().flatMap(id -> find(register, id).stream()).toList();
    }

    @Override
    public long stamp(Register register) {
        return changes;
    }

    @Override
    public List<Entry> updateAll(Act act, List<Entry> before, List<Values> after) {
        return IntStream.range(0, before.size()).mapToObj(i -> update(act, before.get(i), after.get(i))).toList();
    }

    @Override
    public List<HistoryLine> history(Register register, long id) {
        return List.of();
    }

    @Override
    public Entry insert(Act act, Values values) {
        return put(new Entry(nextId(values.register()), 1, values, null));
    }

    @Override
    public Entry update(Act act, Entry before, Values values) {
        if (of(before.register()).get(before.id()).version() != before.version()) {
            throw new Refusal(Code.ENTRY_CHANGED);
        }
        return put(new Entry(before.id(), before.version() + 1, values, null));
    }

    @Override
    public void delete(Act act, Register register, Collection<Long> ids) {
        changes++;
        binned(register).addAll(ids);
    }

    @Override
    public void restore(Act act, Register register, Collection<Long> ids) {
        changes++;
        binned(register).removeAll(ids);
    }

    Entry put(Entry entry) {
        changes++;
        of(entry.register()).put(entry.id(), entry);
        return entry;
    }

    long nextId(Register register) {
        return of(register).isEmpty() ? 1 : of(register).lastKey() + 1;
    }

    long changes() {
        return changes;
    }

    private TreeMap<Long, Entry> of(Register register) {
        return kept.computeIfAbsent(register, r -> new TreeMap<>());
    }

    private Set<Long> binned(Register register) {
        return bin.computeIfAbsent(register, r -> new TreeSet<>());
    }
}

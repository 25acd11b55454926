package org.fanzha.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** The ledger's entries with the views of them: what is written here the views take over instead of reading all anew. */
final class ViewedEntries implements EntryStore {
    private final EntryStore ledger;
    private final Map<Register, RegisterView> views = new ConcurrentHashMap<>();

    ViewedEntries(EntryStore ledger) {
        this.ledger = ledger;
    }

    RegisterView view(Register register) {
        return views.computeIfAbsent(register, asked -> new RegisterView(asked, ledger));
    }

    private List<Entry> saved(Register register, Supplier<List<Entry>> act) {
        long before = ledger.stamp(register);
        List<Entry> saved = act.get();
        view(register).touched(before, saved.stream().map(Entry::id).toList(), false);
        return saved;
    }

    private void moved(Register register, Collection<Long> ids, boolean toBin, Runnable act) {
        long before = ledger.stamp(register);
        act.run();
        view(register).touched(before, ids, toBin);
    }

    @Override
    public Entry insert(Act act, Values values) {
        return saved(values.register(), () -> List.of(ledger.insert(act, values))).getFirst();
    }

    @Override
    public Entry update(Act act, Entry before, Values values) {
        return saved(before.register(), () -> List.of(ledger.update(act, before, values))).getFirst();
    }

    @Override
    public List<Entry> updateAll(Act act, List<Entry> before, List<Values> after) {
        return saved(before.getFirst().register(), () -> ledger.updateAll(act, before, after));
    }

    @Override
    public void delete(Act act, Register register, Collection<Long> ids) {
        moved(register, ids, true, () -> ledger.delete(act, register, ids));
    }

    @Override
    public void restore(Act act, Register register, Collection<Long> ids) {
        moved(register, ids, false, () -> ledger.restore(act, register, ids));
    }

    @Override
    public List<Entry> list(Register register, Query query) {
        return ledger.list(register, query);
    }

    @Override
    public int count(Register register, Query query) {
        return ledger.count(register, query);
    }

    @Override
    public List<Entry> narrow(Register register, Query query, List<Field<?>> fields) {
        return ledger.narrow(register, query, fields);
    }

    @Override
    public Map<Long, LocalDate> latest(Register register, Field<Link> link, Field<LocalDate> day, LocalDate upTo) {
        return ledger.latest(register, link, day, upTo);
    }

    @Override
    public void each(Register register, boolean inBin, Consumer<Entry> taker) {
        ledger.each(register, inBin, taker);
    }

    @Override
    public List<YearMonth> months(Register register) {
        return ledger.months(register);
    }

    @Override
    public Optional<Entry> find(Register register, long id) {
        return ledger.find(register, id);
    }

    @Override
    public List<Entry> byIds(Register register, List<Long> ids) {
        return ledger.byIds(register, ids);
    }

    @Override
    public long stamp(Register register) {
        return ledger.stamp(register);
    }

    @Override
    public List<HistoryLine> history(Register register, long id) {
        return ledger.history(register, id);
    }
}

package org.fanzha.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** Port: the entries. Each writing call is one act, one transaction, on disk when it returns. */
public interface EntryStore {
    List<Entry> list(Register register, Query query);

    int count(Register register, Query query);

    /**
     * The entries with these fields alone, to be counted over: without source, not held against their sums, and not
     * fit to be written back.
     */
    List<Entry> narrow(Register register, Query query, List<Field<?>> fields);

    /** For each entry that a link points at, by its id: the latest day noted up to {@code upTo}, itself included. */
    Map<Long, LocalDate> latest(Register register, Field<Link> link, Field<LocalDate> day, LocalDate upTo);

    /** Hands on every entry of the register, or of its bin, in the order of ids; others may read and write between. */
    void each(Register register, boolean inBin, Consumer<Entry> taker);

    /** The months that entries of the register belong to, oldest first; none where it has no months. */
    List<YearMonth> months(Register register);

    /** The entry, also where it lies in the recycle bin. */
    Optional<Entry> find(Register register, long id);

    /** The entries with these ids that are not undone, in the order of the ids; others are passed over. */
    List<Entry> byIds(Register register, List<Long> ids);

    /**
     * Grows by at least one with every act since the ledger was opened that touched the register, or one that it
     * links to: then what was read of it may have changed.
     */
    long stamp(Register register);

    List<HistoryLine> history(Register register, long id);

    Entry insert(Act act, Values values);

    /** @throws Refusal {@code entry.changed} where the entry's version is no longer {@code before}'s */
    Entry update(Act act, Entry before, Values values);

    /**
     * Changes several entries of one register as one act.
     *
     * @param after one for each of {@code before}
     * @throws Refusal {@code entry.changed} where one of them moved on; none is changed then
     */
    List<Entry> updateAll(Act act, List<Entry> before, List<Values> after);

    /** Moves entries to the recycle bin. */
    void delete(Act act, Register register, Collection<Long> ids);

    void restore(Act act, Register register, Collection<Long> ids);
}

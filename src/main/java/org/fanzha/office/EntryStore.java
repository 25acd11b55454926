package org.fanzha.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fanzha.register.Entry;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** Port: the entries. Each writing call is one act, one transaction, on disk when it returns. */
public interface EntryStore {
    List<Entry> list(Register register, Query query);

    int count(Register register, Query query);

    /** The entry, also where it lies in the recycle bin. */
    Optional<Entry> find(Register register, long id);

    List<HistoryLine> history(Register register, long id);

    Entry insert(Act act, Values values);

    /** @throws Refusal {@code entry.changed} where the entry's version is no longer {@code before}'s */
    Entry update(Act act, Entry before, Values values);

    /** Moves entries to the recycle bin. */
    void delete(Act act, Register register, Collection<Long> ids);

    void restore(Act act, Register register, Collection<Long> ids);
}

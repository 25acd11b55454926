package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fanzha.intake.Known;
import org.fanzha.intake.Memory;
import org.fanzha.office.EntryStore;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * What the ledger holds, for one staging: what is asked often is read once and kept. Should the ledger change
 * meanwhile, {@link #changes()} of the staging is too old and the commit refuses.
 */
final class H2Known implements Known {
    private static final int MOST = 10;

    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final EntryStore entries;
    private final Sources sources;
    private final long changes;
    private final Map<List<Field<?>>, KeyIndex> indexes = new ConcurrentHashMap<>();
    private final Map<Register, Long> nextIds = new ConcurrentHashMap<>();
    private final Map<String, LastSpoken> spoken = new ConcurrentHashMap<>();
    private final EntryPages pages;
    private volatile Memory memory;

    H2Known(Store store, Map<String, RegisterTable> tables, EntryRows rows, EntryStore entries, Sources sources) {
        this.store = store;
        this.tables = tables;
        this.rows = rows;
        this.entries = entries;
        this.sources = sources;
        this.pages = new EntryPages(store, tables, rows, sources);
        this.changes = store.head().changes();
    }

    @Override
    public long changes() {
        return changes;
    }

    @Override
    public List<Entry> all(Register register) {
        return entries.list(register, Query.ALL);
    }

    @Override
    public List<Entry> same(Register register, List<Field<?>> fields, Values values) {
        KeyIndex index = indexes.computeIfAbsent(fields, key -> store.read(
                handle -> KeyIndex.load(handle, tables.get(register.key()), fields)));
        List<Entry> same = new ArrayList<>();
        for (long id : index.candidates(values)) {
            Entry entry = pages.find(register, id);
            if (same.size() < MOST && entry != null && index.agree(entry, values)) {
                same.add(entry);
            }
        }
        return same;
    }

    @Override
    public Optional<Entry> entry(Register register, long id) {
        return Optional.ofNullable(pages.find(register, id));
    }

    @Override
    public String ledgerId() {
        return store.ledger();
    }

    @Override
    public long nextId(Register register) {
        return nextIds.computeIfAbsent(register,
                key -> store.read(handle -> EntryRows.nextId(handle, tables.get(key.key()))));
    }

    @Override
    public long takenInBatch(String sha256) {
        return store.read(handle -> EntryRows.numbers(handle, "SELECT COALESCE(MIN(b.number), 0) FROM batch_file f "
                + "JOIN batch b ON b.number = f.batch WHERE f.sha256 = ? AND f.status = 'TAKEN' AND f.why IS NULL "
                + "AND b.undone_act IS NULL", sha256).getFirst());
    }

    @Override
    public boolean setSince(Register register, long id, Field<?> field, String file) {
        LastSpoken last = spoken.computeIfAbsent(file, key -> store.read(handle -> LastSpoken.load(handle, key)));
        return store.read(handle -> setSince(handle, register, id, field, last.batch(register, id)));
    }

    @Override
    public Memory memory() {
        Memory read = memory;
        if (read == null) {
            read = store.read(handle -> H2Memory.read(handle, tables));
            memory = read;
        }
        return read;
    }

    private boolean setSince(Handle handle, Register register, long id, Field<?> field, long lastSpoken) {
        Spot setter = ChangeLog.of(handle, register, id).stream()
                .filter(line -> line.effective() && field.key().equals(line.field()))
                .reduce((first, last) -> last)
                .map(line -> line.spot() == null ? Spot.BY_HAND : line.spot())
                .orElseGet(() -> rows.find(handle, tables.get(register.key()), id)
                        .map(row -> row.entered() == null ? Spot.BY_HAND : row.entered()).orElseThrow());
        return setter == Spot.BY_HAND
                || lastSpoken > 0 && sources.of(handle, setter).batch() > lastSpoken;
    }
}

package org.fanzha.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** A ledger that is only asked: lists in memory, and a plain way to commit a staged batch into them. */
public final class KnownInMemory implements Known {
    private final Map<Register, List<Entry>> entries = new HashMap<>();
    private final Map<String, Long> taken = new HashMap<>();
    private final Set<String> setSince = new HashSet<>();
    private Memory memory = Memory.NONE;
    private long changes;

    public static KnownInMemory empty() {
        return new KnownInMemory();
    }

    /** 云溪镇 with 下坝村, 上坝村 (also 石桥大队), 平桥村 and 平桥社区, 新街社区. */
    public static KnownInMemory town() {
        KnownInMemory known = new KnownInMemory();
        Link town = known.unit("云溪镇", Units.TOWN, null, null);
        known.unit("下坝村", Units.VILLAGE, town, null);
        known.unit("上坝村", Units.VILLAGE, town, "石桥大队");
        known.unit("平桥村", Units.VILLAGE, town, null);
        known.unit("平桥社区", Units.COMMUNITY, town, null);
        known.unit("新街社区", Units.COMMUNITY, town, "新街居民点");
        return known;
    }

    public Link unit(String name, Option kind, Link parent, String aliases) {
        return add(Values.none(Units.REGISTER).with(Units.NAME, name).with(Units.KIND, kind)
                .with(Units.PARENT, parent).with(Units.ALIASES, aliases)).link();
    }

    public Link keyPerson(String name, String id, String village) {
        Link unit = all(Units.REGISTER).stream().filter(u -> u.show(Units.NAME).equals(village)).findFirst().orElseThrow().link();
        return add(Values.none(KeyPeople.REGISTER).with(KeyPeople.NAME, name).with(KeyPeople.ID, id)
                .with(KeyPeople.VILLAGE, unit)).link();
    }

    public Entry add(Values values) {
        Entry entry = new Entry(nextId(values.register()), 1, values, null);
        entries.computeIfAbsent(values.register(), r -> new ArrayList<>()).add(entry);
        return entry;
    }

    public void takenBefore(String file, long batch) {
        taken.put("sha-" + file, batch);
    }

    public void setByHand(Entry entry, Field<?> field) {
        setSince.add(entry.register().key() + entry.id() + field.key());
    }

    public void remember(Memory learned) {
        memory = learned;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    /** Keeps what a batch would write. */
    public void commit(StagedBatch batch) {
        batch.tables().forEach(table -> table.rows().forEach(row -> keep(table.register(), row)));
        batch.returns().forEach(r -> keep(r.values().register(), r.entryId(), 1, r.values()));
        batch.files().forEach(f -> taken.put(f.sha256(), changes + 1));
        changes++;
    }

    private void keep(Register register, StagedRow row) {
        if (row.verdict() == Verdict.INSERTED || row.verdict() == Verdict.UPDATED) {
            keep(register, row.entryId(), row.before() + 1, row.values());
        }
    }

    private void keep(Register register, long id, int version, Values values) {
        List<Entry> list = entries.computeIfAbsent(register, r -> new ArrayList<>());
        list.removeIf(e -> e.id() == id);
        list.add(new Entry(id, version, values, null));
    }

    @Override
    public long changes() {
        return changes;
    }

    @Override
    public List<Entry> all(Register register) {
        return List.copyOf(entries.getOrDefault(register, List.of()));
    }

    @Override
    public List<Entry> same(Register register, List<Field<?>> fields, Values values) {
        return all(register).stream()
                .filter(e -> fields.stream().allMatch(f -> Objects.equals(e.orNull(f), values.orNull(f)))).limit(10).toList();
    }

    @Override
    public long nextId(Register register) {
        return all(register).stream().mapToLong(Entry::id).max().orElse(0) + 1;
    }

    @Override
    public long takenInBatch(String sha256) {
        return taken.getOrDefault(sha256, 0L);
    }

    @Override
    public boolean setSince(Register register, long id, Field<?> field, String file) {
        return setSince.contains(register.key() + id + field.key());
    }
}

package org.fanzha.ledger;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Act;
import org.fanzha.office.BatchStore;
import org.fanzha.office.EntryStore;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Register;
import org.fanzha.register.Source;
import org.jdbi.v3.core.Handle;

/** The batches: taken in whole or not at all, listed for good, undone today or in a month. */
final class H2BatchStore implements BatchStore {
    private static final String WROTE = "inserted + updated + returned > 0";

    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final EntryStore entries;
    private final Sources sources;

    H2BatchStore(Store store, Map<String, RegisterTable> tables, EntryRows rows, EntryStore entries,
            Sources sources) {
        this.store = store;
        this.tables = tables;
        this.rows = rows;
        this.entries = entries;
        this.sources = sources;
    }

    @Override
    public Known known() {
        return new H2Known(store, tables, rows, entries, sources);
    }

    @Override
    public long commit(StagedBatch batch, Progress progress) {
        return store.write(new Act(Act.Kind.TAKEN_IN, ""), acting -> {
            if (store.head().changes() != batch.basis()) {
                throw new Refusal(Code.BATCH_STALE);
            }
            try (BatchWriter writer = new BatchWriter(acting, tables, rows, progress)) {
                return writer.write(batch);
            }
        });
    }

    @Override
    public List<BatchLine> batches() {
        return store.read(handle -> handle.createQuery("SELECT b.number, a.done_at, (SELECT COUNT(*) FROM batch_file f "
                + "WHERE f.batch = b.number), b.inserted, b.updated, b.unchanged, b.parked, b.rejected, b.returned, "
                + "b.undone_act FROM batch b JOIN act a ON a.number = b.act ORDER BY b.number")
                .map((r, context) -> {
                    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
                    for (Verdict verdict : Verdict.values()) {
                        verdicts.put(verdict, r.getInt(verdict.word()));
                    }
                    return new BatchLine(r.getLong(1), r.getObject(2, LocalDateTime.class), r.getInt(3), verdicts,
                            r.getInt("returned"), r.getObject("undone_act") != null);
                }).list());
    }

    @Override
    public OptionalLong lastToUndo() {
        return store.read(handle -> EntryRows.numbers(handle, "SELECT number FROM batch WHERE " + WROTE
                + " AND undone_act IS NULL ORDER BY number DESC LIMIT 1")).stream().mapToLong(n -> n).findFirst();
    }

    @Override
    public Undo planUndo(long batch) {
        return store.read(handle -> new UndoPlan(handle, tables, batch, act(handle, batch), false).told());
    }

    @Override
    public Undo undo(long batch, boolean alsoEdited) {
        return store.write(new Act(Act.Kind.UNDONE, "第 " + batch + " 批"), acting -> {
            long act = act(acting.handle(), batch);
            UndoPlan plan = new UndoPlan(acting.handle(), tables, batch, act, alsoEdited);
            new BatchUndo(acting, tables, rows, act).carryOut(plan);
            acting.handle().execute("UPDATE batch SET undone_act = ? WHERE number = ?", acting.number(), batch);
            return plan.told();
        });
    }

    /** The act of a batch that can be undone. */
    private static long act(Handle handle, long batch) {
        record Taken(long act, boolean undone) {
        }
        Taken taken = handle.createQuery("SELECT act, undone_act FROM batch WHERE number = ?").bind(0, batch)
                .map((r, context) -> new Taken(r.getLong(1), r.getObject(2) != null)).findOne()
                .orElseThrow(() -> new Refusal(Code.BATCH_MISSING, batch));
        if (taken.undone) {
            throw new Refusal(Code.BATCH_UNDONE, batch);
        }
        return taken.act;
    }

    @Override
    public List<ParkedRow> parked() {
        return store.read(handle -> {
            List<ParkedRow> work = new ArrayList<>(waiting(handle));
            work.addAll(new ResentTables(handle, tables, rows).questions());
            return work;
        });
    }

    private List<ParkedRow> waiting(Handle handle) {
        return handle.createQuery("SELECT f.batch, f.name, t.sheet, r.line, t.register, r.detail "
                + "FROM batch b JOIN batch_file f ON f.batch = b.number JOIN batch_table t ON t.file = f.id "
                + "JOIN batch_row r ON r.id >= t.first_row AND r.id < t.first_row + t.row_count "
                + "WHERE b.undone_act IS NULL AND b.parked > 0 AND r.verdict = 'PARKED' ORDER BY r.id")
                .map((r, context) -> {
                    RowDetail detail = RowDetail.parse(r.getString(6));
                    Register register = tables.get(r.getString(5)).register();
                    return new ParkedRow(new Source(r.getLong(1), r.getString(2), r.getString(3), r.getInt(4)),
                            register, detail.offending(register), detail.texts(), detail.candidates());
                }).list();
    }
}

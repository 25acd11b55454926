package org.fanzha.ledger;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.fanzha.intake.Known;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;
import org.fanzha.office.Act;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.BatchStore;
import org.fanzha.office.EntryStore;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
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
        return store.write(new Act(Act.Kind.TAKEN_IN, ""), batch.rows(), acting -> {
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
    public StagedBatch taken(long batch) {
        return store.read(handle -> new TakenBatch(handle, tables, rows).read(batch));
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
        return store.write(new Act(Act.Kind.UNDONE, "第 " + batch + " 批"), acting -> undo(acting, batch, alsoEdited));
    }

    /** Undoes a batch within an act. */
    Undo undo(Acting acting, long batch, boolean alsoEdited) throws SQLException {
        long act = act(acting.handle(), batch);
        UndoPlan plan = new UndoPlan(acting.handle(), tables, batch, act, alsoEdited);
        Set<Long> acts = new HashSet<>(EntryRows.numbers(acting.handle(), "SELECT act FROM answer WHERE batch = ?", batch));
        acts.add(act);
        new BatchUndo(acting, tables, rows, acts).carryOut(plan);
        acting.handle().execute("UPDATE batch SET undone_act = ? WHERE number = ?", acting.number(), batch);
        Undo told = plan.told();
        if (Deeds.takenBack(acting.handle(), act, acting.number())) {
            acting.did(new Acting.Deed(null, told.removed().size() + told.reverted().size(), 0, null, act, false));
        }
        return told;
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
        return store.read(handle -> new Waiting(handle, tables, rows).all().stream().map(Question::parked).toList());
    }
}

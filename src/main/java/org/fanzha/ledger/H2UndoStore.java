package org.fanzha.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.fanzha.office.Act;
import org.fanzha.office.BatchStore.Undo;
import org.fanzha.office.Refusal;
import org.fanzha.office.UndoStore;
import org.fanzha.register.Code;
import org.jdbi.v3.core.Handle;

/**
 * Takes acts back and brings them back. An act and its undoings are one root that is in effect or not; taking back
 * the undoing brings the root back, taking back that takes the root back once more.
 */
final class H2UndoStore implements UndoStore {
    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final H2BatchStore batches;

    H2UndoStore(Store store, Map<String, RegisterTable> tables, EntryRows rows, H2BatchStore batches) {
        this.store = store;
        this.tables = tables;
        this.rows = rows;
        this.batches = batches;
    }

    /**
     * @param root    the act that was done first
     * @param undoing the undoing to bring back from; 0 where the root is taken back
     * @param batch   the batch the root took in; 0 for another act
     */
    private record Job(long root, long undoing, long batch) {
    }

    @Override
    public List<Done> done(int limit) {
        return store.read(handle -> Deeds.newest(handle, tables, limit));
    }

    @Override
    public Plan plan(long act) {
        return store.read(handle -> {
            Job job = job(handle, act);
            return job.undoing == 0 && job.batch > 0 ? told(act, batches.planUndo(job.batch))
                    : told(handle, act, job, steps(handle, job));
        });
    }

    @Override
    public Plan undo(long act) {
        Act.Kind kind = store.read(handle -> kind(job(handle, act)));
        int entries = store.read(handle -> Deeds.find(handle, tables, act)).map(Done::entries).orElse(0);
        return store.write(new Act(kind, "第 " + act + " 步"), entries, acting -> undo(acting, act));
    }

    private static Act.Kind kind(Job job) {
        return job.undoing > 0 ? Act.Kind.DONE_AGAIN : job.batch > 0 ? Act.Kind.UNDONE : Act.Kind.TAKEN_BACK;
    }

    private Plan undo(Acting acting, long act) throws SQLException {
        Handle handle = acting.handle();
        Job job = job(handle, act);
        if (job.undoing == 0 && job.batch > 0) {
            acting.note("第 " + job.batch + " 批");
            return told(act, batches.undo(acting, job.batch, false));
        }
        TakeBackPlan plan = steps(handle, job);
        Plan told = told(handle, act, job, plan);
        if (told.isEmpty()) {
            throw new Refusal(Code.UNDO_NOTHING);
        }
        Done root = Deeds.find(handle, tables, job.root).orElseThrow();
        mark(acting, job);
        new TakingBack(acting, rows, job.undoing).carryOut(plan);
        acting.did(new Acting.Deed(root.register(), told.removed().size() + told.reverted().size()
                + told.returned().size(), 0, null, job.root, job.undoing > 0));
        acting.note(root.note());
        return told;
    }

    private void mark(Acting acting, Job job) {
        if (job.undoing == 0) {
            Deeds.takenBack(acting.handle(), job.root, acting.number());
            AnswerLines.takeBack(acting.handle(), job.root);
            return;
        }
        Deeds.doneAgain(acting.handle(), job.root, acting.number());
        AnswerLines.giveBack(acting.handle(), job.root);
        acting.handle().execute("UPDATE batch SET undone_act = NULL WHERE act = ?", job.root);
    }

    private TakeBackPlan steps(Handle handle, Job job) {
        TakeBackPlan plan = new TakeBackPlan(handle, tables, rows);
        if (job.undoing > 0) {
            plan.lines(job.undoing, false);
        } else {
            plan.lines(job.root, true);
            Done root = Deeds.find(handle, tables, job.root).orElseThrow();
            if (root.entered() > 0) {
                long first = Deeds.firstEntry(handle, job.root);
                plan.entered(tables.get(root.register().key()),
                        LongStream.range(first, first + root.entered()).boxed().toList(), job.root);
            }
        }
        new LinkGuard(handle, tables, rows, plan).apply(job.undoing);
        return plan;
    }

    private Plan told(Handle handle, long act, Job job, TakeBackPlan plan) {
        Plan told = plan.told(act, 0);
        if (!AnswerLines.isAnswer(handle, job.root)) {
            return told;
        }
        // a row waits again, or is settled again, only where all that it entered or moved goes along
        boolean partly = !told.kept().isEmpty()
                && (told.reverted().isEmpty() || told.removed().size() + told.returned().size() > 0);
        return partly ? new Plan(act, List.of(), List.of(), List.of(), told.kept(), 0) : plan.told(act, 1);
    }

    private static Plan told(long act, Undo undo) {
        return new Plan(act, undo.removed(), undo.reverted(), List.of(), undo.kept(), 0);
    }

    /** @throws Refusal where there is nothing to be taken back by that number */
    private Job job(Handle handle, long act) {
        Done asked = Deeds.find(handle, tables, act).orElseThrow(() -> new Refusal(Code.UNDO_MISSING, act));
        if (asked.undone()) {
            throw new Refusal(Code.UNDO_ALREADY);
        }
        boolean bringsBack = asked.root() > 0 && !asked.again();
        long root = asked.root() > 0 ? asked.root() : act;
        if (AnswerLines.isOfUndoneBatch(handle, root)) {
            throw new Refusal(Code.BATCH_UNDONE, asked.batch());
        }
        boolean ofBatch = asked.batch() > 0 && !AnswerLines.isAnswer(handle, root);
        if (bringsBack && ofBatch) {
            refuseWhereTakenAgain(handle, asked.batch());
        }
        return new Job(root, bringsBack ? act : 0, ofBatch ? asked.batch() : 0);
    }

    private static void refuseWhereTakenAgain(Handle handle, long batch) {
        EntryRows.numbers(handle, "SELECT b.number FROM batch_file f JOIN batch_file g ON g.sha256 = f.sha256 "
                + "JOIN batch b ON b.number = g.batch WHERE f.batch = ? AND f.status = 'TAKEN' AND f.why IS NULL "
                + "AND g.status = 'TAKEN' AND g.why IS NULL AND g.batch > f.batch AND b.undone_act IS NULL "
                + "ORDER BY b.number LIMIT 1", batch).forEach(again -> {
                    throw new Refusal(Code.UNDO_TAKEN_AGAIN, again, again);
                });
    }
}

package org.fanzha.desktop.register;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.office.UndoStore;
import org.fanzha.office.Undoing;

/** Says that something was done, and offers to take it back in one step. */
final class TakingBack {
    private final Work work;
    private final Runnable reload;

    TakingBack(Work work, Runnable reload) {
        this.work = work;
        this.reload = reload;
    }

    /** To be called right after the act: the last one is taken back. */
    void offer(String done) {
        work.run(work.office().undoing()::last, last -> last.ifPresentOrElse(
                act -> work.notice().done(done, new Notice.Offer("撤销", () -> undo(act))),
                () -> work.notice().done(done)));
    }

    private void undo(UndoStore.Done act) {
        work.run(() -> work.office().undoing().undo(act), this::undone);
    }

    private void undone(Undoing.Outcome outcome) {
        reload.run();
        work.notice().done(outcome.sentence());
    }
}

package org.fanzha.office;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanzha.office.UndoStore.Done;
import org.fanzha.office.UndoStore.Plan;

/** Taking acts back, for the window: the last one, any of the list, and bringing back what was taken. */
public final class Undoing {
    /** So far back the list goes. */
    private static final int LISTED = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Ledger ledger;

    Undoing(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What was taken back or brought back, and what came of it. */
    public record Outcome(Done done, Plan plan, boolean again) {
        /** Such as “已撤销：14:05 修改 涉诈重点人员台账 1 条。”, with what stayed. */
        public String sentence() {
            String kept = plan.kept().isEmpty() ? "。" : "；其中 " + plan.kept().size() + " 条后来又有变动，保留不动。";
            return (again ? "已恢复：" : "已撤销：") + Undoing.sentence(done) + kept;
        }
    }

    /** What was done to entries, the newest first; undoings show in what they took back. */
    public List<Done> list() {
        return ledger.undoing().done(LISTED).stream().filter(done -> done.root() == 0).toList();
    }

    /** What Ctrl+Z takes back: the act whose effect began last. */
    public Optional<Done> last() {
        return list().stream().filter(done -> !done.undone()).max(Comparator.comparingLong(Done::since));
    }

    /** What Ctrl+Y brings back: the act taken back last, as long as nothing new was done since. */
    public Optional<Done> lastUndone() {
        long newest = list().stream().filter(done -> !done.undone()).mapToLong(Done::act).max().orElse(0);
        return list().stream().filter(done -> done.undoneBy() > newest).max(Comparator.comparingLong(Done::undoneBy));
    }

    /** What {@link #undo} would do, or {@link #redo} where it is undone. */
    public Plan plan(Done done) {
        return ledger.undoing().plan(done.undone() ? done.undoneBy() : done.act());
    }

    /** Takes an act back. @throws Refusal as {@link UndoStore#undo} */
    public Outcome undo(Done done) {
        return new Outcome(done, ledger.undoing().undo(done.act()), false);
    }

    /** Brings an act back that is undone. @throws Refusal as {@link UndoStore#undo} */
    public Outcome redo(Done root) {
        return new Outcome(root, ledger.undoing().undo(root.undoneBy()), true);
    }

    /** Such as “14:05 修改 涉诈重点人员台账 1 条”; no personal data. */
    public static String sentence(Done done) {
        return done.at().format(TIME) + " " + what(done);
    }

    /** What was done, without its time. */
    public static String what(Done done) {
        String count = done.entries() == 0 ? "" : " " + done.entries() + " 条";
        String where = done.register() == null ? "" : " " + done.register().title();
        return verb(done) + where + (done.batch() > 0 ? " 第 " + done.batch() + " 批" : "") + count;
    }

    private static String verb(Done done) {
        return switch (done.kind()) {
            case SAVED -> done.entered() > 0 ? "新增" : "修改";
            case DELETED -> "移入回收站";
            case RESTORED -> "从回收站恢复";
            case UNDONE, TAKEN_BACK -> "撤销";
            case DONE_AGAIN -> "恢复撤销的";
            default -> done.kind().word();
        };
    }
}

package org.fanzha.office;

import java.time.LocalDateTime;
import java.util.List;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.register.Register;

/** Port: the acts on entries as a list that survives restarts, and taking any of them back. */
public interface UndoStore {
    /** The newest first: saves, deletions, restorings, batches, answers, and the undoings themselves. */
    List<Done> done(int limit);

    /** What taking it back would do, without doing it. @throws Refusal as {@link #undo} */
    Plan plan(long act);

    /**
     * Takes one act back, as one act in one transaction; taking back an undoing brings back what it took away.
     *
     * @throws Refusal {@code undo.missing}, {@code undo.already}, {@code undo.nothing} where all it did was changed
     *                 since, {@code undo.taken-again} where the batch's file was taken in once more
     */
    Plan undo(long act);

    /**
     * @param register null where it touched several
     * @param entries  how many entries it touched, and of these {@code entered} that it entered
     * @param batch    the batch it took in or answered for; 0 for none
     * @param root     for an undoing the act it took or brought back; 0 otherwise
     * @param again    whether it brought its root back
     * @param undone   whether its effect is taken back now
     * @param undoneBy on a root: the undoing in effect; 0 while the root is
     * @param redoneBy on a root: the last act that brought it back; 0 for none
     */
    record Done(long act, LocalDateTime at, Act.Kind kind, String note, Register register, int entries, int entered,
            long batch, long root, boolean again, boolean undone, long undoneBy, long redoneBy) {
        /** When its effect last began. */
        public long since() {
            return Math.max(act, redoneBy);
        }
    }

    /**
     * @param removed  entries that go: as if never entered, or back to the recycle bin
     * @param reverted entries of which some field gets its old value back
     * @param returned entries that come back
     * @param kept     entries that stay as they are, wholly or in some field, because they were changed since
     * @param waiting  rows of the work list that wait once more
     */
    record Plan(long act, List<EntryKey> removed, List<EntryKey> reverted, List<EntryKey> returned,
            List<EntryKey> kept, int waiting) {
        public boolean isEmpty() {
            return removed.isEmpty() && reverted.isEmpty() && returned.isEmpty() && waiting == 0;
        }
    }
}

package org.fanzha.office;

/**
 * Port: the kept ledger, unlocked. Reads may come from any thread; writes are done one after another on the
 * ledger's own thread, which nobody interrupts.
 */
public interface Ledger extends AutoCloseable {
    EntryStore entries();

    BatchStore batches();

    UndoStore undoing();

    AnswerStore answers();

    LessonStore lessons();

    LogBook log();

    PaperStore papers();

    /** Templates that were given out; none where the ledger keeps none. */
    default TemplateStore templates() {
        return TemplateStore.NONE;
    }

    SettingStore settings();

    Safe safe();

    /** Closes; makes a backup first where something changed since the last. */
    @Override
    void close();
}

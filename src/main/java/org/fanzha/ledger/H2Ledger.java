package org.fanzha.ledger;

import java.util.Map;
import org.fanzha.office.AnswerStore;
import org.fanzha.office.BatchStore;
import org.fanzha.office.EntryStore;
import org.fanzha.office.Ledger;
import org.fanzha.office.LessonStore;
import org.fanzha.office.LogBook;
import org.fanzha.office.PaperStore;
import org.fanzha.office.SettingStore;
import org.fanzha.office.TemplateStore;
import org.fanzha.office.UndoStore;

/** One open ledger: the parts around one {@link Store}, and the lock on the folder. */
final class H2Ledger implements Ledger {
    private final Store store;
    private final FolderLock lock;
    private final EntryStore entries;
    private final H2BatchStore batches;
    private final UndoStore undoing;
    private final AnswerStore answers;
    private final LessonStore lessons;
    private final LogBook log;
    private final PaperStore papers;
    private final SettingStore settings;
    private final H2Safe safe;
    private final Extracts extracts;
    private boolean closed;

    H2Ledger(Store store, Map<String, RegisterTable> tables, FolderLock lock, H2Safe safe, Extracts extracts) {
        this.store = store;
        this.lock = lock;
        this.safe = safe;
        EntryRows rows = new EntryRows(new KnownLinkNames(tables, store));
        Sources sources = new Sources();
        this.extracts = extracts;
        this.entries = new H2EntryStore(store, tables, rows, sources, extracts);
        this.batches = new H2BatchStore(store, tables, rows, entries, sources);
        this.undoing = new H2UndoStore(store, tables, rows, batches);
        this.answers = new H2AnswerStore(store, tables, rows);
        this.lessons = new H2LessonStore(store, tables, rows, sources);
        this.log = new H2LogBook(store);
        this.papers = new H2PaperStore(store);
        this.settings = new H2SettingStore(store);
    }

    @Override
    public EntryStore entries() {
        return entries;
    }

    @Override
    public BatchStore batches() {
        return batches;
    }

    @Override
    public UndoStore undoing() {
        return undoing;
    }

    @Override
    public AnswerStore answers() {
        return answers;
    }

    @Override
    public LessonStore lessons() {
        return lessons;
    }

    @Override
    public LogBook log() {
        return log;
    }

    @Override
    public PaperStore papers() {
        return papers;
    }

    @Override
    public TemplateStore templates() {
        return new H2TemplateStore(store);
    }

    @Override
    public SettingStore settings() {
        return settings;
    }

    @Override
    public H2Safe safe() {
        return safe;
    }

    /** Closes without a backup what nobody was given yet. */
    void abandon() {
        closed = true;
        try (lock) {
            store.close();
        }
    }

    /**
     * Called again, it puts the backup in its second place where it could not before.
     *
     * @throws org.fanzha.office.Refusal where the backup failed; the ledger is closed all the same
     */
    @Override
    public void close() {
        if (closed) {
            safe.copyOwed();
            return;
        }
        closed = true;
        try (lock; store) {
            extracts.keep();
            if (safe.backsUpAtClosing() && safe.isBackupDue()) {
                safe.backup(null);
            }
        }
    }
}

package org.fanzha.ledger;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fanzha.ledger.ExtractFile.Asked;
import org.fanzha.ledger.ExtractFile.Content;
import org.fanzha.ledger.ExtractFile.Mark;
import org.fanzha.office.Refusal;
import org.fanzha.register.Keep;
import org.fanzha.register.Sensitivity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whole registers read for counting, kept as long as no act has touched them, and beside the ledger from one session
 * to the next: so the first screen need not wait for tens of thousands of rows. An act that touches a register makes
 * its extracts void at once; those in the file are believed only where no act has changed anything since.
 */
final class Extracts {
    private static final Logger LOG = LoggerFactory.getLogger(Extracts.class);

    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final ExtractFile file;
    private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();
    private final CompletableFuture<Optional<Content>> ahead;
    private boolean isLoaded;
    private volatile boolean isToBeWritten;

    /** @param stamp of the register before it was read */
    private record Kept(long stamp, Extract extract) {
    }

    Extracts(Store store, Map<String, RegisterTable> tables, ExtractFile file, CompletableFuture<Optional<Content>> ahead) {
        this.store = store;
        this.tables = tables;
        this.file = file;
        this.ahead = ahead;
    }

    /** Unseals the file while the database is being opened: the clerk waits for both. */
    static CompletableFuture<Optional<Content>> readAhead(ExtractFile file, Map<String, RegisterTable> tables) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return file.read(tables);
            } catch (IOException unread) {
                LOG.warn("the extracts beside the ledger cannot be read", unread);
                return Optional.empty();
            }
        });
    }

    /** Names and numbers of people are read anew each time, and lie in no second place. */
    static boolean mayKeep(List<Column> columns) {
        return columns.stream().noneMatch(column -> column.field().sensitivity() == Sensitivity.SENSITIVE
                && column.keep() != Keep.LINK);
    }

    /** As it stands now; within an act read anew, since the act may have changed it. */
    Extract of(RegisterTable table, List<Column> columns) {
        if (store.isActing()) {
            return read(table, columns);
        }
        load();
        Asked asked = ExtractFile.asked(table, columns);
        long stamp = store.stamp(table.name());
        Kept known = kept.get(asked);
        if (known == null || known.stamp != stamp) {
            known = new Kept(stamp, read(table, columns));
            kept.put(asked, known);
            isToBeWritten = true;
        }
        return known.extract;
    }

    private Extract read(RegisterTable table, List<Column> columns) {
        return store.read(handle -> NarrowRows.extract(handle, table, columns));
    }

    /** Extracts of the opening bear the stamp that a register has until an act touches it. */
    private synchronized void load() {
        if (isLoaded) {
            return;
        }
        isLoaded = true;
        ahead.join().filter(content -> isOfOpening(content.mark())).ifPresent(content ->
                content.extracts().forEach((asked, extract) -> kept.put(asked, new Kept(0, extract))));
    }

    private boolean isOfOpening(Mark mark) {
        return mark.changes() == store.opened().changes() && mark.doneAt().equals(doneAt(mark.act()));
    }

    private String doneAt(long act) {
        return store.read(handle -> handle.createQuery("SELECT done_at FROM act WHERE number = ?").bind(0, act)
                .mapTo(String.class).findOne().orElse(""));
    }

    /** At closing: reads again what was touched, so that the next session begins with it. */
    void keep() {
        if (!isToBeWritten && store.head().changes() == store.opened().changes()) {
            return;
        }
        try {
            load();
            kept.keySet().forEach(asked -> of(tables.get(asked.register()), ExtractFile.columns(asked, tables)));
            if (!kept.isEmpty()) {
                Head head = store.head();
                file.write(new Mark(Schema.newest(), head.changes(), head.act(), doneAt(head.act())), now());
            }
        } catch (IOException | Refusal unkept) {
            LOG.warn("the extracts are not kept, the next opening reads the registers again", unkept);
        }
    }

    private Map<Asked, Extract> now() {
        return kept.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().extract, (a, b) -> a,
                HashMap::new));
    }
}

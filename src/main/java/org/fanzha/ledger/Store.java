package org.fanzha.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fanzha.office.Act;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open database: reads on two threads, writes on one, each write an act, one transaction, forced to disk
 * and witnessed before it returns. A failing disk closes H2; the next write opens the file again.
 */
final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    /** From so many rows on an act reads its own pages again and again, each decrypted anew. */
    private static final int MANY = 2_000;

    private final Database database;
    private final LedgerFolder folder;
    private final Disk disk;
    private final String ledger;
    private final Clock clock;
    private final Supplier<String> newestBackup;
    private final OwnThread writer = new OwnThread("ledger-writer", 1);
    private final OwnThread readers = new OwnThread("ledger-reader", 2);
    private final ThreadLocal<Handle> current = new ThreadLocal<>();
    private final Map<String, Long> stamps = new ConcurrentHashMap<>();
    private volatile Head head;
    private volatile Head opened;
    private volatile Jdbi reading;
    private JdbcConnectionPool pool;
    private Handle writing;

    /** What an act does within its transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Acting acting) throws SQLException;
    }

    /** @param newestBackup what to name where the file turns out to be damaged */
    Store(Database database, LedgerFolder folder, Disk disk, String ledger, Clock clock,
            Supplier<String> newestBackup) {
        this.database = database;
        this.folder = folder;
        this.disk = disk;
        this.ledger = ledger;
        this.clock = clock;
        this.newestBackup = newestBackup;
        writer.call(() -> {
            connect();
            opened = Head.of(writing);
            head = opened;
            return null;
        });
    }

    private void connect() {
        writing = Jdbi.create(database.existing()).open();
        pool = JdbcConnectionPool.create((JdbcDataSource) database.existing());
        reading = Jdbi.create(pool);
    }

    Head head() {
        return head;
    }

    /** The ledger's own id. */
    String ledger() {
        return ledger;
    }

    /** As it was found when the ledger was opened. */
    Head opened() {
        return opened;
    }

    /** Whether this thread is in the midst of an act or of a read. */
    boolean isActing() {
        return current.get() != null;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Differs after each act that touched the register. */
    long stamp(String register) {
        return stamps.getOrDefault(register, 0L);
    }

    <T> T read(Function<Handle, T> work) {
        Handle own = current.get();
        return own == null ? readers.call(() -> guarded(work)) : work.apply(own);
    }

    private <T> T guarded(Function<Handle, T> work) {
        try (Handle handle = reading.open()) {
            current.set(handle);
            return work.apply(handle);
        } catch (JdbiException | Damage failure) {
            throw Faults.reading(failure, newestBackup.get());
        } finally {
            current.remove();
        }
    }

    /** Does an act that changes something. @throws Refusal where it could not be written; nothing is then */
    <T> T write(Act act, Work<T> work) {
        return writer.call(() -> perform(act, true, work));
    }

    /** As {@link #write(Act, Work)}, with more memory for H2 where the act touches many rows. */
    <T> T write(Act act, int rows, Work<T> work) {
        return rows < MANY ? write(act, work) : writer.call(() -> {
            Database.keepMuch(connected().getConnection());
            try {
                return perform(act, true, work);
            } finally {
                if (writing != null) {
                    Database.keepUsual(writing.getConnection());
                }
            }
        });
    }

    /** Writes a line of the log, and nothing else. */
    void note(Act act) {
        writer.call(() -> perform(act, false, acting -> null));
    }

    /** Runs between two acts, so that nothing is written meanwhile. */
    <T> T quietly(Function<Handle, T> work) {
        return writer.call(() -> {
            try {
                return work.apply(writing);
            } catch (JdbiException | Damage failure) {
                throw Faults.reading(failure, newestBackup.get());
            }
        });
    }

    private <T> T perform(Act act, boolean changes, Work<T> work) {
        Acting acting = new Acting(connected(), head.act() + 1, act.note());
        T result = null;
        try {
            current.set(writing);
            writing.begin();
            result = work.run(acting);
            log(acting, act.kind(), head.after(changes, acting.added()));
            writing.commit();
            writing.execute("CHECKPOINT SYNC");
        } catch (SQLException | RuntimeException failure) {
            if (!stands(acting.number(), failure)) {
                throw refusal(failure);
            }
        } finally {
            current.remove();
        }
        finish(acting, head.after(changes, acting.added()));
        return result;
    }

    private RuntimeException refusal(Exception failure) {
        return failure instanceof RuntimeException bug && !(failure instanceof JdbiException)
                && !(failure instanceof Damage) && !Faults.isDiskFull(failure)
                ? bug
                : failure instanceof Damage ? Faults.reading(failure, newestBackup.get()) : Faults.writing(failure);
    }

    private void log(Acting acting, Act.Kind kind, Head after) {
        acting.handle().execute("INSERT INTO act (number, done_at, kind, note, changes, entries) "
                        + "VALUES (?, ?, ?, ?, ?, ?)", acting.number(), now(), kind.name(), acting.note(),
                after.changes(), after.entries());
        if (acting.deed() != null) {
            Deeds.add(acting.handle(), acting.number(), acting.deed());
        }
    }

    private void finish(Acting acting, Head after) {
        head = after;
        acting.touched().forEach(register -> stamps.merge(register, 1L, Long::sum));
        try {
            disk.replace(folder.witness(), Json.bytes(Witness.of(database.key(), ledger, after.act(),
                    after.entries())));
        } catch (IOException laggingDoesNoHarm) {
            LOG.warn("the count beside the ledger lags behind act {}", after.act(), laggingDoesNoHarm);
        }
    }

    /** Takes a failed act back. @return whether it is on disk all the same, the failure having come after */
    private boolean stands(long act, Exception failure) {
        try {
            writing.rollback();
            return Head.of(writing).act() == act;
        } catch (JdbiException closed) {
            failure.addSuppressed(closed);
            disconnect();
            reconnect();
            return Head.of(writing).act() == act;
        }
    }

    /** Opens the file again where a failing disk had closed it. */
    private Handle connected() {
        if (writing == null) {
            reconnect();
        }
        return writing;
    }

    private void reconnect() {
        try {
            connect();
            if (Head.of(writing).act() < head.act()) {
                throw new Damage("acknowledged acts are missing");
            }
        } catch (JdbiException | Damage failure) {
            disconnect();
            throw Faults.writing(failure);
        }
    }

    private void disconnect() {
        try {
            if (pool != null) {
                pool.dispose();
            }
            if (writing != null) {
                writing.close();
            }
        } catch (JdbiException alreadyClosed) {
            LOG.debug("closing a connection that has failed", alreadyClosed);
        }
        writing = null;
        database.letGo();
    }

    @Override
    public void close() {
        writer.call(() -> {
            if (writing != null) {
                Database.shutDown(writing.getConnection());
            }
            disconnect();
            return null;
        });
        readers.close();
        writer.close();
    }
}

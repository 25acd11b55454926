package org.fanzha.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;

/**
 * How the H2 file is opened: every setting that keeps acknowledged work, pinned in one place.
 * WRITE_DELAY=0, or H2 acknowledges half a second before it writes; no trace file, which would hold plain text;
 * no closing by H2's own shutdown hook; results kept in memory, for H2 spills big ones to the machine's temp
 * folder.
 *
 * @param scheme H2's name for the file system; empty for the real one
 */
record Database(String scheme, Path folder, DataKey key) {
    /** How much of the file is kept decrypted, in kB; and while one act touches many rows. */
    private static final int USUAL_CACHE = 48 * 1024;
    private static final int LARGE_CACHE = 192 * 1024;
    private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + USUAL_CACHE + ";MAX_MEMORY_ROWS=2000000;LOCK_TIMEOUT=60000";

    /** For an existing file only. */
    DataSource existing() {
        return source(";IFEXISTS=TRUE");
    }

    /** For a look that changes not one byte of the file. */
    DataSource readOnly() {
        return source(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    DataSource fresh() {
        return source("");
    }

    private DataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + WatchedFiles.scheme() + scheme
                + folder.toAbsolutePath().resolve(LedgerFolder.DATABASE) + SETTINGS + more);
        source.setUser("ledger");
        source.setPasswordChars(key.h2Password());
        return source;
    }

    /** Lets go of what H2 holds open after a failure. Only where no connection is in use. */
    void letGo() {
        WatchedFiles.closeLeft(folder);
    }

    /** Until {@link #keepUsual}: H2 then reads next to none of an act's own pages back from the file. */
    static void keepMuch(Connection connection) throws SQLException {
        keep(connection, LARGE_CACHE);
    }

    static void keepUsual(Connection connection) throws SQLException {
        keep(connection, USUAL_CACHE);
    }

    /** Not by SET CACHE_SIZE, which writes the number into the file: that may fail, after an act that stands. */
    private static void keep(Connection connection, int kilobytes) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        session.getDatabase().setCacheSize(kilobytes);
    }

    /** Closes the file for every connection; the last changes are on disk already. */
    static void shutDown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}

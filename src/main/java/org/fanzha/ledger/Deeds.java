package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.UndoStore.Done;
import org.jdbi.v3.core.Handle;

/** The list of acts on entries, kept beside the log: which are in effect, and which took which back. */
final class Deeds {
    private static final String SELECT = "SELECT d.act, a.done_at, a.kind, a.note, d.register, d.entries, d.entered, "
            + "COALESCE(b.number, w.batch, 0) AS batch, d.root, d.again, d.undone_act, d.redone_act, d.first_entry, "
            + "CASE WHEN d.root IS NULL THEN d.undone_act IS NOT NULL "
            + "WHEN d.again THEN r.redone_act IS DISTINCT FROM d.act OR r.undone_act IS NOT NULL "
            + "ELSE r.undone_act IS DISTINCT FROM d.act END AS undone FROM deed d JOIN act a ON a.number = d.act "
            + "LEFT JOIN deed r ON r.act = d.root LEFT JOIN batch b ON b.act = COALESCE(d.root, d.act) "
            + "LEFT JOIN answer w ON w.act = COALESCE(d.root, d.act) ";

    private Deeds() {
    }

    static void add(Handle handle, long act, Acting.Deed deed) {
        handle.execute("INSERT INTO deed (act, register, entries, entered, first_entry, root, again) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?)", act, deed.register() == null ? null : deed.register().key(),
                deed.entries(), deed.entered(), deed.firstEntry(), deed.root(), deed.again());
    }

    /** Notes that an act is taken back. @return whether the list holds it */
    static boolean takenBack(Handle handle, long root, long by) {
        return handle.execute("UPDATE deed SET undone_act = ? WHERE act = ?", by, root) > 0;
    }

    static void doneAgain(Handle handle, long root, long by) {
        handle.execute("UPDATE deed SET undone_act = NULL, redone_act = ? WHERE act = ?", by, root);
    }

    static List<Done> newest(Handle handle, Map<String, RegisterTable> tables, int limit) {
        return handle.createQuery(SELECT + "ORDER BY d.act DESC LIMIT ?").bind(0, limit)
                .map((r, context) -> done(r, tables)).list();
    }

    static Optional<Done> find(Handle handle, Map<String, RegisterTable> tables, long act) {
        return handle.createQuery(SELECT + "WHERE d.act = ?").bind(0, act)
                .map((r, context) -> done(r, tables)).findOne();
    }

    /** The first of the entries that an act entered by hand; 0 for none. */
    static long firstEntry(Handle handle, long act) {
        return EntryRows.numbers(handle, "SELECT COALESCE(first_entry, 0) FROM deed WHERE act = ?", act).getFirst();
    }

    private static Done done(ResultSet r, Map<String, RegisterTable> tables) throws SQLException {
        String register = r.getString("register");
        return new Done(r.getLong("act"), r.getObject("done_at", LocalDateTime.class),
                Act.Kind.valueOf(r.getString("kind")), r.getString("note"),
                register == null ? null : tables.get(register).register(), r.getInt("entries"), r.getInt("entered"),
                r.getLong("batch"), r.getLong("root"), r.getBoolean("again"), r.getBoolean("undone"),
                r.getLong("undone_act"), r.getLong("redone_act"));
    }
}

package org.fanzha.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.fanzha.register.Field;
import org.fanzha.register.Keep;
import org.fanzha.register.Link;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/**
 * What became of entries after they were entered: one line a field that changed, one for each going and coming
 * back. Lines are never taken away. Entering itself needs no line, the entry's own row says it.
 */
final class ChangeLog {
    private static final String INSERT = "INSERT INTO change (id, act, register, entry, field, was, became, "
            + "batch_table, line, effective) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "SELECT id, act, entry, field, was, became, batch_table, line, effective "
            + "FROM change ";

    private ChangeLog() {
    }

    /** @param field null where the line is about the whole entry */
    record Line(long id, long act, long entry, String field, String was, String became, Spot spot,
            boolean effective) {
    }

    static List<Line> of(Handle handle, Register register, long entry) {
        return query(handle, "WHERE register = ? AND entry = ? ORDER BY id", register.key(), entry);
    }

    static List<Line> of(Handle handle, Register register, long entry, long act) {
        return query(handle, "WHERE register = ? AND entry = ? AND act = ? ORDER BY id", register.key(), entry, act);
    }

    private static List<Line> query(Handle handle, String where, Object... args) {
        var query = handle.createQuery(SELECT + where);
        for (int i = 0; i < args.length; i++) {
            query.bind(i, args[i]);
        }
        return query.map((r, context) -> new Line(r.getLong(1), r.getLong(2), r.getLong(3), r.getString(4),
                r.getString(5), r.getString(6), r.getObject(7) == null ? null : new Spot(r.getLong(7), r.getInt(8)),
                r.getBoolean(9))).list();
    }

    /** Adds lines; for one act, closed at its end. */
    static final class Writer implements AutoCloseable {
        private final Acting acting;
        private final boolean effective;
        private final PreparedStatement statement;
        private long next;

        /** @param effective false for the lines of an undoing, which do not count as edits */
        Writer(Acting acting, boolean effective) throws SQLException {
            this.acting = acting;
            this.effective = effective;
            this.statement = acting.handle().getConnection().prepareStatement(INSERT);
            this.next = EntryRows.numbers(acting.handle(), "SELECT COALESCE(MAX(id), 0) + 1 FROM change").getFirst();
        }

        void changed(RegisterTable table, long entry, Values before, Values after, Spot spot) throws SQLException {
            for (Field<?> field : after.differingFrom(before)) {
                Column column = table.column(field);
                add(table, entry, field.key(), text(column, before.orNull(field)), text(column, after.orNull(field)),
                        spot);
            }
        }

        /** Says that an entry went from one place to another; null is its register. */
        void whole(RegisterTable table, long entry, Gone from, Gone to) throws SQLException {
            add(table, entry, null, place(from), place(to), null);
        }

        private void add(RegisterTable table, long entry, String field, String was, String became, Spot spot)
                throws SQLException {
            statement.setLong(1, next++);
            statement.setLong(2, acting.number());
            statement.setString(3, table.name());
            statement.setLong(4, entry);
            statement.setString(5, field);
            statement.setString(6, was);
            statement.setString(7, became);
            statement.setObject(8, spot == null ? null : spot.table());
            statement.setObject(9, spot == null ? null : spot.line());
            statement.setBoolean(10, effective);
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }

    /** Where an entry is, as a line about the whole of it says. */
    static String place(Gone gone) {
        return gone == null ? "HERE" : gone.name();
    }

    /** Who set the last value of an entry that still counts: a change, or whoever entered it. */
    static Spot setter(Handle handle, RegisterTable table, Row row) {
        List<Line> lines = of(handle, table.register(), row.id()).stream()
                .filter(line -> line.effective() && line.field() != null).toList();
        return lines.isEmpty() ? row.entered() : lines.getLast().spot();
    }

    /** The lines of one act, in order. */
    static List<Line> ofAct(Handle handle, RegisterTable table, long act) {
        return query(handle, "WHERE act = ? AND register = ? ORDER BY id", act, table.name());
    }

    /** Makes a line count no more. @param by the act that takes it back */
    static void takeBack(Handle handle, Line line, long by) {
        handle.execute("UPDATE change SET effective = FALSE, undone_act = ? WHERE id = ?", by, line.id());
    }

    /** Makes the lines count again that an undoing took back. @param field null for those about the whole entry */
    static void giveBack(Handle handle, RegisterTable table, long entry, String field, long undoing) {
        handle.execute("UPDATE change SET effective = TRUE, undone_act = NULL WHERE register = ? AND entry = ? "
                + "AND undone_act = ? AND field IS NOT DISTINCT FROM ?", table.name(), entry, undoing, field);
    }

    /** A value as a line keeps it; a link with the name it bore then. */
    static String text(Column column, Object value) {
        return switch (value) {
            case null -> null;
            case Link link -> link.id() + " " + link.name();
            default -> Column.text(column.stored(value));
        };
    }

    /** Reads what {@link #text} wrote. */
    static Object value(Column column, String text) {
        if (text == null) {
            return null;
        }
        if (column.keep() == Keep.LINK) {
            int blank = text.indexOf(' ');
            return new Link(Long.parseLong(text.substring(0, blank)), text.substring(blank + 1));
        }
        return column.field().type().load(column.parse(text));
    }
}

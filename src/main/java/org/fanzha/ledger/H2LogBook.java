package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.LogBook;
import org.jdbi.v3.core.Handle;

/** The log of acts; each act writes its own line within its own transaction. */
final class H2LogBook implements LogBook {
    private final Store store;

    H2LogBook(Store store) {
        this.store = store;
    }

    @Override
    public void note(Act act) {
        store.note(act);
    }

    @Override
    public List<Line> lines(int limit) {
        return store.read(handle -> handle.createQuery(
                        "SELECT number, done_at, kind, note FROM act ORDER BY number DESC LIMIT ?").bind(0, limit)
                .map((r, context) -> line(r)).list());
    }

    @Override
    public List<Line> lines(Filter filter, int offset, int limit) {
        return store.read(handle -> where(handle, "SELECT number, done_at, kind, note FROM act", filter,
                " ORDER BY number DESC OFFSET " + offset + " ROWS FETCH NEXT " + limit + " ROWS ONLY")
                .map((r, context) -> line(r)).list());
    }

    @Override
    public Optional<Line> last(Act.Kind kind) {
        return lines(new Filter(kind, ""), 0, 1).stream().findFirst();
    }

    @Override
    public int count(Filter filter) {
        return store.read(handle -> where(handle, "SELECT COUNT(*) FROM act", filter, "").mapTo(Integer.class).one());
    }

    private static org.jdbi.v3.core.statement.Query where(Handle handle, String select, Filter filter, String rest) {
        String kind = filter.kind() == null ? "" : filter.kind().name();
        return handle.createQuery(select + " WHERE (? = '' OR kind = ?) AND LOCATE(LOWER(?), LOWER(note)) > 0" + rest)
                .bind(0, kind).bind(1, kind).bind(2, filter.text());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getLong(1), row.getObject(2, LocalDateTime.class),
                new Act(Act.Kind.valueOf(row.getString(3)), row.getString(4)));
    }
}

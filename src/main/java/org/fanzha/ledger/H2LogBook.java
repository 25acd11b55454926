package org.fanzha.ledger;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.LogBook;
import org.jdbi.v3.core.statement.Query;

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
        return store.read(handle -> read(handle.createQuery(
                "SELECT number, done_at, kind, note FROM act ORDER BY number DESC LIMIT ?").bind(0, limit)));
    }

    @Override
    public Optional<Line> last(Act.Kind kind) {
        return store.read(handle -> read(handle.createQuery("SELECT number, done_at, kind, note FROM act "
                + "WHERE kind = ? ORDER BY number DESC LIMIT 1").bind(0, kind.name()))).stream().findFirst();
    }

    private static List<Line> read(Query query) {
        return query.map((r, context) -> new Line(r.getLong(1), r.getObject(2, LocalDateTime.class),
                new Act(Act.Kind.valueOf(r.getString(3)), r.getString(4)))).list();
    }
}

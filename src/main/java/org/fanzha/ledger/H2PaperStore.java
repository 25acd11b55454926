package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.PaperStore;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** What was published. There is no way to change or take back a paper, only to publish another. */
final class H2PaperStore implements PaperStore {
    private static final String SELECT =
            "SELECT kind, month_of, doc_number, published_at, pdf, word, figures FROM paper ";

    private final Store store;

    H2PaperStore(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Published> find(String kind, YearMonth month) {
        return store.read(handle -> handle.createQuery(SELECT + "WHERE kind = ? AND month_of = ?")
                .bind(0, kind).bind(1, month.toString()).map((r, context) -> read(r)).findOne());
    }

    @Override
    public List<Published> all() {
        return store.read(handle -> handle.createQuery(SELECT + "ORDER BY month_of, kind")
                .map((r, context) -> read(r)).list());
    }

    private static Published read(ResultSet r) throws SQLException {
        return new Published(r.getString(1), YearMonth.parse(r.getString(2)), r.getString(3),
                r.getObject(4, LocalDateTime.class), r.getBytes(5), r.getBytes(6), r.getString(7));
    }

    @Override
    public void publish(Published paper) {
        store.write(new Act(Act.Kind.PUBLISHED, paper.title()), acting -> {
            boolean out = acting.handle().createQuery("SELECT 1 FROM paper WHERE kind = ? AND month_of = ?")
                    .bind(0, paper.kind()).bind(1, paper.month().toString()).mapTo(Integer.class).findOne().isPresent();
            if (out) {
                throw new Refusal(Code.PAPER_PUBLISHED, paper.month());
            }
            return acting.handle().execute("INSERT INTO paper (kind, month_of, doc_number, published_at, pdf, word, "
                    + "figures) VALUES (?, ?, ?, ?, ?, ?, ?)", paper.kind(), paper.month().toString(), paper.number(),
                    paper.at(), paper.pdf(), paper.word(), paper.figures());
        });
    }
}

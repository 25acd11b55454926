package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.Act;
import org.fanzha.office.TemplateStore;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/**
 * Who was given which template. That one came back is read off the batches as they stand and kept nowhere, so that an
 * undone batch is owed again.
 */
final class H2TemplateStore implements TemplateStore {
    private static final String GIVEN = "SELECT g.register, g.unit, g.unit_name, a.done_at, "
            + "(SELECT MAX(taken.done_at) FROM batch_table t JOIN batch_file f ON f.id = t.file "
            + "JOIN batch b ON b.number = f.batch JOIN act taken ON taken.number = b.act "
            + "WHERE t.register = g.register AND t.unit = g.unit_name AND t.month_of = g.month_of AND t.row_count > 0 "
            + "AND NOT t.returned AND b.undone_act IS NULL AND b.act > g.act) "
            + "FROM template g JOIN act a ON a.number = g.act WHERE g.month_of = ? ORDER BY g.act, g.register, g.unit";

    private final Store store;

    H2TemplateStore(Store store) {
        this.store = store;
    }

    @Override
    public void giveOut(Act act, Register register, YearMonth month, List<Link> units) {
        store.write(act, acting -> {
            for (Link unit : units) {
                acting.handle().execute("MERGE INTO template (register, unit, month_of, unit_name, act) VALUES (?, ?, ?, ?, ?)",
                        register.key(), unit.id(), month.toString(), unit.name(), acting.number());
            }
            return null;
        });
    }

    @Override
    public List<Given> given(YearMonth month) {
        return store.read(handle -> handle.createQuery(GIVEN).bind(0, month.toString())
                .map((r, context) -> read(r)).list()).stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Given> read(ResultSet r) throws SQLException {
        Link unit = new Link(r.getLong(2), r.getString(3));
        LocalDateTime at = r.getObject(4, LocalDateTime.class);
        Optional<LocalDateTime> back = Optional.ofNullable(r.getObject(5, LocalDateTime.class));
        return Catalogue.byKey(r.getString(1)).map(register -> new Given(register, unit, at, back));
    }
}

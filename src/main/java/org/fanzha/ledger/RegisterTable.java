package org.fanzha.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** One register as a table: every statement about it and every row of it, made from its definition. */
final class RegisterTable {
    private static final List<String> WRAPPING = List.of("id", "version", "entered_act", "entered_table",
            "entered_line", "set_table", "set_line", "gone", "gone_act", "content_sum");

    private final Register register;
    private final List<Column> columns;
    private final String names;

    RegisterTable(Register register) {
        this.register = register;
        this.columns = register.fields().stream().<Column>map(field -> new Column(register.key(), field)).toList();
        this.names = String.join(", ", WRAPPING) + columns.stream().map(c -> ", " + c.name())
                .collect(Collectors.joining());
    }

    /** The tables of some registers, by register key. */
    static Map<String, RegisterTable> of(List<Register> registers) {
        return registers.stream().collect(Collectors.toMap(Register::key, RegisterTable::new, (a, b) -> a,
                LinkedHashMap::new));
    }

    Register register() {
        return register;
    }

    String name() {
        return register.key();
    }

    List<Column> columns() {
        return columns;
    }

    Column column(Field<?> field) {
        return columns.get(register.indexOf(field));
    }

    /** @throws Damage where a line of history is about no field of the register */
    Field<?> field(String key) {
        return register.fieldByKey(key).orElseThrow(() -> new Damage("a line of history is about no field"));
    }

    /** The columns that wrap an entry; no field may bear such a name. */
    static List<String> wrapping() {
        return WRAPPING;
    }

    String select() {
        return "SELECT " + names + " FROM " + name();
    }

    String insert() {
        return "INSERT INTO " + name() + " (" + names + ") VALUES ("
                + String.join(", ", Collections.nCopies(WRAPPING.size() + columns.size(), "?")) + ")";
    }

    /** Takes the parameters of {@link #insert}, and the id once more. */
    String update() {
        return "UPDATE " + name() + " SET " + names.replace(",", " = ?,") + " = ? WHERE id = ?";
    }

    void bind(PreparedStatement statement, Row row, ContentSum sum) throws SQLException {
        Object[] stored = stored(row.values());
        statement.setLong(1, row.id());
        statement.setInt(2, row.version());
        statement.setLong(3, row.enteredAct());
        bind(statement, 4, row.entered());
        bind(statement, 6, row.set());
        statement.setString(8, row.gone() == null ? null : row.gone().name());
        statement.setObject(9, row.gone() == null ? null : row.goneAct());
        statement.setLong(10, sum(sum, row, stored));
        for (int i = 0; i < stored.length; i++) {
            statement.setObject(WRAPPING.size() + 1 + i, stored[i]);
        }
    }

    private static void bind(PreparedStatement statement, int position, Spot spot) throws SQLException {
        statement.setObject(position, spot == null ? null : spot.table());
        statement.setObject(position + 1, spot == null ? null : spot.line());
    }

    /** A row as read, and whether it is what was written. */
    record Checked(Row row, boolean isSound) {
    }

    /** @throws Damage where the row is not what was written */
    Row read(ResultSet results, LinkNames links, ContentSum sum) throws SQLException {
        Checked checked = check(results, links, sum);
        if (!checked.isSound) {
            throw new Damage(name() + " " + checked.row.id() + " differs from its sum");
        }
        return checked.row;
    }

    Checked check(ResultSet results, LinkNames links, ContentSum sum) throws SQLException {
        Object[] stored = new Object[columns.size()];
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = columns.get(i).read(results, WRAPPING.size() + 1 + i);
            values[i] = columns.get(i).value(stored[i], links);
        }
        Row row = wrap(results, Values.ofSlots(register, values));
        return new Checked(row, sum(sum, row, stored) == results.getLong(10));
    }

    private static Row wrap(ResultSet results, Values values) throws SQLException {
        String gone = results.getString(8);
        return new Row(results.getLong(1), results.getInt(2), results.getLong(3), spot(results, 4), spot(results, 6),
                gone == null ? null : gone(gone), results.getLong(9), values);
    }

    private static Gone gone(String name) {
        try {
            return Gone.valueOf(name);
        } catch (IllegalArgumentException damaged) {
            throw new Damage("an entry is gone to nowhere", damaged);
        }
    }

    private static Spot spot(ResultSet results, int position) throws SQLException {
        long table = results.getLong(position);
        return results.wasNull() ? null : new Spot(table, results.getInt(position + 1));
    }

    private Object[] stored(Values values) {
        Object[] stored = new Object[columns.size()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = columns.get(i).stored(values.orNull(columns.get(i).field()));
        }
        return stored;
    }

    /** Blank fields are left out, so that a field added later leaves the sums of old entries as they are. */
    private long sum(ContentSum sum, Row row, Object[] stored) {
        sum.add(name()).add(row.id()).add(row.version()).add(row.enteredAct()).add(row.goneAct());
        sum.add(row.gone() == null ? null : row.gone().name());
        add(sum, row.entered());
        add(sum, row.set());
        for (int i = 0; i < stored.length; i++) {
            if (stored[i] != null) {
                sum.add(columns.get(i).name()).add(Column.text(stored[i]));
            }
        }
        return sum.take();
    }

    private static void add(ContentSum sum, Spot spot) {
        sum.add(spot == null ? -1 : spot.table()).add(spot == null ? -1 : spot.line());
    }
}

package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanzha.intake.Meant;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.office.Lesson;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Register;
import org.jdbi.v3.core.Handle;

/** The meanings that batches and answers taught. */
final class LearnedMeanings {
    private static final String SELECT = "SELECT l.id, l.act, l.register, l.field, l.written, l.meant, a.done_at, l.content_sum "
            + "FROM learned_meaning l JOIN act a ON a.number = l.act WHERE " + Lessons.IN_EFFECT + " ORDER BY l.id DESC";

    private final Handle handle;
    private final Map<String, RegisterTable> tables;

    LearnedMeanings(Handle handle, Map<String, RegisterTable> tables) {
        this.handle = handle;
        this.tables = tables;
    }

    /** A text of a field; a word for a unit is that unit in every field. */
    record Text(Object scope, String form) {
        static Text of(Field<?> field, String written) {
            return new Text(field.look() == Look.LINK ? Look.LINK : field, Meanings.key(written));
        }
    }

    /** The last learned first, of each text the one that holds. */
    List<Lesson.Meaning> all() {
        Map<Text, Lesson.Meaning> last = new LinkedHashMap<>();
        every().forEach(m -> last.putIfAbsent(Text.of(m.field(), m.written()), m));
        return List.copyOf(last.values());
    }

    private List<Lesson.Meaning> every() {
        return handle.createQuery(SELECT).map((r, context) -> meaning(r)).list().stream().flatMap(Optional::stream).toList();
    }

    private Optional<Lesson.Meaning> meaning(ResultSet r) throws SQLException {
        if (r.getLong(8) != sum(r.getLong(1), r.getLong(2), List.of(r.getString(3), r.getString(4), r.getString(5), r.getString(6)))) {
            throw new Damage("a learned meaning is not what was kept");
        }
        LocalDateTime at = r.getObject(7, LocalDateTime.class);
        RegisterTable table = tables.get(r.getString(3));
        Field<?> field = table == null ? null : table.register().fieldByKey(r.getString(4)).filter(Meant::isFor).orElse(null);
        return field == null ? Optional.empty() : Optional.of(
                new Lesson.Meaning(r.getLong(1), at, table.register(), field, r.getString(5), r.getString(6)));
    }

    private static long sum(long id, long act, List<String> texts) {
        ContentSum sum = new ContentSum().add(id).add(act);
        texts.forEach(sum::add);
        return sum.take();
    }

    Map<Text, String> forStaging() {
        return all().stream().collect(Collectors.toMap(m -> Text.of(m.field(), m.written()), Lesson.Meaning::meant));
    }

    /** Adds what is not known yet. */
    void learn(long act, List<Meant> meanings) {
        Map<Text, String> known = forStaging();
        for (Meant meant : meanings) {
            if (Meant.isFor(meant.field()) && !meant.meant().equals(known.get(Text.of(meant.field(), meant.written())))) {
                add(act, meant);
            }
        }
    }

    private void add(long act, Meant meant) {
        long id = Lessons.next(handle, "learned_meaning");
        String register = register(meant.field()).key();
        String field = meant.field().key();
        handle.execute("INSERT INTO learned_meaning (id, act, register, field, written, meant, content_sum) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?)", id, act, register, field, meant.written(), meant.meant(),
                sum(id, act, List.of(register, field, meant.written(), meant.meant())));
    }

    private Register register(Field<?> field) {
        return tables.values().stream().map(RegisterTable::register).filter(r -> r.fields().contains(field)).findFirst().orElseThrow();
    }

    /** Forgets whatever was ever said of the text. */
    void forget(Lesson.Meaning meaning) {
        Text text = Text.of(meaning.field(), meaning.written());
        every().stream().filter(one -> Text.of(one.field(), one.written()).equals(text))
                .forEach(one -> handle.execute("DELETE FROM learned_meaning WHERE id = ?", one.id()));
    }
}

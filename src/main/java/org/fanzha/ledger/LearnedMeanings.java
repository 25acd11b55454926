package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.Meant;
import org.fanzha.intake.memory.WrittenForm;
import org.fanzha.office.Lesson;
import org.fanzha.register.Field;
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

    private record Text(Field<?> field, String form) {
        static Text of(Field<?> field, String written) {
            return new Text(field, WrittenForm.of(written));
        }
    }

    /** The last learned first, of each text the one that holds. */
    List<Lesson.Meaning> all() {
        Map<Text, Lesson.Meaning> last = new LinkedHashMap<>();
        handle.createQuery(SELECT).map((r, context) -> meaning(r)).list().stream().flatMap(Optional::stream)
                .forEach(m -> last.putIfAbsent(Text.of(m.field(), m.written()), m));
        return List.copyOf(last.values());
    }

    private Optional<Lesson.Meaning> meaning(ResultSet r) throws SQLException {
        if (r.getLong(8) != sum(r.getLong(1), r.getLong(2), List.of(r.getString(3), r.getString(4), r.getString(5), r.getString(6)))) {
            throw new Damage("a learned meaning is not what was kept");
        }
        LocalDateTime at = r.getObject(7, LocalDateTime.class);
        RegisterTable table = tables.get(r.getString(3));
        Optional<Field<?>> field = table == null ? Optional.empty() : table.register().fieldByKey(r.getString(4)).filter(Meant::isFor);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lesson.Meaning(r.getLong(1), at, table.register(), field.get(), r.getString(5), r.getString(6)));
    }

    private static long sum(long id, long act, List<String> texts) {
        ContentSum sum = new ContentSum().add(id).add(act);
        texts.forEach(sum::add);
        return sum.take();
    }

    /** By field and by the form of what is written. */
    Map<Field<?>, Map<String, String>> forStaging() {
        Map<Field<?>, Map<String, String>> byField = new HashMap<>();
        all().forEach(m -> byField.computeIfAbsent(m.field(), f -> new HashMap<>()).put(WrittenForm.of(m.written()), m.meant()));
        return byField;
    }

    /** Adds what is not known yet. */
    void learn(long act, List<Meant> meanings) {
        Map<Field<?>, Map<String, String>> known = forStaging();
        for (Meant meant : meanings) {
            String before = known.getOrDefault(meant.field(), Map.of()).get(WrittenForm.of(meant.written()));
            if (Meant.isFor(meant.field()) && !meant.meant().equals(before)) {
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
        handle.createQuery("SELECT id, written FROM learned_meaning WHERE register = ? AND field = ?")
                .bind(0, meaning.register().key()).bind(1, meaning.field().key())
                .map((r, context) -> Map.entry(r.getLong(1), r.getString(2))).list().stream()
                .filter(row -> WrittenForm.of(row.getValue()).equals(WrittenForm.of(meaning.written())))
                .forEach(row -> handle.execute("DELETE FROM learned_meaning WHERE id = ?", row.getKey()));
    }
}

package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.intake.Memory;
import org.fanzha.intake.memory.Taught;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.office.Lesson;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.jdbi.v3.core.Handle;

/** The layouts that batches taught, each with its headings as JSON: heading, and the key of its field where it was said. */
final class LearnedLayouts {
    private static final String SELECT = "SELECT l.id, l.act, l.register, l.headings, a.done_at, u.done_at, l.content_sum "
            + "FROM learned_layout l JOIN act a ON a.number = l.act JOIN act u ON u.number = l.used_act ";

    private final Handle handle;
    private final Map<String, RegisterTable> tables;

    LearnedLayouts(Handle handle, Map<String, RegisterTable> tables) {
        this.handle = handle;
        this.tables = tables;
    }

    /** The last learned first. */
    List<Lesson.Layout> all() {
        return handle.createQuery(SELECT + "ORDER BY l.act DESC, l.id DESC").map((r, context) -> layout(r)).list()
                .stream().flatMap(Optional::stream).toList();
    }

    private Optional<Lesson.Layout> layout(ResultSet r) throws SQLException {
        if (r.getLong(7) != sum(r.getLong(1), r.getLong(2), r.getString(3), r.getString(4))) {
            throw new Damage("a learned layout is not what was kept");
        }
        RegisterTable table = tables.get(r.getString(3));
        return table == null ? Optional.empty() : Optional.of(new Lesson.Layout(r.getLong(1),
                r.getObject(5, LocalDateTime.class), r.getObject(6, LocalDateTime.class), table.register(),
                columns(table.register(), r.getString(4))));
    }

    private static List<Lesson.Column> columns(Register register, String json) {
        List<Lesson.Column> columns = new ArrayList<>();
        for (String[] one : Json.column(json, String[][].class)) {
            String key = one.length > 1 ? one[1] : "";
            columns.add(new Lesson.Column(one[0], one.length > 1, register.fieldByKey(key).orElse(null)));
        }
        return columns;
    }

    private static long sum(long id, long act, String register, String headings) {
        return new ContentSum().add(id).add(act).add(register).add(headings).take();
    }

    /** As staging asks for them, the last used first. */
    List<Memory.Layout> forStaging() {
        return all().stream().sorted(Comparator.comparing(Lesson.Layout::used).reversed())
                .map(LearnedLayouts::forStaging).toList();
    }

    private static Memory.Layout forStaging(Lesson.Layout layout) {
        Map<String, Optional<Field<?>>> spoken = new HashMap<>();
        layout.columns().stream().filter(Lesson.Column::spoken)
                .forEach(c -> spoken.put(Meanings.key(c.heading()), Optional.ofNullable(c.field())));
        return new Memory.Layout(layout.id(), layout.register(), forms(layout), Map.copyOf(spoken));
    }

    /** Keeps a layout, in place of the one it goes back to or that has the same headings. */
    void learn(long act, Taught.Layout taught) {
        Optional<Lesson.Layout> before = all().stream().filter(old -> old.id() == taught.before()).findFirst()
                .or(() -> all().stream().filter(old -> old.register() == taught.register()
                        && forms(old).equals(forms(taught))).findFirst());
        long id = before.map(Lesson.Layout::id).orElseGet(() -> Lessons.next(handle, "learned_layout"));
        String register = taught.register().key();
        List<List<String>> kept = new ArrayList<>(taught.headings().stream()
                .map(h -> kept(h.written(), h.spoken(), h.field())).toList());
        before.ifPresent(old -> old.columns().stream().filter(c -> !forms(taught).contains(Meanings.key(c.heading())))
                .forEach(c -> kept.add(kept(c.heading(), c.spoken(), c.field()))));
        String headings = Json.text(kept);
        handle.execute("MERGE INTO learned_layout (id, act, register, headings, used_act, content_sum) KEY (id) "
                + "VALUES (?, ?, ?, ?, ?, ?)", id, act, register, headings, act, sum(id, act, register, headings));
    }

    private static Set<String> forms(Lesson.Layout layout) {
        return layout.columns().stream().map(c -> Meanings.key(c.heading())).collect(Collectors.toSet());
    }

    private static Set<String> forms(Taught.Layout layout) {
        return layout.headings().stream().map(h -> Meanings.key(h.written())).collect(Collectors.toSet());
    }

    private static List<String> kept(String heading, boolean spoken, Field<?> field) {
        return !spoken ? List.of(heading) : List.of(heading, field == null ? "" : field.key());
    }

    void use(long act, long id) {
        handle.execute("UPDATE learned_layout SET used_act = ? WHERE id = ?", act, id);
    }

    void forget(long id) {
        handle.execute("DELETE FROM learned_layout WHERE id = ?", id);
    }
}

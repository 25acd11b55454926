package org.fanzha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.memory.RowWords;
import org.fanzha.office.AnswerStore;
import org.fanzha.register.Register;
import org.fanzha.register.Values;
import org.jdbi.v3.core.Handle;

/** The pairs of a row and an entry that answers said to be the same, or not the same. */
final class LearnedPairs {
    private static final String SELECT = "SELECT l.id, l.act, l.register, l.words, l.entry, l.same, l.content_sum, "
            + "a.done_at, w.row_id FROM learned_pair l JOIN act a ON a.number = l.act JOIN answer w ON w.act = l.act "
            + "WHERE " + Lessons.IN_EFFECT + " ORDER BY l.id DESC";

    private final Handle handle;
    private final Map<String, RegisterTable> tables;

    LearnedPairs(Handle handle, Map<String, RegisterTable> tables) {
        this.handle = handle;
        this.tables = tables;
    }

    /** A pair as it is kept. @param row the line of a batch that was asked about */
    record Kept(long id, LocalDateTime at, Register register, String words, long entry, boolean same, long row) {
        Pair pair() {
            return new Pair(register, words, entry);
        }
    }

    /** What is said of once. */
    private record Pair(Register register, String words, long entry) {
    }

    /** The last learned first, of each pair the one that holds. */
    List<Kept> all() {
        Map<Pair, Kept> last = new LinkedHashMap<>();
        handle.createQuery(SELECT).map((r, context) -> kept(r)).list().stream().flatMap(Optional::stream)
                .forEach(kept -> last.putIfAbsent(kept.pair(), kept));
        return List.copyOf(last.values());
    }

    private Optional<Kept> kept(ResultSet r) throws SQLException {
        if (r.getLong(7) != sum(r.getLong(1), r.getLong(2), r.getString(3), r.getString(4), r.getLong(5), r.getBoolean(6))) {
            throw new Damage("a learned pair is not what was kept");
        }
        RegisterTable table = tables.get(r.getString(3));
        return table == null ? Optional.empty() : Optional.of(new Kept(r.getLong(1), r.getObject(8, LocalDateTime.class),
                table.register(), r.getString(4), r.getLong(5), r.getBoolean(6), r.getLong(9)));
    }

    private static long sum(long id, long act, String register, String words, long entry, boolean same) {
        return new ContentSum().add(id).add(act).add(register).add(words).add(entry).add(same ? 1 : 0).take();
    }

    /** By register and words, for each entry whether it is the same. */
    Map<Register, Map<String, Map<Long, Boolean>>> forStaging() {
        Map<Register, Map<String, Map<Long, Boolean>>> byWords = new HashMap<>();
        all().forEach(kept -> byWords.computeIfAbsent(kept.register, r -> new HashMap<>())
                .computeIfAbsent(kept.words, w -> new HashMap<>()).put(kept.entry, kept.same));
        return byWords;
    }

    /** @param became the entry that the answer makes of the row; empty where it makes none */
    void learn(long act, Register register, AnswerStore.Taught taught, Optional<Long> became) {
        for (String words : taught.rows().stream().map(RowWords::of).map(Lessons::digest).distinct().toList()) {
            became.ifPresent(entry -> add(act, new Pair(register, words, entry), true));
            taught.others().stream().filter(other -> !became.equals(Optional.of(other))).sorted()
                    .forEach(other -> add(act, new Pair(register, words, other), false));
        }
    }

    private void add(long act, Pair pair, boolean same) {
        long id = Lessons.next(handle, "learned_pair");
        String register = pair.register.key();
        handle.execute("INSERT INTO learned_pair (id, act, register, words, entry, same, content_sum) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id, act, register, pair.words, pair.entry, same, sum(id, act, register, pair.words, pair.entry, same));
    }

    void forget(long id) {
        handle.execute("DELETE FROM learned_pair WHERE (register, words, entry) IN "
                + "(SELECT register, words, entry FROM learned_pair WHERE id = ?)", id);
    }

    /** Words of a row, in the form in which pairs are kept. */
    static String words(Values row) {
        return Lessons.digest(RowWords.of(row));
    }
}

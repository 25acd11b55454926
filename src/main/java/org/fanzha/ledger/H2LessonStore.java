package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.office.Act;
import org.fanzha.office.Lesson;
import org.fanzha.office.LessonStore;
import org.jdbi.v3.core.Handle;

/** Lessons listed and forgotten. */
final class H2LessonStore implements LessonStore {
    private final Store store;
    private final Map<String, RegisterTable> tables;
    private final EntryRows rows;
    private final Sources sources;

    H2LessonStore(Store store, Map<String, RegisterTable> tables, EntryRows rows, Sources sources) {
        this.store = store;
        this.tables = tables;
        this.rows = rows;
        this.sources = sources;
    }

    @Override
    public List<Lesson> lessons() {
        return store.read(handle -> {
            List<Lesson> all = new ArrayList<>(new LearnedLayouts(handle, tables).all());
            all.addAll(new LearnedMeanings(handle, tables).all());
            new LearnedPairs(handle, tables).all().forEach(kept -> pair(handle, kept).ifPresent(all::add));
            return all;
        });
    }

    /** A pair with an entry that an undoing took away says nothing to anybody. */
    private Optional<Lesson> pair(Handle handle, LearnedPairs.Kept kept) {
        Optional<Row> row = rows.find(handle, tables.get(kept.register().key()), kept.entry()).filter(r -> r.gone() != Gone.UNDONE);
        return row.map(r -> new Lesson.Pair(kept.id(), kept.at(), kept.register(), sources.of(handle, spot(handle, kept.row())),
                r.entry(null), kept.same()));
    }

    /** Also of a row whose batch was undone. */
    private static Spot spot(Handle handle, long row) {
        return handle.createQuery("SELECT t.id, r.line FROM batch_row r JOIN batch_table t ON t.first_row <= r.id "
                        + "AND r.id < t.first_row + t.row_count WHERE r.id = ?").bind(0, row)
                .map((r, context) -> new Spot(r.getLong(1), r.getInt(2))).one();
    }

    @Override
    public void forget(Lesson lesson) {
        String what = switch (lesson) {
            case Lesson.Layout layout -> "版式 " + layout.register().title();
            case Lesson.Meaning meaning -> "叫法 " + meaning.field().title();
            case Lesson.Pair pair -> "是否同一条 " + pair.register().title();
        };
        store.write(new Act(Act.Kind.FORGOTTEN, what), acting -> {
            switch (lesson) {
                case Lesson.Layout layout -> new LearnedLayouts(acting.handle(), tables).forget(layout.id());
                case Lesson.Meaning meaning -> new LearnedMeanings(acting.handle(), tables).forget(meaning);
                case Lesson.Pair pair -> new LearnedPairs(acting.handle(), tables).forget(pair.id());
            }
            return null;
        });
    }
}

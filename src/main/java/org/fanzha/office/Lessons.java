package org.fanzha.office;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fanzha.intake.Reused;
import org.fanzha.register.Masking;

/** What the clerk said once and need not say again: looked through, and forgotten where it no longer holds. */
public final class Lessons {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private final Ledger ledger;

    Lessons(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Layouts, meanings, pairs; of each the last learned first. */
    public List<Lesson> list() {
        return ledger.lessons().lessons();
    }

    /** From the next file on it is asked again; what was taken in by it stays. A preview must be made anew. */
    public void forget(Lesson lesson) {
        ledger.lessons().forget(lesson);
    }

    /** Forgets all that served in a table and is still known. */
    public void forget(Reused reused) {
        of(reused).forEach(this::forget);
    }

    /** All that served in a table and is still known. */
    public List<Lesson> of(Reused reused) {
        return list().stream().filter(lesson -> switch (lesson) {
            case Lesson.Layout layout -> reused.layout().filter(l -> l.id() == layout.id()).isPresent();
            case Lesson.Meaning meaning -> reused.meanings().stream().anyMatch(meaning::tells);
            case Lesson.Pair pair -> false;
        }).toList();
    }

    /** What kind of thing it is, in a word. */
    public static String kind(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Layout layout -> "版式";
            case Lesson.Meaning meaning -> "叫法";
            case Lesson.Pair pair -> "是否同一条";
        };
    }

    /** What was said, in words; names of people masked as on every screen. */
    public static String words(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Layout layout -> layout(layout);
            case Lesson.Meaning meaning -> Reused.words(meaning.written(), meaning.meant());
            case Lesson.Pair pair -> "“" + pair.row().file() + "”第 " + pair.row().row() + " 行" + (pair.same() ? "就是“" : "不是“")
                    + Masking.veiled(pair.register().nameField(), pair.entry()) + "”（" + pair.entry().id() + " 号）";
        };
    }

    private static String layout(Lesson.Layout layout) {
        String spoken = layout.columns().stream().filter(Lesson.Column::spoken)
                .map(c -> Reused.words(c.heading(), c.field() == null ? "" : c.field().title())).collect(Collectors.joining("；"));
        String headings = layout.columns().stream().map(Lesson.Column::heading).limit(6).collect(Collectors.joining("、"));
        return spoken.isEmpty() ? "表头有" + headings + "的表是" + layout.register().title() : spoken;
    }

    /** What it is learned of: the register, or of a meaning the field. */
    public static String where(Lesson lesson) {
        return lesson instanceof Lesson.Meaning meaning ? meaning.field().title() : lesson.register().title();
    }

    /** When it was said, and of a layout when it last served. */
    public static String when(Lesson lesson) {
        String learned = DAY.format(lesson.learned());
        return lesson instanceof Lesson.Layout layout && !layout.used().equals(layout.learned())
                ? learned + "，最近用于 " + DAY.format(layout.used()) : learned;
    }
}

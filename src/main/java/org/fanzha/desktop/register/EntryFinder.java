package org.fanzha.desktop.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Runner;
import org.fanzha.office.Refusal;
import org.fanzha.office.RegisterView;
import org.fanzha.office.find.Finding.Found;
import org.fanzha.office.find.Wanted;
import org.fanzha.register.Entry;

/**
 * Asks the office away from the window's thread, one question at a time: what is typed meanwhile waits, only the newest
 * is asked next, and only the answer to the newest question counts.
 */
final class EntryFinder {
    private static final Duration LASTS = Duration.millis(500);
    /** More rows than a screen shows, read together with the ids so that no blank row is seen. */
    private static final int WINDOW = 60;

    private final RegisterView entries;
    private final Runner runner;
    private final Consumer<Refusal> refused;
    private final Answers answers;
    private final PauseTransition slow = new PauseTransition(LASTS);
    private Question newest;
    private boolean busy;
    private boolean forgets;

    /** What the asker is told, on the window's thread. */
    interface Answers {
        /** Some of the first rows, before it is known how many there are. */
        void first(List<Entry> rows);

        /** It takes a while. */
        void reading();

        void found(Answer answer);
    }

    /**
     * An answer to the newest question.
     *
     * @param window  the entries of the rows that will be seen first
     * @param forgets entries read earlier may have changed
     */
    record Answer(Wanted wanted, Found found, List<Entry> window, boolean forgets) {
    }

    private record Question(Wanted wanted, int from, boolean showsNothing) {
    }

    EntryFinder(RegisterView entries, Runner runner, Consumer<Refusal> refused, Answers answers) {
        this.entries = entries;
        this.runner = runner;
        this.refused = refused;
        this.answers = answers;
        slow.setOnFinished(e -> answers.reading());
    }

    /** The next answer replaces what was read before. */
    void forget() {
        forgets = true;
    }

    /**
     * Asks.
     *
     * @param from         the first row that is seen now
     * @param showsNothing then the first rows are shown before the rest is read
     */
    void find(Wanted wanted, int from, boolean showsNothing) {
        newest = new Question(wanted, from, showsNothing);
        slow.playFromStart();
        if (!busy) {
            ask();
        }
    }

    private void ask() {
        Question mine = newest;
        boolean anew = forgets;
        busy = true;
        runner.run(() -> {
            try {
                return answer(mine, anew);
            } finally {
                runner.onWindow(() -> ended(mine));
            }
        }, answer -> tell(mine, answer), refused);
    }

    private Answer answer(Question mine, boolean anew) {
        if (mine.showsNothing) {
            entries.first(mine.wanted).ifPresent(rows -> runner.onWindow(() -> {
                if (mine == newest) {
                    answers.first(rows);
                }
            }));
        }
        Found found = entries.find(mine.wanted);
        int from = Math.clamp(found.size() - WINDOW, 0, mine.from);
        List<Long> seen = Arrays.stream(found.ids()).skip(from).limit(WINDOW).boxed().toList();
        return new Answer(mine.wanted, found, entries.entries(seen), anew);
    }

    /** Comes before the answer, and where there is none. */
    private void ended(Question mine) {
        busy = false;
        if (mine == newest) {
            slow.stop();
        } else {
            ask();
        }
    }

    private void tell(Question mine, Answer answer) {
        if (mine == newest) {
            forgets &= !answer.forgets;
            answers.found(answer);
        }
    }
}

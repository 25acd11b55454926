package org.fanzha.desktop.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.AnswerStore.Kind;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.Mending;
import org.fanzha.office.Office;
import org.fanzha.office.WorkList;
import org.fanzha.office.WorkList.Outcome;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;

/** One question, from being opened to being answered. */
final class QuestionPane extends BorderPane {
    private final Label place = Texts.heading("");
    private final Label asked = Texts.wrapped("");
    private final CandidateBar candidates;
    private final RowPane row;
    private final AnswerBar bar;
    private final Office office;
    private final WorkList work;
    private final Runner runner;
    private final Notice notice;
    private final BiConsumer<Question, String> answered;
    private final Set<Long> refused = new HashSet<>();
    private Mending mending;
    /** The question that was asked for last: an earlier one that opens after it is let go. */
    private Question wanted;
    private boolean answering;
    private Draft opened;
    private Map<Field<?>, List<String>> targets = Map.of();
    private int chosen;

    QuestionPane(Office office, Runner runner, Notice notice, BiConsumer<Question, String> answered, Runnable later) {
        this.office = office;
        this.work = office.workList();
        this.runner = runner;
        this.notice = notice;
        this.answered = answered;
        this.row = new RowPane(office.desk());
        this.candidates = new CandidateBar(office.desk(), this::choose);
        this.bar = new AnswerBar(new Verbs(later));
        place.setWrapText(true);
        place.setMinWidth(0);
        asked.setId("asked");
        VBox head = new VBox(8, place, asked, candidates);
        head.getStyleClass().add("screen-head");
        setTop(head);
        setCenter(row);
        setBottom(bar);
    }

    private record Opened(Mending mending, Draft draft, Map<Field<?>, List<String>> targets) {
    }

    /** The one before it can be answered no more, even while this one is still being opened. */
    void open(Question question) {
        wanted = question;
        mending = null;
        runner.run(() -> {
            Mending fresh = work.open(question);
            return new Opened(fresh, work.suggested(fresh), targets(fresh));
        }, fresh -> {
            if (wanted == question) {
                show(fresh);
            }
        }, notice::refuse);
    }

    /** Names for the links in doubt; read away from the window's thread. */
    private Map<Field<?>, List<String>> targets(Mending fresh) {
        Map<Field<?>, List<String>> names = new HashMap<>();
        fresh.asked().stream().filter(field -> field.pointsAt(Fields.UNITS)).forEach(field ->
                names.put(field, office.desk().targets(field).stream().map(e -> e.link().name()).distinct().toList()));
        return names;
    }

    private void show(Opened fresh) {
        mending = fresh.mending;
        targets = fresh.targets;
        opened = fresh.draft;
        refused.clear();
        chosen = 0;
        place.setText(mending.register().title() + "　" + Asked.place(mending.question()));
        asked.setText(Asked.sentence(mending));
        draw(opened);
        row.applyCss();
        row.focusAsked(mending);
    }

    private void draw(Draft draft) {
        boolean several = mending.link().isPresent() || mending.candidates().size() > 1;
        candidates.show(several ? mending.candidates() : List.of(), mending.link().isPresent() ? -1 : chosen);
        row.show(new RowPane.Shown(mending, draft, candidate(), targets), this::reveal);
        bar.show(mending);
    }

    private void reveal(Field<?> field, Runnable show) {
        Question question = wanted;
        runner.act(() -> work.noteShown(question, field), show, notice::refuse);
    }

    private Optional<Entry> candidate() {
        return mending.link().isPresent() || mending.candidates().isEmpty() ? Optional.empty()
                : Optional.of(mending.candidates().get(chosen));
    }

    int candidates() {
        return mending == null ? 0 : mending.candidates().size();
    }

    /** Shows a candidate beside the row, or points the link in doubt at it. */
    void choose(int index) {
        if (!canAnswer()) {
            return;
        }
        Draft draft = row.draft();
        chosen = index;
        if (mending.link().isPresent()) {
            Field<?> link = mending.link().get();
            mending = mending.pointing(mending.candidates().get(index));
            draft.type(link, mending.settled().show(link));
        }
        draw(draft);
    }

    boolean fire(String key) {
        return bar.fire(key);
    }

    boolean isEdited() {
        return mending != null && mending.register().fields().stream()
                .anyMatch(field -> !row.draft().text(field).equals(opened.text(field)));
    }

    /** The question in sight. */
    Optional<String> question() {
        return Optional.ofNullable(mending).map(m -> m.question().id());
    }

    private void attempt(Callable<Outcome> act, String sentence) {
        Question question = mending.question();
        answering = true;
        runner.run(act, outcome -> {
            answering = false;
            if (outcome instanceof Outcome.Answered) {
                done(question, sentence);
            } else if (mending != null && mending.question() == question) {
                ask(outcome);
            }
        }, refusal -> {
            answering = false;
            notice.refuse(refusal);
        });
    }

    private void ask(Outcome outcome) {
        switch (outcome) {
            case Outcome.Answered none -> { }
            case Outcome.Faulty faulty -> row.point(faulty.problems()).ifPresentOrElse(notice::ask,
                    () -> notice.ask("还有 " + faulty.problems().size() + " 处没填对，请按提示改好再存。"));
            case Outcome.Like like -> ask(like.entries());
        }
    }

    private boolean canAnswer() {
        return mending != null && !answering;
    }

    private void done(Question question, String sentence) {
        mending = null;
        answered.accept(question, sentence);
    }

    private void ask(List<Entry> like) {
        Draft draft = row.draft();
        mending = mending.like(like);
        chosen = 0;
        notice.ask("改好以后，可能是台账里已有的这一条，请判断。");
        draw(draft);
    }

    private void settle(Runnable act, String sentence) {
        attempt(() -> {
            act.run();
            return new Outcome.Answered();
        }, sentence);
    }

    /** What the bar may ask for. */
    private final class Verbs implements AnswerBar.Acts {
        private final Runnable later;

        Verbs(Runnable later) {
            this.later = later;
        }

        @Override
        public boolean canAnswer() {
            return QuestionPane.this.canAnswer();
        }

        @Override
        public void same() {
            Question question = mending.question();
            if (question.kind() == Kind.KEY) {
                settle(() -> work.sameKey(question), "已并成一条");
                return;
            }
            Draft draft = row.draft();
            Mending now = mending;
            candidate().ifPresent(entry -> attempt(() -> work.same(now, entry, draft), "已更新"));
        }

        @Override
        public void asNew() {
            Draft draft = row.draft();
            Mending now = mending;
            if (now.link().isEmpty()) {
                refused.addAll(now.candidates().stream().map(Entry::id).collect(Collectors.toSet()));
            }
            attempt(() -> work.asNew(now, draft, Set.copyOf(refused)), "已存入台账");
        }

        @Override
        public void drop(String why) {
            Question question = mending.question();
            settle(() -> work.drop(question, why), "已不要");
        }

        @Override
        public void keep() {
            Question question = mending.question();
            settle(() -> work.keep(question), "已留着不动");
        }

        @Override
        public void delete() {
            Question question = mending.question();
            settle(() -> work.delete(question), "已移入回收站");
        }

        @Override
        public void later() {
            if (!answering) {
                mending = null;
                later.run();
            }
        }
    }
}

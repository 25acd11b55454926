package org.fanzha.desktop.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.AnswerStore.Question;
import org.fanzha.office.Office;
import org.fanzha.office.WorkList;

/** The work list. Shows one parked row after another with what it may be; offers same, not same, mend, drop. */
public final class WorkScreen implements Screen {
    private static final int DIGITS = 9;
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final Label progress = Texts.quiet("");
    private final QuestionList list = new QuestionList(this::chosen);
    private final Button intake = new Button("去导入");
    private final VBox empty;
    private final QuestionPane pane;
    private final WorkList work;
    private final Tools tools;
    private Optional<String> answered = Optional.empty();

    public WorkScreen(Office office, Tools tools) {
        this.work = office.workList();
        this.tools = tools;
        this.pane = new QuestionPane(office, tools.runner(), notice, this::answered, list::next);
        this.empty = empty();
        root.getStyleClass().add("screen");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(16, Texts.title(title()), gap, progress);
        title.setAlignment(Pos.BASELINE_LEFT);
        progress.setId("progress");
        VBox head = new VBox(8, title, notice);
        head.getStyleClass().add("screen-head");
        root.setTop(head);
    }

    private VBox empty() {
        intake.setOnAction(e -> tools.navigator().toIntake(List.of()));
        VBox box = new VBox(16, Texts.heading("没有待办"), Texts.quietWrapped("导入时拿不准的行会留在这里，等您判断。"), intake);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        return box;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void takeFocus() {
        (list.isEmpty() ? intake : list).requestFocus();
    }

    @Override
    public String title() {
        return "待办";
    }

    @Override
    public String help() {
        return "work";
    }

    @Override
    public List<Verb> verbs() {
        List<Verb> answers = List.of(
                Verb.of("就是这一条，或存入台账", "Alt+S", () -> pane.fire("Alt+S")).where(this::isAsking),
                Verb.of("不是，另立一条", "Alt+N", () -> pane.fire("Alt+N")).where(this::isAsking),
                Verb.of("不要这一行，或移入回收站", "Alt+D", () -> pane.fire("Alt+D")).where(this::isAsking),
                Verb.of("以后再说，下一条", "Alt+L", () -> pane.fire("Alt+L")).where(this::isAsking),
                Verb.of("上一条", "Alt+P", list::previous).where(this::isAsking));
        Stream<Verb> candidates = IntStream.rangeClosed(1, DIGITS).mapToObj(n ->
                Verb.of("看第 " + n + " 个可能的", "Alt+" + n, () -> pane.choose(n - 1)).where(() -> pane.candidates() >= n));
        return Stream.concat(answers.stream(), Verb.about("看可能的各条", candidates.toList()).stream()).toList();
    }

    private boolean isAsking() {
        return root.getCenter() == pane;
    }

    @Override
    public Optional<String> unsaved() {
        return isAsking() && pane.isEdited() ? Optional.of("待办里改了一半的一行") : Optional.empty();
    }

    /** Reads anew; where an answer was taken back, its question is the one in sight. */
    @Override
    public void front() {
        if (unsaved().isEmpty()) {
            tools.runner().run(work::questions, questions -> fill(questions, answered), notice::refuse);
        }
    }

    private void fill(List<Question> questions, Optional<String> wanted) {
        list.fill(questions, wanted.filter(id -> questions.stream().anyMatch(q -> q.id().equals(id))).or(pane::question));
        root.setLeft(list.isEmpty() ? null : list);
        if (list.isEmpty()) {
            root.setCenter(empty);
            intake.requestFocus();
        }
        progress.setText(list.progress());
    }

    private void chosen(Optional<Question> question) {
        progress.setText(list.progress());
        root.setCenter(pane);
        question.ifPresentOrElse(pane::open, () -> root.setCenter(list.isEmpty() ? empty : null));
    }

    private void answered(Question question, String sentence) {
        answered = Optional.of(question.id());
        notice.clear();
        tools.navigator().say(sentence + "（" + Asked.place(question) + "），Ctrl+Z 可以撤销");
        tools.runner().run(work::questions, questions -> fill(questions, Optional.empty()), notice::refuse);
    }
}

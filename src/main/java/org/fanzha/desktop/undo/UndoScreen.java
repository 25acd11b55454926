package org.fanzha.desktop.undo;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Undoing;
import org.fanzha.office.UndoStore.Done;

/**
 * The list of acts on entries. Shows what was done, and of the chosen act what taking it back, or bringing it back,
 * would do; offers to do it; asks for the undoing of the office and the tools.
 */
public final class UndoScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Notice notice = new Notice();
    private final ListView<Done> list = new ListView<>();
    private final StepPane step;
    private final Undoing undoing;
    private final Tools tools;

    public UndoScreen(Undoing undoing, Tools tools) {
        this.undoing = undoing;
        this.tools = tools;
        this.step = new StepPane(this::act);
        root.getStyleClass().add("screen");
        VBox head = new VBox(8, Texts.title(title()),
                Texts.quietWrapped("改过的、删掉的、导入的每一步都在这里，关过程序也在。选一步，先看撤销会怎样。"), notice);
        head.getStyleClass().add("screen-head");
        list.setId("done");
        list.setAccessibleText("做过的每一步");
        list.setCellFactory(view -> new DoneCell());
        list.setPlaceholder(empty());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
        root.setTop(head);
        root.setCenter(list);
    }

    private static VBox empty() {
        VBox empty = new VBox(8, Texts.heading("还没有可以撤销的"), Texts.quietWrapped("新增、修改、删除、导入之后，会一步一步列在这里。"));
        empty.setAlignment(javafx.geometry.Pos.CENTER);
        empty.getStyleClass().add("empty");
        return empty;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void takeFocus() {
        list.requestFocus();
    }

    @Override
    public String title() {
        return "撤销记录";
    }

    @Override
    public String help() {
        return "undo";
    }

    @Override
    public void front() {
        notice.clear();
        reload(0);
    }

    @Override
    public List<Verb> verbs() {
        return List.of(Verb.of("撤销或恢复选中的一步", "Alt+U", step::fire).where(step::isOpen));
    }

    private void reload(long chosen) {
        tools.runner().run(undoing::list, steps -> fill(steps, chosen), notice::refuse);
    }

    /** @param chosen the act to stay at; 0 for the newest */
    private void fill(List<Done> steps, long chosen) {
        list.getItems().setAll(steps);
        steps.stream().filter(done -> done.act() == chosen).findFirst().or(() -> steps.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        root.setRight(steps.isEmpty() ? null : step);
    }

    private void chosen(Done done) {
        if (done == null) {
            step.clear();
            return;
        }
        tools.runner().run(() -> undoing.plan(done), plan -> step.show(done, plan), refusal -> step.refuse(done, refusal));
    }

    private void act(Done done) {
        notice.clear();
        tools.runner().run(() -> done.undone() ? undoing.redo(done) : undoing.undo(done), outcome -> {
            reload(done.act());
            notice.done(outcome.sentence());
        }, notice::refuse);
    }
}

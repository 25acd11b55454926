package org.fanzha.desktop.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.Refusal;
import org.fanzha.office.Undoing;
import org.fanzha.office.UndoStore.Done;
import org.fanzha.office.UndoStore.Plan;

/** Says what taking one act back would do, before it does it. */
final class StepPane extends VBox {
    private final Label what = Texts.heading("");
    private final Label effect = Texts.wrapped("");
    private final Button go = new Button();
    private final Consumer<Done> act;
    private Done done;

    StepPane(Consumer<Done> act) {
        super(16);
        this.act = act;
        getStyleClass().add("step-pane");
        what.setWrapText(true);
        what.setMinWidth(0);
        what.setMinHeight(USE_PREF_SIZE);
        effect.setId("effect");
        go.setId("undo-step");
        go.getStyleClass().add("accent");
        go.setTooltip(new Tooltip("Alt+U"));
        go.setOnAction(e -> act.accept(done));
        clear();
    }

    void clear() {
        done = null;
        getChildren().clear();
    }

    boolean isOpen() {
        return done != null && getChildren().contains(go);
    }

    void fire() {
        go.fire();
    }

    void show(Done chosen, Plan plan) {
        tell(chosen, sentences(chosen, plan));
        go.setText(chosen.undone() ? "恢复这一步" : "撤销这一步");
        if (!plan.isEmpty()) {
            getChildren().add(go);
        }
    }

    void refuse(Done chosen, Refusal refusal) {
        tell(chosen, refusal.getMessage());
    }

    private void tell(Done chosen, String sentence) {
        done = chosen;
        what.setText(Undoing.sentence(chosen));
        effect.setText(sentence);
        getChildren().setAll(what, effect);
    }

    private static String sentences(Done done, Plan plan) {
        List<String> said = new ArrayList<>();
        add(said, "移走：", plan.removed());
        add(said, "改回原来的值：", plan.reverted());
        add(said, "放回来：", plan.returned());
        add(said, "后来又有变动，保留不动：", plan.kept());
        if (plan.waiting() > 0) {
            said.add(done.undone() ? "这一行不再待办。" : "这一行回到待办。");
        }
        return (done.undone() ? "恢复会：\n" : "撤销会：\n") + String.join("\n", said)
                + (plan.isEmpty() ? "\n没有能做的了。" : "");
    }

    private static void add(List<String> said, String head, List<EntryKey> keys) {
        if (!keys.isEmpty()) {
            said.add(head + keys.stream().collect(Collectors.groupingBy(key -> key.register().title(), Collectors.counting()))
                    .entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + " 条").sorted()
                    .collect(Collectors.joining("，")));
        }
    }
}

package org.fanzha.desktop.work;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Mending;

/** The answers that make sense to the question in sight, the likeliest marked; a drop asks for its reason in place. */
final class AnswerBar extends VBox {
    private final FlowPane verbs = new FlowPane(8, 8);
    private final TextField why = new TextField();
    private final HBox reason;
    private final Acts acts;

    /** What a clerk may answer. */
    interface Acts {
        /** Whether a question is in sight that was not answered yet; what is pressed in between answers nothing. */
        boolean canAnswer();

        void same();

        void asNew();

        void drop(String why);

        void keep();

        void delete();

        void later();
    }

    AnswerBar(Acts acts) {
        super(8);
        this.acts = acts;
        getStyleClass().add("answers");
        why.setId("why");
        why.setPromptText("原因，如：重复报送");
        why.setAccessibleText("不要这一行的原因");
        why.setOnAction(e -> dropped());
        HBox.setHgrow(why, Priority.ALWAYS);
        Button sure = button("确定不要", "drop-sure", this::dropped);
        Button back = button("返回", "drop-back", this::notDropped);
        reason = new HBox(8, Texts.quiet("为什么不要"), why, sure, back);
        reason.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        reason.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                notDropped();
            }
        });
        getChildren().add(verbs);
    }

    void show(Mending mending) {
        boolean candidates = !mending.candidates().isEmpty() && mending.link().isEmpty();
        List<Button> offered = new ArrayList<>();
        switch (mending.question().kind()) {
            case GONE -> {
                offered.add(answer("留着不动", "keep", "Alt+S", acts::keep));
                offered.add(answer("移入回收站", "delete", "Alt+D", acts::delete));
            }
            case KEY -> {
                offered.add(answer("是同一条，改成这次的", "same", "Alt+S", acts::same));
                offered.add(answer("不是，两条都留着", "keep", "Alt+N", acts::keep));
            }
            default -> {
                if (candidates) {
                    offered.add(answer("就是这一条", "same", "Alt+S", acts::same));
                }
                offered.add(answer(candidates ? "不是，另立一条" : "改好了，存入台账", "as-new", candidates ? "Alt+N" : "Alt+S",
                        acts::asNew));
                offered.add(answer("不要", "drop", "Alt+D", () -> ask(true)));
            }
        }
        offered.getFirst().getStyleClass().add("accent");
        offered.add(keyed("以后再说", "later", "Alt+L", acts::later));
        verbs.getChildren().setAll(offered);
        ask(false);
    }

    /** Fires the verb whose key was pressed, where it is offered now. @return whether it was */
    boolean fire(String key) {
        return verbs.getChildren().stream().map(Button.class::cast).filter(b -> key.equals(b.getUserData()))
                .findFirst().map(button -> {
                    button.fire();
                    return true;
                }).orElse(false);
    }

    private void ask(boolean shown) {
        getChildren().setAll(shown ? reason : verbs);
        why.clear();
        if (shown) {
            why.requestFocus();
        }
    }

    private void notDropped() {
        ask(false);
        verbs.getChildren().getFirst().requestFocus();
    }

    private void dropped() {
        if (acts.canAnswer()) {
            acts.drop(why.getText().strip());
        }
    }

    private Button answer(String text, String id, String key, Runnable act) {
        return keyed(text, id, key, () -> {
            if (acts.canAnswer()) {
                act.run();
            }
        });
    }

    private static Button keyed(String text, String id, String key, Runnable act) {
        Button button = button(text, id, act);
        button.setTooltip(new Tooltip(key));
        button.setUserData(key);
        return button;
    }

    private static Button button(String text, String id, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }
}

package org.fanzha.desktop.register;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.register.Field;
import org.fanzha.register.Problem;

/** One field of the form: its title, its control, and under it what is wrong with what stands there. */
final class FieldRow extends VBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private final Field<?> field;
    private final FieldControl control;
    private final Label title;
    private final StackPane body = new StackPane();
    private final Label message = Texts.wrapped("");
    private String original = "";
    /** Been to since it was opened; leaving one that something else was opened in is no answer. */
    private boolean entered;
    private boolean touched;

    FieldRow(Field<?> field, FieldControl control, Runnable edited, Runnable left) {
        super(4);
        this.field = field;
        this.control = control;
        this.title = new Label(field.title());
        title.setLabelFor(control.input());
        title.getStyleClass().add("field-title");
        getStyleClass().add("field-row");
        message.getStyleClass().add("field-message");
        message.setId("message-" + field.key());
        body.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().setAll(control.node());
        getChildren().addAll(head(), body);
        control.edits().addListener(o -> edited.run());
        control.node().focusWithinProperty().addListener((o, was, is) -> {
            if (!is && entered) {
                touched = true;
                left.run();
            }
            entered = is && hasKeys();
        });
    }

    /** The cells of a drop-down's list take themselves for focused while they are laid out; the window knows better. */
    private boolean hasKeys() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != control.node()) {
            at = at.getParent();
        }
        return at != null;
    }

    private HBox head() {
        HBox head = new HBox(4, title);
        if (field.isRequired()) {
            Label star = new Label("必填");
            star.getStyleClass().add("required");
            head.getChildren().add(star);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    Field<?> field() {
        return field;
    }

    String titleText() {
        return title.getText();
    }

    String text() {
        return control.text().get();
    }

    /** Shows a text as the one that is kept: until it is changed there is nothing to save. */
    void open(String text) {
        original = text;
        touched = false;
        entered = false;
        control.show().accept(text);
        body.getChildren().setAll(control.node());
        problem(Optional.empty());
    }

    /** Shows the kept text in another form, all else as it was. */
    void reopen(String text) {
        original = text;
        control.show().accept(text);
    }

    /** Puts back what was typed before it was given up. */
    void retype(String text) {
        control.show().accept(text);
    }

    /** Hides the control behind the masked text until the clerk asks for the whole. */
    void mask(String shown, Runnable reveal) {
        Button button = new Button("显示");
        button.setId("reveal-" + field.key());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("显示" + field.title());
        button.setOnAction(e -> reveal.run());
        Label masked = new Label(shown);
        masked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(masked, Priority.ALWAYS);
        HBox line = new HBox(8, masked, button);
        line.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().setAll(line);
    }

    void unmask() {
        body.getChildren().setAll(control.node());
        focusInput();
    }

    boolean isEdited() {
        return !text().equals(original);
    }

    void touch() {
        touched = true;
    }

    /** Speaks only of fields the clerk has been to: nobody likes red before having typed. */
    boolean problem(Optional<Problem> found) {
        boolean told = found.isPresent() && (touched || isEdited());
        message.setText(told ? found.get().message() : "");
        if (told && !getChildren().contains(message)) {
            getChildren().add(message);
        } else if (!told) {
            getChildren().remove(message);
        }
        pseudoClassStateChanged(FAULTY, told);
        return told;
    }

    void focusInput() {
        control.input().requestFocus();
    }
}

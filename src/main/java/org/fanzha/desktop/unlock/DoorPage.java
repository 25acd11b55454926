package org.fanzha.desktop.unlock;

import java.util.Arrays;

import javafx.animation.Animation;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Texts;

/** The card that every page before the office is: a title, fields under their labels, one verb, one line to say why not. */
abstract class DoorPage extends VBox {
    private static final int SHAKES = 6;
    final Notice notice = new Notice();

    DoorPage(String title, String explanation) {
        super(16);
        setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("card");
        Label heading = Texts.title(title);
        getChildren().addAll(heading, Texts.quietWrapped(explanation));
    }

    /** Where typing begins. */
    abstract Node first();

    final void focusFirst() {
        Platform.runLater(first()::requestFocus);
    }

    static VBox labelled(String title, TextInputControl field) {
        Label label = new Label(title);
        label.setLabelFor(field);
        field.setAccessibleText(title);
        return new VBox(4, label, field);
    }

    static Button primary(String verb) {
        Button button = new Button(verb);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Says no the way a person shakes the head. */
    static void shake(Node node) {
        TranslateTransition shake = new TranslateTransition(Duration.millis(50), node);
        shake.setByX(8);
        shake.setCycleCount(SHAKES);
        shake.setAutoReverse(true);
        shake.setOnFinished(e -> node.setTranslateX(0));
        if (shake.getStatus() != Animation.Status.RUNNING) {
            shake.play();
        }
    }

    /** What the field holds, emptied from the field; the caller wipes it after use. */
    static char[] take(PasswordField field) {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }

    static void wipe(char[] secret) {
        Arrays.fill(secret, '\0');
    }
}

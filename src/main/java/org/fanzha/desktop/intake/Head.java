package org.fanzha.desktop.intake;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Verb;

/** A pane's title, with its verbs as buttons at the right; the last one is the pane's own. */
final class Head extends HBox {
    /** Room that several verbs take side by side: without it their height is reckoned for two lines. */
    private static final double ONE_LINE = 760;

    Head(String title, Node... verbs) {
        super(8, Texts.title(title));
        setAlignment(Pos.CENTER_LEFT);
        FlowPane buttons = new FlowPane(8, 8, verbs);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(ONE_LINE);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        getChildren().add(buttons);
    }

    /** @param id what tests and pictures know it by */
    static Button button(String id, Verb verb) {
        Button button = new Button(verb.name());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> verb.tryIt());
        verb.shortcut().ifPresent(keys -> button.setTooltip(new Tooltip(keys.getDisplayText())));
        return button;
    }

    /** For what can be done with one thing among many, which has no key of its own. */
    static Button button(String id, String title, Runnable act) {
        Button button = new Button(title);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    static Button accent(String id, Verb verb) {
        Button button = button(id, verb);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Several labels or buttons on one line that breaks where there is no room. */
    static FlowPane line(List<? extends Node> nodes) {
        FlowPane line = new FlowPane(8, 8);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(nodes);
        return line;
    }
}

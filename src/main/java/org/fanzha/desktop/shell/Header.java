package org.fanzha.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import org.fanzha.desktop.kit.Icons;
import org.fanzha.desktop.kit.Verb;

/** The band at the top: whose office this is, and the window's own verbs as buttons with their keys. */
final class Header extends HBox {
    Header(String officeName) {
        super(8);
        Label name = new Label(officeName);
        name.getStyleClass().add("office-name");
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("header");
        getChildren().addAll(name, gap);
    }

    /** The button of a verb. @param words what it says, where that is not the verb's name */
    Button button(String id, BootstrapIcons icon, String words, Verb verb) {
        String keys = verb.shortcut().map(KeyCombination::getDisplayText).orElse("");
        Button button = new Button(keys.isEmpty() ? words : words + "  " + keys, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(verb.name());
        button.setTooltip(new Tooltip(keys.isEmpty() ? verb.name() : verb.name() + "（" + keys + "）"));
        button.setOnAction(e -> verb.tryIt());
        getChildren().add(button);
        return button;
    }
}

package org.fanzha.desktop.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.fanzha.desktop.kit.Verb;

/**
 * The menu under its button: what the screen at the front offers, then what the window does, each with its keys. Acts
 * about one subject stand in a menu of their own, where the first of them would: else it would be longer than the screen.
 */
final class WindowMenu {
    private final ContextMenu menu = new ContextMenu();

    /** @param title what the screen at the front is called */
    void open(Node button, String title, List<Verb> ofScreen, List<Verb> ofWindow) {
        menu.getItems().clear();
        if (!ofScreen.isEmpty()) {
            menu.getItems().add(heading(title));
            menu.getItems().addAll(lines(ofScreen));
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(heading("窗口"));
        menu.getItems().addAll(lines(ofWindow));
        menu.show(button, Side.BOTTOM, 0, 0);
    }

    void close() {
        menu.hide();
    }

    /** Words that the arrow keys pass over, as they do with a separator. */
    private static MenuItem heading(String text) {
        SeparatorMenuItem heading = new SeparatorMenuItem();
        Label words = new Label(text);
        words.getStyleClass().add("menu-heading");
        heading.setContent(words);
        return heading;
    }

    private static List<MenuItem> lines(List<Verb> verbs) {
        List<MenuItem> lines = new ArrayList<>();
        Map<String, Menu> subjects = new HashMap<>();
        for (Verb verb : verbs) {
            if (verb.subject() == null) {
                lines.add(item(verb));
            } else {
                subjects.computeIfAbsent(verb.subject(), subject -> {
                    Menu menu = new Menu(subject);
                    lines.add(menu);
                    return menu;
                }).getItems().add(item(verb));
            }
        }
        return lines;
    }

    /** The keys are shown alone: they are dealt with by the window, as everywhere. */
    private static MenuItem item(Verb verb) {
        MenuItem item = new MenuItem(verb.name());
        verb.shortcut().map(Shown::of).ifPresent(item::setAccelerator);
        item.setDisable(!verb.can().getAsBoolean());
        item.setOnAction(e -> verb.tryIt());
        return item;
    }

    /** Keys as they are printed on the keyboard: JavaFX writes out Escape. */
    private static final class Shown extends KeyCombination {
        private final KeyCombination keys;

        private Shown(KeyCombination keys) {
            super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
            this.keys = keys;
        }

        static KeyCombination of(KeyCombination keys) {
            return keys.getDisplayText().contains("Escape") ? new Shown(keys) : keys;
        }

        @Override
        public boolean match(KeyEvent event) {
            return keys.match(event);
        }

        @Override
        public String getDisplayText() {
            return keys.getDisplayText().replace("Escape", "Esc");
        }
    }
}

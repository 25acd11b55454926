package org.fanzha.desktop.shell;

import java.util.List;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.fanzha.desktop.kit.Verb;

/** The menu under its button: what the screen at the front offers, then what the window does, each with its keys. */
final class WindowMenu {
    private final ContextMenu menu = new ContextMenu();

    /** @param title what the screen at the front is called */
    void open(Node button, String title, List<Verb> ofScreen, List<Verb> ofWindow) {
        menu.getItems().clear();
        if (!ofScreen.isEmpty()) {
            menu.getItems().add(heading(title));
            ofScreen.forEach(verb -> menu.getItems().add(item(verb)));
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(heading("窗口"));
        ofWindow.forEach(verb -> menu.getItems().add(item(verb)));
        menu.show(button, Side.BOTTOM, 0, 0);
    }

    void close() {
        menu.hide();
    }

    private static MenuItem heading(String text) {
        MenuItem heading = new MenuItem(text);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        return heading;
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

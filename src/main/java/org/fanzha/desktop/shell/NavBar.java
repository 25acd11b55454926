package org.fanzha.desktop.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import org.fanzha.desktop.kit.FocusSight;
import org.fanzha.desktop.kit.Icons;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Verb;

/** Where one can go: the day's work first, then the registers in groups. Ctrl with a digit goes there. */
final class NavBar extends ScrollPane {
    private static final int DIGITS = 9;
    private final VBox list = new VBox(2);
    private final ToggleGroup one = new ToggleGroup();
    private final Map<Object, ToggleButton> items = new LinkedHashMap<>();
    private final List<Verb> verbs = new ArrayList<>();

    NavBar() {
        getStyleClass().add("nav");
        list.getStyleClass().add("nav-list");
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void group(String title) {
        list.getChildren().add(Texts.quiet(title));
    }

    /** @param place what {@link #mark} knows it by */
    void item(Object place, String title, BootstrapIcons icon, Runnable go) {
        ToggleButton button = new ToggleButton(title, Icons.of(icon));
        button.setToggleGroup(one);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("nav-item");
        button.setOnAction(e -> {
            button.setSelected(true);
            go.run();
        });
        items.put(place, button);
        list.getChildren().add(button);
        if (items.size() <= DIGITS) {
            button.setTooltip(new Tooltip("Ctrl+" + items.size()));
            verbs.add(Verb.of("打开" + title, "Shortcut+" + items.size(), button::fire));
        } else {
            verbs.add(Verb.of("打开" + title, button::fire));
        }
    }

    /** Going anywhere, as verbs. */
    List<Verb> verbs() {
        return List.copyOf(verbs);
    }

    void mark(Object place) {
        items.get(place).setSelected(true);
        FocusSight.show(items.get(place));
    }
}

package org.fanzha.desktop.kit;

import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;

/** One page of the main window, made once and kept, so that it is found again as it was left. */
public interface Screen {
    Parent node();

    /** What it is called in the navigation and the window's title. */
    String title();

    /** The name of the handbook's page about it, which F1 opens. */
    String help();

    /** Called each time the screen comes to the front: it reads anew what others may have changed. */
    default void front() {
    }

    /** Puts the focus where work begins here; called each time the screen comes to the front. */
    default void takeFocus() {
        node().requestFocus();
    }

    /** What can be done here, in the order of the menu; their keys work while the screen is at the front. */
    default List<Verb> verbs() {
        return List.of();
    }

    /** What would be lost if the window closed now, as part of a sentence; empty where nothing would. */
    default Optional<String> unsaved() {
        return Optional.empty();
    }
}

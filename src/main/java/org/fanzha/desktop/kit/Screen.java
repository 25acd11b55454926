package org.fanzha.desktop.kit;

import java.util.Map;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;

/** One page of the main window, made once and kept, so that it is found again as it was left. */
public interface Screen {
    Parent node();

    /** Called each time the screen comes to the front: it reads anew what others may have changed. */
    default void front() {
    }

    /** The keys that work while the screen is at the front, wherever the focus is. */
    default Map<KeyCombination, Runnable> keys() {
        return Map.of();
    }

    /** What would be lost if the window closed now, as part of a sentence; empty where nothing would. */
    default Optional<String> unsaved() {
        return Optional.empty();
    }
}

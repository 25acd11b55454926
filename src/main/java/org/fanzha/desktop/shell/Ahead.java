package org.fanzha.desktop.shell;

import java.util.Iterator;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Does on the window's thread what will be wanted later, a step each time the hands have rested for a while: a step may
 * take a few frames. Behind the lock or a closed window no more is done.
 */
final class Ahead {
    private static final Duration REST = Duration.millis(600);
    private final PauseTransition rest = new PauseTransition(REST);
    private final EventHandler<InputEvent> touched = e -> rest.playFromStart();
    private final Node window;
    private final Iterator<Runnable> steps;

    Ahead(Node window, Iterator<Runnable> steps) {
        this.window = window;
        this.steps = steps;
        rest.setOnFinished(e -> step());
    }

    void begin() {
        window.addEventFilter(InputEvent.ANY, touched);
        rest.playFromStart();
    }

    private void step() {
        if (isShown(window) && steps.hasNext()) {
            steps.next().run();
            rest.playFromStart();
        } else {
            window.removeEventFilter(InputEvent.ANY, touched);
        }
    }

    /** Whether a whole window's content is in a window that is open. */
    static boolean isShown(Node window) {
        return window.getScene() != null && window.getScene().getWindow() != null && window.getScene().getWindow().isShowing();
    }
}

package org.fanzha.desktop.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

import org.fanzha.desktop.kit.Runner;

/**
 * Knows how long nobody has touched a key or the mouse in any window. Goes by the clock on the wall, so that a
 * machine that slept counts as left alone; work that runs counts as being there.
 */
final class Idle {
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final javafx.util.Duration LOOK_EVERY = javafx.util.Duration.seconds(5);
    private final EventHandler<InputEvent> touched = event -> touch();
    private final ListChangeListener<Window> opened = this::watch;
    private final Timeline looking = new Timeline(new KeyFrame(LOOK_EVERY, e -> check()));
    private final Clock clock;
    private final Runner runner;
    private final Supplier<Duration> limit;
    private final Runnable left;
    private long last;

    /** @param limit asked away from the window's thread; zero where the window is never to be locked by itself */
    Idle(Clock clock, Runner runner, Supplier<Duration> limit, Runnable left) {
        this.clock = clock;
        this.runner = runner;
        this.limit = limit;
        this.left = left;
        looking.setCycleCount(Animation.INDEFINITE);
    }

    void begin() {
        touch();
        Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, touched));
        Window.getWindows().addListener(opened);
        looking.play();
    }

    void end() {
        looking.stop();
        Window.getWindows().removeListener(opened);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
    }

    private void watch(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, touched));
        }
    }

    private void touch() {
        last = clock.millis();
    }

    /** Looks once; the limit may have been set anew, so it is asked each time. */
    void check() {
        if (runner.isBusy()) {
            touch();
            return;
        }
        Duration idle = Duration.ofMillis(clock.millis() - last);
        if (idle.compareTo(LEAST) >= 0) {
            runner.run(limit::get, most -> {
                if (most.isPositive() && idle.compareTo(most) >= 0) {
                    left.run();
                }
            }, refusal -> { });
        }
    }
}

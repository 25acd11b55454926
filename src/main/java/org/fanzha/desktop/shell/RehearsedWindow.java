package org.fanzha.desktop.shell;

import java.time.Clock;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Scene;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.office.Office;

/**
 * The main window over an office that is thrown away: made, dressed and laid out out of sight, so that the real one
 * finds its classes loaded and its code compiled. Not on the window's thread, which has the password to take; what is
 * in no window may be made on any.
 */
record RehearsedWindow(Theme theme, Choosers choosers, Clock clock, House house, AtomicInteger times) {
    RehearsedWindow(Theme theme, Choosers choosers, Clock clock, House house) {
        this(theme, choosers, clock, house, new AtomicInteger());
    }

    /** From the second time on with all its screens, which are not what is waited for first. @return the scene, in no window */
    Scene over(Office office) {
        Runner here = Runner.of(Runnable::run, Runnable::run, fault -> {
            throw new IllegalStateException(fault);
        });
        Theme own = theme.likeness();
        MainWindow window = new MainWindow(office, "", new Frame(here, choosers, clock, own, new HashMap<>(), () -> { }, house));
        Scene scene = own.dress(new Scene(window.node(), Shell.WIDTH, Shell.HEIGHT));
        window.toToday();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (times.incrementAndGet() > 1) {
            window.ahead().forEach(Runnable::run);
        }
        return scene;
    }
}

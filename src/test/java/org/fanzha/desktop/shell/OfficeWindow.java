package org.fanzha.desktop.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;

import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.AfterEach;

/** The whole window, open at the office in memory. */
abstract class OfficeWindow extends WindowTest {
    final Samples samples = Samples.full();
    Shell shell;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    final void enter(Clock clock) {
        onWindow(() -> {
            shell = new Shell(stage, theme, runner, clock, choosers);
            shell.enter(samples.office);
            scene = stage.getScene();
            return true;
        });
    }

    final void close() {
        onWindow(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    final void seek(String typed) {
        type("#seek", typed);
    }

    /** What the search box offers, each as its name and its place. */
    final List<String> offered() {
        List<String> offered = new ArrayList<>();
        onWindow(() -> {
            for (Object deed : find("#deeds", ListView.class).getItems()) {
                offered.add(((Deed) deed).name() + " / " + ((Deed) deed).place());
            }
            return true;
        });
        return offered;
    }

    /** The stage of one test is the next one's too. */
    @AfterEach
    final void forgetTheShell() {
        onWindow(() -> {
            stage.setOnCloseRequest(null);
            return true;
        });
    }
}

package org.fanzha.desktop.intake;

import java.nio.file.Path;
import java.util.stream.Collectors;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;

import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.junit.jupiter.api.io.TempDir;

/** The screen of taking in over the office in memory. */
abstract class IntakeWindow extends WindowTest {
    final Samples samples = Samples.full();
    @TempDir
    Path folder;
    IntakeScreen screen;

    @Override
    protected Parent content() {
        return content(tools());
    }

    final Parent content(Tools tools) {
        screen = new IntakeScreen(samples.office, tools);
        screen.front();
        return screen.node();
    }

    final Verb verb(String name) {
        return screen.verbs().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
    }

    final void does(String verb) {
        onWindow(() -> {
            verb(verb).tryIt();
            return true;
        });
    }

    final boolean can(String verb) {
        return onWindow(() -> verb(verb).can().getAsBoolean());
    }

    /** @param index 0 for the line that stands for all */
    final void file(int index) {
        onWindow(() -> {
            find("#files", ListView.class).getSelectionModel().select(index);
            return true;
        });
    }

    /** @param index 0 for the rows by verdict, 1 for the sheet */
    final void view(int index) {
        onWindow(() -> {
            find("#views", TabPane.class).getSelectionModel().select(index);
            return true;
        });
    }

    /** What stands in the line about the chosen cell. */
    final String told() {
        return onWindow(() -> find("#cell-said", Pane.class).getChildren().stream().filter(Label.class::isInstance)
                .map(n -> ((Label) n).getText()).collect(Collectors.joining("\n")));
    }
}

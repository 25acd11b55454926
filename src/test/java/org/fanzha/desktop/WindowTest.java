package org.fanzha.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.UiFont;
import org.fanzha.office.Progress;
import org.fanzha.office.Taking;
import org.fanzha.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window without a screen, with one of the program's own in it; work is done at once, on the window's thread. */
@ExtendWith(NeedsLibraries.class)
public abstract class WindowTest {
    /** Whole acts are done in one go here, and a busy machine has taken a quarter of a minute for what takes two seconds. */
    private static final long PATIENCE_MILLIS = 120_000;
    protected final FxRobot robot = new FxRobot();
    protected final FakeChoosers choosers = new FakeChoosers();
    protected final List<String> went = new ArrayList<>();
    protected final Runner runner = Runner.sameThread(fault -> {
        throw new AssertionError(fault);
    });
    protected Stage stage;
    protected Scene scene;
    protected Theme theme;

    @BeforeEach
    final void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::start);
    }

    @AfterEach
    final void closeWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private void start(Stage window) {
        stage = window;
        Theme.install();
        theme = new Theme(UiFont.carried());
        scene = theme.dress(new Scene(content(), 1280, 720));
        stage.setScene(scene);
        stage.show();
    }

    /** The screen under test, made on the window's thread. */
    protected abstract Parent content();

    protected final Tools tools() {
        return tools(runner);
    }

    protected final Tools tools(Runner of) {
        return new Tools(of, choosers, new Went(), Samples.CLOCK, theme);
    }

    protected final <T> T onWindow(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    protected final void press(String selector) {
        onWindow(() -> {
            find(selector, ButtonBase.class).fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected final void type(String selector, String text) {
        onWindow(() -> {
            find(selector, TextInputControl.class).setText(text);
            return true;
        });
    }

    protected final void select(String table, int row) {
        onWindow(() -> {
            find(table, TableView.class).getSelectionModel().clearAndSelect(row);
            return true;
        });
    }

    protected final <N extends Node> N find(String selector, Class<N> type) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return type.cast(scene.lookup(selector));
    }

    /** Whether it can be seen; a screen that is not at the front stays in the window. */
    protected final boolean isThere(String selector) {
        return onWindow(() -> isSeen(find(selector, Node.class)));
    }

    protected static boolean isSeen(Node node) {
        return node != null && node.getScene() != null && node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** The sentence in place that can be seen, empty where none can. */
    protected final String notice() {
        return onWindow(() -> scene.getRoot().lookupAll(".notice").stream().filter(WindowTest::isSeen)
                .map(org.fanzha.desktop.kit.Notice.class::cast).map(n -> n.text())
                .filter(text -> !text.isEmpty()).findFirst().orElse(""));
    }

    /** Presses the button with this verb inside a sentence in place. */
    protected final void answer(String verb) {
        onWindow(() -> {
            scene.getRoot().lookupAll(".notice .button").stream().map(ButtonBase.class::cast)
                    .filter(button -> button.getText().equals(verb)).findFirst().orElseThrow().fire();
            return true;
        });
    }

    /** Notes where a screen asked to go. */
    private final class Went implements Navigator {
        @Override
        public void toRegister(Register register) {
            went.add(register.key());
        }

        @Override
        public void toEntries(Register register, Set<Long> ids, String why) {
            went.add(register.key() + " " + ids.size() + " " + why);
        }

        @Override
        public void toIntake(List<Path> files) {
            went.add("intake" + (files.isEmpty() ? "" : " " + files.size()));
        }

        @Override
        public void toStaged(Taking taking) {
            went.add("staged " + taking.stage(Progress.NONE).rows());
        }

        @Override
        public void toToday() {
            went.add("today");
        }

        @Override
        public void toWork() {
            went.add("work");
        }

        @Override
        public void toBulletin() {
            went.add("bulletin");
        }

        @Override
        public void toSettings() {
            went.add("settings");
        }

        @Override
        public void toHandbook(String page) {
            went.add("handbook " + page);
        }

        @Override
        public void say(String sentence) {
            went.add(sentence);
        }
    }
}

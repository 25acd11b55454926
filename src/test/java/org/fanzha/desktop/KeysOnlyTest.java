package org.fanzha.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.shell.Shell;
import org.fanzha.office.Query;
import org.fanzha.register.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A clerk who has no mouse, at the whole program over a real ledger: keys go in, what can be seen comes out. Each path
 * ends with how many keys it took and how long the window's thread was held up; nothing of the ledger is read on it.
 */
abstract class KeysOnlyTest extends WindowTest {
    private static final Path TOLD = Path.of("target", "paths.txt");
    private static final int MOST_SECONDS = 60;
    private static final int MOST_TABS = 80;
    @TempDir
    Path folder;
    final OffWindow guard = new OffWindow();
    TownDoor door;
    /** The first path of a process has what every start of the program has. */
    private static boolean isRehearsed;
    private StallWatch watch;
    private int keys;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    /** As a day begins: the program is started, and the password typed. */
    final void unlock() {
        door = new TownDoor(folder.resolve("ledger"), guard);
        Runner background = Runner.background(fault -> {
            throw new AssertionError(fault);
        });
        onWindow(() -> {
            Shell shell = new Shell(stage, theme, background, Samples.CLOCK, choosers);
            shell.begin(door);
            scene = stage.getScene();
            if (!isRehearsed) {
                shell.rehearse();
            }
            return true;
        });
        focused("#password");
        until("the rehearsal is over", () -> !background.isBusy());
        isRehearsed = true;
        watch = new StallWatch(onWindow(Thread::currentThread));
        write(TownDoor.PASSWORD);
        push(KeyCode.ENTER);
        seen("#checks-overdue");
        focused("#checks-overdue");
    }

    final void push(KeyCode... combination) {
        keys++;
        robot.push(combination);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void push(int times, KeyCode key) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
    }

    final void write(String text) {
        keys += text.length();
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** In a field that holds something already. */
    final void writeOver(String text) {
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    /** Goes on with the tab key, as long as it takes. */
    final void tabTo(String selector) {
        for (int i = 0; i < MOST_TABS && !isFocused(selector); i++) {
            push(KeyCode.TAB);
        }
        assertThat(isFocused(selector)).as("the tab key reaches %s, is at %s", selector, onWindow(scene::getFocusOwner)).isTrue();
    }

    /** An act by the search box. */
    final void command(String typed) {
        push(KeyCode.CONTROL, KeyCode.K);
        focused("#seek");
        write(typed);
        push(KeyCode.ENTER);
    }

    private boolean isFocused(String selector) {
        return onWindow(() -> {
            Node owner = scene.getFocusOwner();
            for (Node node = owner; node != null; node = node.getParent()) {
                if (node.getStyleClass().contains(selector.substring(1)) || selector.equals("#" + node.getId())) {
                    return true;
                }
            }
            return false;
        });
    }

    final void focused(String selector) {
        until("focus on " + selector, () -> isFocused(selector));
    }

    final void seen(String selector) {
        until(selector + " is seen", () -> isThere(selector));
    }

    final String text(String selector) {
        return onWindow(() -> {
            Node node = find(selector, Node.class);
            return node instanceof TextInputControl input ? input.getText()
                    : node instanceof javafx.scene.control.Labeled label ? label.getText() : "";
        });
    }

    final void told(String part) {
        until("told " + part, () -> notice().contains(part));
    }

    final void status(String part) {
        until("status " + part, () -> text("#status").contains(part));
    }

    final int rows(String table) {
        return onWindow(() -> find(table, TableView.class).getItems().size());
    }

    final void until(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(MOST_SECONDS, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException late) {
            picture();
            throw new AssertionError("not in time: " + what + "; messages "
                    + onWindow(() -> scene.getRoot().lookupAll(".field-message").toString())
                    + "; focus on " + onWindow(scene::getFocusOwner)
                    + "; notice: " + notice() + "; status: " + text("#status"), late);
        }
    }

    /** What was to be seen when a path came to a stop. */
    private void picture() {
        onWindow(() -> {
            new Camera(TOLD.getParent(), theme, List.of()).write("path-stopped.png", scene.getRoot().snapshot(null, null));
            return true;
        });
    }

    final List<Entry> all(String register) {
        return door.ledger.entries().list(Catalogue.byKey(register).orElseThrow(), Query.ALL);
    }

    final Scene scene() {
        return scene;
    }

    @AfterEach
    final void tell(TestInfo path) throws IOException {
        String told = "%s: %d keys%n  %s%n".formatted(path.getTestMethod().orElseThrow().getName(), keys, watch == null ? "" : watch.end());
        Files.writeString(TOLD, told, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
        System.getLogger("paths").log(System.Logger.Level.INFO, told);
        onWindow(() -> {
            stage.setOnCloseRequest(null);
            stage.hide();
            return true;
        });
        if (door != null && door.office != null) {
            door.office.close();
        }
        assertThat(guard.calls()).as("asked of the ledger on the window's thread").isEmpty();
    }
}

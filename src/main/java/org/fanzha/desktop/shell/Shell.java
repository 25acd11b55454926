package org.fanzha.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.unlock.LockScreen;
import org.fanzha.desktop.unlock.UnlockScreen;
import org.fanzha.desktop.unlock.Unlocking;
import org.fanzha.office.Office;
import org.fanzha.office.Refusal;

/** The window from the door to the last backup: shows one thing at a time and closes the office at the end. */
public final class Shell {
    private static final String TITLE = "反诈台账";
    static final double WIDTH = 1366;
    static final double HEIGHT = 728;
    private final Stage stage;
    private final Scene scene;
    private final Theme theme;
    private final Runner runner;
    private final Clock clock;
    private final Choosers choosers;
    private Office office;
    private Unlocking door;
    private MainWindow main;
    private LockScreen lock;
    private Idle idle;
    private String title;
    private Node focused;

    public Shell(Stage stage, Theme theme, Runner runner, Clock clock, Choosers choosers) {
        this.stage = stage;
        this.theme = theme;
        this.runner = runner;
        this.clock = clock;
        this.choosers = choosers;
        this.scene = theme.dress(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.setScene(scene);
        stage.setTitle(TITLE);
        stage.setOnCloseRequest(this::closeAsked);
        stage.setOnHiding(e -> leaveAlone());
        fitToScreen();
    }

    private void fitToScreen() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT + 40, room.getHeight()));
        stage.setMinWidth(Math.min(900, room.getWidth()));
        stage.setMinHeight(Math.min(500, room.getHeight()));
    }

    public void show() {
        stage.show();
    }

    /** Uses the time in which the password is typed. */
    public void rehearse() {
        if (door != null) {
            RehearsedWindow rehearsed = new RehearsedWindow(theme, choosers, clock, house());
            runner.act(() -> door.rehearse(rehearsed::over), () -> { }, refusal -> say(refusal.getMessage()));
        }
    }

    public void begin(Unlocking door) {
        this.door = door;
        scene.setRoot(new UnlockScreen(door, runner, choosers, this::enter, made -> {
            enter(made, () -> main.askForUnits());
        }).node());
    }

    public void enter(Office opened) {
        enter(opened, () -> { });
    }

    /** What the ledger is asked for first is asked away from the window's thread; until then the door stays. */
    private void enter(Office opened, Runnable then) {
        office = opened;
        runner.run(opened::name, name -> {
            show(opened, name);
            then.run();
        }, refusal -> {
            throw refusal;
        });
    }

    private void show(Office opened, String name) {
        main = new MainWindow(opened, name, new Frame(runner, choosers, clock, theme, scene.getAccelerators(), this::lock,
                house()));
        idle = new Idle(clock, runner, () -> opened.settings().lockAfter(), this::lock);
        title = TITLE + " — " + name;
        stage.setTitle(title);
        scene.setRoot(main.node());
        main.open();
        idle.begin();
    }

    private House house() {
        return new WayBack(this::restore, () -> door != null, this::rename);
    }

    /** Shows the lock and nothing of the office; the office stays open behind it, as it was left. */
    void lock() {
        if (office == null || main == null || lock != null) {
            return;
        }
        idle.end();
        main.cover();
        focused = scene.getFocusOwner();
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        lock = new LockScreen(runner, office.safe()::isPassword, this::unlock);
        scene.setRoot(lock.node());
        stage.setTitle(TITLE + "（已锁定）");
        lock.focus();
        Platform.runLater(main::layOutKeys);
    }

    private void unlock() {
        lock = null;
        stage.setTitle(title);
        scene.setRoot(main.node());
        main.layOutKeys();
        if (focused != null) {
            focused.requestFocus();
        }
        idle.begin();
    }

    /** Into the status line, where there is one. */
    void say(String sentence) {
        if (main != null) {
            main.say(sentence);
        }
    }

    private void closeAsked(WindowEvent asked) {
        if (office == null) {
            return;
        }
        asked.consume();
        Optional.ofNullable(main).flatMap(MainWindow::unsaved).ifPresentOrElse(this::askBeforeLeaving, this::closeOffice);
    }

    private void askBeforeLeaving(String what) {
        if (lock == null) {
            main.askBeforeLeaving(what, this::closeOffice);
        } else {
            lock.askBeforeLeaving(this::closeOffice);
        }
    }

    private void rename(String officeName) {
        title = TITLE + " — " + officeName;
        stage.setTitle(title);
        if (scene.lookup(".office-name") instanceof Label name) {
            name.setText(officeName);
        }
    }

    /** The office is closed for it, with its backup; whatever comes of it, the door is where one goes on. */
    private void restore(Path backup, char[] password) {
        idle.end();
        RestorePage page = new RestorePage(() -> begin(door));
        scene.getAccelerators().clear();
        scene.setRoot(page);
        Office open = office;
        office = null;
        runner.run(() -> {
            try {
                open.close();
                return door.restore(backup, password);
            } finally {
                Arrays.fill(password, '\0');
            }
        }, page::restored, page::refuse);
    }

    private void leaveAlone() {
        if (idle != null) {
            idle.end();
        }
    }

    private void closeOffice() {
        leaveAlone();
        ClosingPage page = new ClosingPage();
        scene.getAccelerators().clear();
        scene.setRoot(page);
        runner.act(office::close, this::leave, refusal -> refused(page, refusal));
    }

    private void refused(ClosingPage page, Refusal refusal) {
        page.refuse(refusal, this::closeOffice, this::leave);
    }

    private void leave() {
        office = null;
        stage.close();
    }
}

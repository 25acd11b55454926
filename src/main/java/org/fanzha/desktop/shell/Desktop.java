package org.fanzha.desktop.shell;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.kit.FaultWindow;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.UiFont;
import org.fanzha.desktop.kit.WindowChoosers;
import org.fanzha.desktop.unlock.Unlocking;
import org.fanzha.office.Office;

/**
 * Starts the window. It is no {@code Application}: JavaFX would make that by reflection, and what it needs would
 * have to be handed over in static fields. Each call returns when the window is closed; one call a process.
 */
public final class Desktop {
    /** JavaFX takes its words and the first day of the week from here; the office's week begins on Monday. */
    public static final Locale OFFICE_LOCALE = Locale.forLanguageTag("zh-CN-u-fw-mon");

    /** By then the page has been drawn and takes keys. */
    private static final Duration ONCE_SHOWN = Duration.millis(300);

    private Desktop() {
    }

    /** Begins at the door: password, or first start. @throws Refusal {@code library.missing} */
    public static void unlock(Unlocking door, Clock clock, Appearance.Keeper keeper) {
        start(clock, keeper, shell -> shell.begin(door));
    }

    /** Begins inside an office that is open already; closing the window closes it. @throws Refusal as above */
    public static void enter(Office office, Clock clock, Appearance.Keeper keeper) {
        start(clock, keeper, shell -> shell.enter(office));
    }

    private static void start(Clock clock, Appearance.Keeper keeper, Consumer<Shell> begin) {
        Display.demandLibraries();
        Locale.setDefault(OFFICE_LOCALE);
        Appearance look = keeper.load();
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setOnHidden(e -> closed.countDown());
            open(stage, clock, look, keeper, begin);
        });
        try {
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void open(Stage stage, Clock clock, Appearance look, Appearance.Keeper keeper, Consumer<Shell> begin) {
        Theme.install();
        Theme theme = new Theme(UiFont.family());
        theme.wear(look);
        FaultWindow faults = new FaultWindow(theme);
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.unexpected(fault));
        Runner runner = Runner.background(faults);
        Shell shell = new Shell(stage, theme, runner, clock, new WindowChoosers(stage));
        theme.appearanceProperty().addListener((o, was, is) -> runner.act(() -> keeper.save(theme.appearance()), () -> { },
                refusal -> shell.say(refusal.getMessage())));
        begin.accept(shell);
        shell.show();
        PauseTransition shown = new PauseTransition(ONCE_SHOWN);
        shown.setOnFinished(e -> shell.rehearse());
        shown.play();
    }
}

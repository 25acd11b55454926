package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.office.LogBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Away from the window's thread, as beside the door. */
class RehearsedWindowTest extends WindowTest {
    private static final int ALL = 1_000;
    private static final int PATIENCE = 60;
    private final Samples samples = Samples.full();
    private Scene rehearsed;
    private List<LogBook.Line> before;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    @BeforeEach
    void rehearse() {
        before = samples.ledger.log().lines(ALL);
        RehearsedWindow window = new RehearsedWindow(theme, choosers, Samples.CLOCK,
                new WayBack((backup, password) -> { }, () -> false, name -> { }));
        window.over(samples.office);
        rehearsed = window.over(samples.office);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void countsDressesAndLaysOutTheFirstScreen() {
        Button tile = (Button) rehearsed.lookup("#checks-overdue");
        assertThat(tile.getSkin()).isNotNull();
        assertThat(tile.getWidth()).isPositive();
    }

    @Test
    void makesEveryOtherScreen() {
        assertThat(rehearsed.getRoot().lookupAll(".screen")).hasSizeGreaterThan(Catalogue.REGISTERS.size() + 5);
    }

    @Test
    void isForgotten() throws TimeoutException {
        WeakReference<Scene> gone = new WeakReference<>(rehearsed);
        rehearsed = null;
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> {
            System.gc();
            return gone.get() == null;
        });
    }

    @Test
    void leavesTheWindowItsKeysAndTheLogAlone() {
        assertThat(onWindow(() -> Map.<KeyCombination, Runnable>copyOf(scene.getAccelerators()))).isEmpty();
        assertThat(samples.ledger.log().lines(ALL)).isEqualTo(before);
        assertThat(rehearsed.getWindow()).isNull();
    }
}

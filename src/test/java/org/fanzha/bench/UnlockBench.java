package org.fanzha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.stage.Window;

import org.fanzha.app.Main;
import org.fanzha.ledger.H2LedgerHouse;
import org.fanzha.office.Safe;

/**
 * From the key that sends the password until Today's numbers are drawn, in the whole window over the ledger that
 * {@link TodayBench} makes; and how long the window's thread was held up at once. First the door is left alone for as
 * long as a password takes to type, in seconds the second argument.
 */
public final class UnlockBench {
    private static final long PATIENCE = 60;
    private static final int TRIES = 3;

    private UnlockBench() {
    }

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                run(Long.parseLong(args[1]));
            } catch (Exception fault) {
                fault.printStackTrace();
            }
            System.exit(0);
        });
        Main.main(new String[] {"--ledger", args[0]});
    }

    private static void run(long seconds) throws Exception {
        until(() -> scene() != null && scene().getFocusOwner() instanceof PasswordField);
        TimeUnit.SECONDS.sleep(seconds);
        long[] held = {0};
        long start = System.nanoTime();
        Platform.runLater(() -> {
            ((PasswordField) scene().getFocusOwner()).setText(TodayBench.PASSWORD);
            ((Button) scene().lookup("#open")).fire();
            watch(held);
        });
        until(() -> scene().lookup("#checks-overdue") instanceof Node);
        until(() -> true);
        long drawn = System.nanoTime() - start;
        System.out.println(String.format(Locale.ROOT, "from the password until the numbers are drawn %,d ms, of them %,d for deriving "
                + "the key; the window's thread was held up for at most %,d ms at once", drawn / 1_000_000, derivation() / 1_000_000,
                held[0] / 1_000_000));
    }

    private static Scene scene() {
        return Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene();
    }

    /** Between one pulse and the next. */
    private static void watch(long... held) {
        new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                held[0] = Math.max(held[0], last == 0 ? 0 : here - last);
                last = here;
            }
        }.start();
    }

    /** Asks on the window's thread, once a pulse as soon as there is one. */
    private static void until(BooleanSupplier holds) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Runnable ask = () -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (holds.getAsBoolean()) {
                    stop();
                    done.complete(true);
                }
            }
        }.start();
        while (true) {
            try {
                Platform.runLater(ask);
                break;
            } catch (IllegalStateException notThereYet) {
                Thread.onSpinWait();
            }
        }
        done.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** The shortest of a few, run by then by compiled code. */
    private static long derivation() throws IOException {
        Path other = Files.createTempDirectory("fanzha-unlock").resolve("ledger");
        Safe safe = new H2LedgerHouse(Clock.systemDefaultZone()).create(other, "甲", TodayBench.PASSWORD.toCharArray()).ledger().safe();
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            if (!safe.isPassword(TodayBench.PASSWORD.toCharArray())) {
                throw new IllegalStateException("another password");
            }
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }
}

package org.fanzha.desktop.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javafx.application.Platform;

import org.fanzha.office.Refusal;

/**
 * Runs work away from the window's thread and brings its outcome back to it: done, refused, or unexpected.
 * Nothing here ever interrupts a thread, because an interrupt closes the ledger for the whole process; work that
 * may be cancelled asks its {@link org.fanzha.office.Progress}.
 */
public final class Runner {
    private final Executor worker;
    private final Executor window;
    private final Executor steps;
    private final Faults faults;
    private final AtomicInteger running = new AtomicInteger();

    private Runner(Executor worker, Executor window, Executor steps, Faults faults) {
        this.worker = worker;
        this.window = window;
        this.steps = steps;
        this.faults = faults;
    }

    /** Two threads, so that pages can be drawn while an act is written; acts queue up inside the ledger. */
    public static Runner background(Faults faults) {
        ExecutorService pool = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "desktop-work");
            thread.setDaemon(true);
            return thread;
        });
        return new Runner(pool, Platform::runLater, Platform::runLater, faults);
    }

    /** Over executors of the caller's. */
    public static Runner of(Executor worker, Executor window, Faults faults) {
        return new Runner(worker, window, window, faults);
    }

    /** For tests and pictures: everything happens at once, in order; steps told by the ledger's own thread come later. */
    public static Runner sameThread(Faults faults) {
        return new Runner(Runnable::run, Runnable::run, step -> {
            if (Platform.isFxApplicationThread()) {
                step.run();
            } else {
                Platform.runLater(step);
            }
        }, faults);
    }

    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Refusal> refused) {
        running.incrementAndGet();
        worker.execute(() -> attempt(work, done, refused));
    }

    /** Whether some work is waiting or running. */
    public boolean isBusy() {
        return running.get() > 0;
    }

    /** Work that gives nothing back. */
    public void act(Runnable work, Runnable done, Consumer<Refusal> refused) {
        run(() -> {
            work.run();
            return true;
        }, ok -> done.run(), refused);
    }

    /** From inside running work: does this on the window's thread. */
    public void onWindow(Runnable show) {
        steps.execute(show);
    }

    private <T> void attempt(Callable<T> work, Consumer<? super T> done, Consumer<Refusal> refused) {
        try {
            T result = work.call();
            window.execute(() -> done.accept(result));
        } catch (Refusal refusal) {
            window.execute(() -> refused.accept(refusal));
        } catch (Exception | LinkageError | OutOfMemoryError fault) {
            window.execute(() -> faults.unexpected(fault));
        } finally {
            running.decrementAndGet();
        }
    }
}

package org.fanzha.desktop.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javafx.application.Platform;

import org.fanzha.office.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work away from the window's thread and brings its outcome back to it: done, refused, or unexpected.
 * Nothing here ever interrupts a thread, because an interrupt closes the ledger for the whole process; work that
 * may be cancelled asks its {@link org.fanzha.office.Progress}.
 */
public final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private final Executor worker;
    private final Executor window;
    private final Executor steps;
    private final Executor ahead;
    private final Faults faults;
    private final AtomicInteger running = new AtomicInteger();

    private Runner(Executor worker, Executor window, Executor steps, Executor ahead, Faults faults) {
        this.worker = worker;
        this.window = window;
        this.steps = steps;
        this.ahead = ahead;
        this.faults = faults;
    }

    /** Two threads, so that pages can be drawn while an act is written; acts queue up inside the ledger. */
    public static Runner background(Faults faults) {
        return new Runner(pool(2, "desktop-work", Thread.NORM_PRIORITY), Platform::runLater, Platform::runLater,
                pool(1, "desktop-ahead", Thread.MIN_PRIORITY), faults);
    }

    private static ExecutorService pool(int threads, String name, int priority) {
        return Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setPriority(priority);
            return thread;
        });
    }

    /** Over executors of the caller's. */
    public static Runner of(Executor worker, Executor window, Faults faults) {
        return new Runner(worker, window, window, work -> { }, faults);
    }

    /** For tests and pictures: everything happens at once, in order; steps told by the ledger's own thread come later. */
    public static Runner sameThread(Faults faults) {
        return new Runner(Runnable::run, Runnable::run, step -> {
            if (Platform.isFxApplicationThread()) {
                step.run();
            } else {
                Platform.runLater(step);
            }
        }, work -> { }, faults);
    }

    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Refusal> refused) {
        running.incrementAndGet();
        worker.execute(() -> attempt(work, done, refused));
    }

    /**
     * Work that nobody waits for, such as reading ahead: on a thread of its own, behind all others, and not at all over
     * executors of the caller's or on the same thread. It may be cut off by the closing of the office; what else fails
     * here fails again, and is told, when it is asked for.
     */
    public void ahead(Runnable work) {
        ahead.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException givenUp) {
                LOG.debug("work ahead was given up", givenUp);
            }
        });
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

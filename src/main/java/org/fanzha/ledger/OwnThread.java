package org.fanzha.ledger;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/**
 * Threads that nobody outside can interrupt. An interrupt that reaches a thread inside H2 closes the file for
 * the whole process, and cancelling a background task of the window is such an interrupt: so all work on the
 * file is done here, and who asked waits, to be interrupted afterwards.
 */
final class OwnThread implements AutoCloseable {
    private final ExecutorService threads;

    OwnThread(String name, int count) {
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, count == 1 ? name : name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @throws Refusal where the threads were closed, as when a screen reads while the window goes */
    <T> T call(Callable<T> work) {
        Future<T> future = begin(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException wait) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw unwrap(failure);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> Future<T> begin(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException closed) {
            throw new Refusal(Code.LEDGER_CLOSED);
        }
    }

    private static RuntimeException unwrap(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException known
                ? known
                : new IllegalStateException(failure.getCause());
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

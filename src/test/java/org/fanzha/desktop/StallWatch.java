package org.fanzha.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;

/** Asks the window's thread every few milliseconds for an answer, and keeps what it was at where that took long. */
final class StallWatch {
    private static final long EVERY_MILLIS = 5;
    private static final long LONG_MILLIS = 50;
    private static final int FRAMES = 6;
    private final Thread window;
    private final List<Stall> stalls = new ArrayList<>();
    private volatile boolean over;

    /** @param at where the thread was at the moment it became long */
    private record Stall(long millis, String at) {
    }

    /** @param window the window's thread */
    StallWatch(Thread window) {
        this.window = window;
        Thread asking = new Thread(this::ask, "stall-watch");
        asking.setDaemon(true);
        asking.start();
    }

    private void ask() {
        try {
            while (!over) {
                askOnce();
                new CountDownLatch(1).await(EVERY_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void askOnce() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        if (!answered.await(LONG_MILLIS, TimeUnit.MILLISECONDS)) {
            String at = said(window.getStackTrace());
            answered.await(1, TimeUnit.MINUTES);
            if (at.contains("RunnableQueue.getNextRunnable")) {
                return;
            }
            add(new Stall(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked), at));
        }
    }

    /** The innermost frames, and those of the program's own that led there. */
    private static String said(StackTraceElement[] stack) {
        Stream<StackTraceElement> own = Arrays.stream(stack).skip(FRAMES).filter(frame -> frame.getClassName().startsWith("org.fanzha."));
        return Stream.concat(Arrays.stream(stack).limit(FRAMES), own.limit(FRAMES)).map(StackTraceElement::toString)
                .map(frame -> frame.replaceAll("^.*?/", "")).collect(Collectors.joining("\n      "));
    }

    private synchronized void add(Stall stall) {
        stalls.add(stall);
    }

    /** Ends the watch. @return how many stalls there were, and the longest of them with its frames */
    synchronized String end() {
        over = true;
        List<Stall> worst = stalls.stream().sorted((one, other) -> Long.compare(other.millis, one.millis)).limit(3).toList();
        return stalls.size() + " stalls over " + LONG_MILLIS + " ms" + worst.stream()
                .map(stall -> "\n    " + stall.millis + " ms at\n      " + stall.at).collect(Collectors.joining());
    }
}

package org.fanzha.desktop;

import java.util.ArrayDeque;
import java.util.Deque;

import org.fanzha.desktop.kit.Runner;

/** Work that waits until a test lets it be done, so that something can happen meanwhile. */
public final class Queue {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean slow;

    /** Work is done at once until it is held. */
    public Runner runner() {
        return Runner.of(work -> {
            if (slow) {
                waiting.add(work);
            } else {
                work.run();
            }
        }, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
    }

    /** From now on work waits. */
    public void hold() {
        slow = true;
    }

    /** Does the first that waits alone. */
    public void next() {
        waiting.remove().run();
    }

    /** Does what waits, the newest first where {@code backwards}, as a slow first and a quick second act would end. */
    public void finish(boolean backwards) {
        slow = false;
        while (!waiting.isEmpty()) {
            (backwards ? waiting.pollLast() : waiting.poll()).run();
        }
    }
}

package org.fanzha.desktop.intake;

import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;

/**
 * What the screen lends to an act of a part of it.
 *
 * @param begin shows that long work has begun
 * @param ready that it has ended
 * @param free  whether nothing else is going on; two works at a time would end one another
 */
record Lent(Notice notice, Function<String, Progress> begin, Runnable ready, BooleanSupplier free) {
    /** Work that was begun ends in a refusal. */
    void stopped(Refusal refusal) {
        ready.run();
        notice.refuse(refusal);
    }
}

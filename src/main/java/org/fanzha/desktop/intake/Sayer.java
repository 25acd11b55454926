package org.fanzha.desktop.intake;

import java.util.function.UnaryOperator;

import org.fanzha.intake.BlockAt;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Reused;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.office.TakeIn;

/** Takes down what the clerk says of the files, and has them staged anew by it. */
interface Sayer {
    /** Whether something can be said now: a batch waits that can be staged again. */
    boolean listens();

    Sayings sayings();

    TakeIn takeIn();

    /** @param words what was said, as the clerk reads it */
    void say(String words, BlockAt block, UnaryOperator<Said> more);

    void mean(String words, Meant meant);

    void forget(String words, Meant meant);

    /** What served from earlier batches serves neither here nor in any later file. */
    void unlearn(Reused reused);

    /** Reads a file anew by its password, which is wiped. @param name as {@link org.fanzha.intake.StagedFile#name} */
    void unlock(String name, char[] password);

    boolean canTakeBack();

    void takeBack();
}

package org.fanzha.desktop.bulletin;

import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicReference;

import org.fanzha.office.Bulletins;
import org.fanzha.paper.Rewording;

/** Keeps words in the order they were typed, whichever of the working threads gets to it; the newest stand for all. */
final class WordKeeper {
    private final AtomicReference<Left> left = new AtomicReference<>();
    private final Bulletins bulletins;

    private record Left(YearMonth month, Rewording words) {
    }

    WordKeeper(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    void leave(YearMonth month, Rewording words) {
        left.set(new Left(month, words));
    }

    /** Writes to the ledger what was left; not on the window's thread. */
    synchronized void keep() {
        Left newest = left.getAndSet(null);
        if (newest != null) {
            bulletins.word(newest.month(), newest.words());
        }
    }
}

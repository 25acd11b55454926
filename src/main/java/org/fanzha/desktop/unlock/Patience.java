package org.fanzha.desktop.unlock;

/** How long to wait after a wrong password: twice as long each time, for one window, whichever page asks. */
final class Patience {
    private static final int LONGEST_SECONDS = 30;
    private static final int DOUBLINGS = 5;
    private int wrong;

    /** Counts one more wrong password. @return seconds until the next may be tried */
    int wrong() {
        return Math.min(LONGEST_SECONDS, 1 << Math.min(wrong++, DOUBLINGS));
    }

    void right() {
        wrong = 0;
    }
}

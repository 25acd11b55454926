package org.fanzha.press;

/** The punctuation marks that may not stand everywhere: GB/T 15834-2011 chapter 5, clreq's basic level. */
final class Marks {
    private static final String CLOSING = "。，、；：？！）〕】》〉”’」』";
    private static final String OPENING = "（〔【《〈“‘「『";
    private static final String NOT_AT_START = CLOSING + "]})>,.;:?!%‰℃－～·/";
    private static final String NOT_AT_END = OPENING + "[{(<";

    private Marks() {
    }

    static boolean isClosing(int codePoint) {
        return CLOSING.indexOf(codePoint) >= 0;
    }

    static boolean isOpening(int codePoint) {
        return OPENING.indexOf(codePoint) >= 0;
    }

    static boolean mayStart(int codePoint) {
        return NOT_AT_START.indexOf(codePoint) < 0;
    }

    static boolean mayEnd(int codePoint) {
        return NOT_AT_END.indexOf(codePoint) < 0;
    }
}

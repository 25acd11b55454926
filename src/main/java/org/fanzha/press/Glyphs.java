package org.fanzha.press;

/** What setting needs to know of characters, in em. */
interface Glyphs {
    double width(int codePoint, Face face);

    /** How high the ink stands above the baseline. */
    double top(int codePoint, Face face);
}

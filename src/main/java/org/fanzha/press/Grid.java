package org.fanzha.press;

/**
 * The measures of GB/T 9704-2012 in points, y counted downwards from the page's top: A4, 天头 37 mm, 订口
 * 28 mm, 版心 156 × 225 mm with 22 lines of 28 characters.
 */
final class Grid {
    static final double MM = 72 / 25.4;
    static final double PAGE_WIDTH = 210 * MM;
    static final double PAGE_HEIGHT = 297 * MM;
    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;
    static final double WIDTH = 156 * MM;
    static final double HEIGHT = 225 * MM;
    static final double RIGHT = LEFT + WIDTH;
    static final double BOTTOM = TOP + HEIGHT;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** 一行. */
    static final double LINE = HEIGHT / LINES;
    /** 一字. */
    static final double CELL = WIDTH / CHARACTERS;

    /** 三号. */
    static final double BODY = 16;
    /** 二号. */
    static final double TITLE = 22;
    /** 四号. */
    static final double SMALL = 14;
    /** 小四, for tables. */
    static final double TABLE = 12;

    /** Where the baseline of a Chinese face lies below the top of its em box, in em. */
    private static final double ASCENT = 0.87;

    private Grid() {
    }

    /** The baseline of text standing in the middle of a line's height, below the line's top. */
    static double baseline(double lineHeight, double size) {
        return (lineHeight - size) / 2 + ASCENT * size;
    }
}

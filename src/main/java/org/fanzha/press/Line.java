package org.fanzha.press;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Characters with their places, ready to be drawn.
 *
 * @param width from the line's start to the end of its last character
 */
record Line(List<Cell> cells, double width) {
    /** @param x points from the line's start */
    record Cell(int codePoint, Face face, double x) {
    }

    String text() {
        return cells.stream().map(c -> Character.toString(c.codePoint())).collect(Collectors.joining());
    }

    Line shifted(double by) {
        return new Line(cells.stream().map(c -> new Cell(c.codePoint(), c.face(), c.x() + by)).toList(), width + by);
    }

    /** This line with another laid over it at its own place. */
    Line joined(Line other) {
        return new Line(Stream.concat(cells.stream(), other.cells.stream()).toList(), other.width);
    }
}

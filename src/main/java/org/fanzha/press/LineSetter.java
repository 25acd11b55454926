package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.press.Line.Cell;

/**
 * Breaks a paragraph into lines and gives every character its place: full-width ones on the grid, marks that
 * meet pressed together, lines squeezed a little rather than stretched much, and all but the last justified.
 */
final class LineSetter {
    /** How far a line may be squeezed, in em a character: more would show. */
    private static final double MOST_SQUEEZE = 0.03;

    private final Glyphs glyphs;
    private final Frame frame;

    /**
     * @param indent of the first line, in points
     * @param pitch  of a full-width character
     * @param justified whether all lines but the last end flush
     */
    record Frame(double width, double indent, double size, double pitch, boolean justified) {
        static final Frame BODY = new Frame(Grid.WIDTH, 2 * Grid.CELL, Grid.BODY, Grid.CELL, true);
        static final Frame FLUSH = new Frame(Grid.WIDTH, 0, Grid.BODY, Grid.CELL, true);

        static Frame ragged(double width, double size) {
            return new Frame(width, 0, size, size, false);
        }
    }

    LineSetter(Glyphs glyphs, Frame frame) {
        this.glyphs = glyphs;
        this.frame = frame;
    }

    /** One line, however long. */
    static Line line(Glyphs glyphs, String text, Face face, double size, double pitch) {
        List<Line> lines = new LineSetter(glyphs, new Frame(Double.MAX_VALUE, 0, size, pitch, false))
                .set(List.of(new Run(text, face)));
        return lines.isEmpty() ? new Line(List.of(), 0) : lines.getFirst();
    }

    List<Line> set(List<Run> runs) {
        Galley galley = Galley.of(runs, glyphs, frame);
        List<Line> lines = new ArrayList<>();
        List<Integer> ends = ends(galley);
        int from = 0;
        for (int end : ends) {
            lines.add(place(galley, from, end, from == 0 ? frame.indent() : 0, end == galley.size()));
            from = end;
        }
        return lines;
    }

    private List<Integer> ends(Galley galley) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        while (from < galley.size()) {
            from = end(galley, from, frame.width() - (from == 0 ? frame.indent() : 0));
            ends.add(from);
        }
        mendLonely(galley, ends);
        return ends;
    }

    /** The last break at which the line still fits, or the next one where squeezing changes less than stretching. */
    private int end(Galley galley, int from, double room) {
        int fitting = from;
        for (int at = from + 1; at <= galley.size(); at++) {
            if (!galley.mayEndAt(at)) {
                continue;
            }
            double width = galley.widthAtEnd(from, at, room);
            if (width > room + 0.01) {
                double squeeze = width - room;
                boolean better = squeeze <= MOST_SQUEEZE * frame.size() * (at - from)
                        && (fitting == from || squeeze < room - galley.widthAtEnd(from, fitting, room));
                return better ? at : fitting > from ? fitting : forced(galley, from, room);
            }
            fitting = at;
        }
        return galley.size();
    }

    /** Something unbreakable is wider than the line: it is cut where the line ends. */
    private static int forced(Galley galley, int from, double room) {
        int at = from + 1;
        while (at < galley.size() && galley.widthAtEnd(from, at + 1, room) <= room) {
            at++;
        }
        return at;
    }

    /** The last line should not be one character with its mark: it gets company from the line above. */
    private static void mendLonely(Galley galley, List<Integer> ends) {
        if (ends.size() < 2) {
            return;
        }
        int last = ends.get(ends.size() - 2);
        int before = ends.size() > 2 ? ends.get(ends.size() - 3) : 0;
        if (galley.letters(last, galley.size()) > 1) {
            return;
        }
        for (int at = last - 1; at > before + 1; at--) {
            if (galley.mayEndAt(at)) {
                ends.set(ends.size() - 2, at);
                return;
            }
        }
    }

    private Line place(Galley galley, int from, int to, double indent, boolean isLast) {
        double room = frame.width() - indent;
        double width = galley.widthAtEnd(from, to, room);
        int gaps = to - from - 1;
        boolean justified = gaps > 0 && (width > room || frame.justified() && !isLast);
        double extra = justified ? (room - width) / gaps : 0;
        List<Cell> cells = new ArrayList<>();
        double x = indent;
        for (int i = from; i < to; i++) {
            cells.add(new Cell(galley.codePoint(i), galley.face(i), x));
            x += galley.advance(i) + extra;
        }
        return new Line(cells, justified ? frame.width() : indent + width);
    }
}

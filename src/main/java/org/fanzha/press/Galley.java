package org.fanzha.press;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.fanzha.press.LineSetter.Frame;

/** A paragraph's characters with their natural advances and the places where it may be broken. */
record Galley(int[] codePoints, Face[] faces, double[] advances, BitSet breaks, double em) {
    static Galley of(List<Run> runs, Glyphs glyphs, Frame frame) {
        String text = String.join("", runs.stream().map(Run::text).toList());
        int[] codePoints = text.codePoints().toArray();
        Face[] faces = runs.stream().flatMap(r -> r.text().codePoints().mapToObj(c -> r.face()))
                .toArray(Face[]::new);
        BitSet byChar = Breaks.of(text);
        BitSet breaks = new BitSet();
        double[] advances = new double[codePoints.length];
        for (int i = 0, at = 0; i < codePoints.length; i++) {
            breaks.set(i, byChar.get(at));
            at += Character.charCount(codePoints[i]);
            double width = glyphs.width(codePoints[i], faces[i]);
            advances[i] = width > 0.95 ? frame.pitch() : width * frame.size();
        }
        Galley galley = new Galley(codePoints, faces, advances, breaks, frame.size());
        galley.pressMarks();
        return galley;
    }

    /** Two marks of which one is a bracket or a quote take one and a half em. */
    private void pressMarks() {
        for (int i = 0; i + 1 < codePoints.length; i++) {
            boolean pair = Marks.isClosing(codePoints[i])
                    ? Marks.isOpening(codePoints[i + 1]) || Marks.isClosing(codePoints[i + 1])
                    : Marks.isOpening(codePoints[i]) && Marks.isOpening(codePoints[i + 1]);
            if (pair && advances[i] > 0.9 * em) {
                advances[i] -= em / 2;
            }
        }
    }

    int size() {
        return codePoints.length;
    }

    boolean mayEndAt(int at) {
        return at == codePoints.length || breaks.get(at);
    }

    /** The natural width; a mark that ends the line gives up its empty half where that makes it fit. */
    double widthAtEnd(int from, int to, double room) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advances[i];
        }
        boolean trims = width > room && Marks.isClosing(codePoints[to - 1]) && advances[to - 1] > 0.9 * em;
        return trims ? Math.max(room, width - em / 2) : width;
    }

    long letters(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> Character.isLetterOrDigit(codePoints[i])).count();
    }

    int codePoint(int i) {
        return codePoints[i];
    }

    Face face(int i) {
        return faces[i];
    }

    double advance(int i) {
        return advances[i];
    }
}

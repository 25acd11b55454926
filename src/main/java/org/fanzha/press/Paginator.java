package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;

/** Lays strips on pages from a first height downwards. */
final class Paginator {
    private static final double SLACK = 0.05;

    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    Paginator(Sheet first, double y) {
        sheets.add(first);
        this.y = y;
    }

    void lay(List<Strip> strips) {
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            double top = strip.onGrid() ? onGrid(y) : y;
            boolean chained = i > 0 && strips.get(i - 1).keeps();
            if (!fits(top, chained ? strip.height() : needed(strips, i)) && y > Grid.TOP + SLACK) {
                turn(strip.head());
                top = y;
            }
            sheets.getLast().addAll(strip.markings(), top);
            y = top + strip.height();
        }
    }

    private void turn(Strip head) {
        sheets.add(new Sheet());
        y = Grid.TOP;
        if (head != null) {
            sheets.getLast().addAll(head.markings(), y);
            y += head.height();
        }
    }

    /** The strip and all it is kept with; what is more than a page is not kept. */
    private static double needed(List<Strip> strips, int from) {
        double height = strips.get(from).height();
        for (int i = from; strips.get(i).keeps() && i + 1 < strips.size(); i++) {
            height += strips.get(i + 1).height();
        }
        return height > Grid.HEIGHT ? strips.get(from).height() : height;
    }

    /** Begins a page where the height is not left on this one. */
    void makeRoom(double height) {
        if (!fits(y, height)) {
            turn(null);
        }
    }

    private static boolean fits(double top, double height) {
        return top + height <= Grid.BOTTOM + SLACK;
    }

    private static double onGrid(double y) {
        return Grid.TOP + Math.ceil((y - Grid.TOP - SLACK) / Grid.LINE) * Grid.LINE;
    }

    List<Sheet> sheets() {
        return sheets;
    }
}

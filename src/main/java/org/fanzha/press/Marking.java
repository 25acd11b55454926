package org.fanzha.press;

/** Something drawn on a page, y downwards. */
sealed interface Marking {
    /** The same, moved down. */
    Marking down(double by);

    /**
     * A set line.
     *
     * @param x       where its position 0 lies
     * @param stretch sideways, 1 for none; positions in the line are before stretching
     */
    record Words(double x, double baseline, double size, double stretch, boolean red, Line line)
            implements Marking {
        static Words black(double x, double baseline, double size, Line line) {
            return new Words(x, baseline, size, 1, false, line);
        }

        @Override
        public Words down(double by) {
            return new Words(x, baseline + by, size, stretch, red, line);
        }
    }

    /** A straight rule between two points. */
    record Rule(double x1, double y1, double x2, double y2, double thickness, boolean red) implements Marking {
        static Rule across(double x, double y, double width, double thickness) {
            return new Rule(x, y, x + width, y, thickness, false);
        }

        @Override
        public Rule down(double by) {
            return new Rule(x1, y1 + by, x2, y2 + by, thickness, red);
        }
    }
}

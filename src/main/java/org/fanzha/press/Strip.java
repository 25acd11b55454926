package org.fanzha.press;

import java.util.List;

/**
 * A piece of the body that stays on one page.
 *
 * @param markings their y counted from the strip's top
 * @param onGrid   begins at a line of the grid; rows of tables do not
 * @param keeps    stays on one page with the strip that follows
 * @param head     what is repeated above where a page begins with this strip; null for nothing
 */
record Strip(double height, List<Marking> markings, boolean onGrid, boolean keeps, Strip head) {
    /** A line of the grid. */
    static Strip line(List<Marking> markings) {
        return new Strip(Grid.LINE, markings, true, false, null);
    }

    Strip keeping() {
        return new Strip(height, markings, onGrid, true, head);
    }

    Strip under(Strip repeated) {
        return new Strip(height, markings, onGrid, keeps, repeated);
    }
}

package org.fanzha.intake.layout;

import java.util.List;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;

/**
 * Finds the rows that head a table: those where at least two cells, and a third of all, are names that some
 * register knows, with the group row above and the finer rows below them.
 */
final class HeadingRows {
    private static final int LONGEST = 30;
    private static final int DEEPEST = 3;

    private final List<RawRow> rows;
    private final Merges merges;

    HeadingRows(List<RawRow> rows, Merges merges) {
        this.rows = rows;
        this.merges = merges;
    }

    /** Indices into the sheet's rows, both inclusive. */
    record Span(int first, int last) {
    }

    /** The heading that begins at or after an index, above which nothing before {@code floor} is taken; or null. */
    Span next(int from, int floor) {
        for (int i = from; i < rows.size(); i++) {
            if (isHeading(i)) {
                return new Span(groupAbove(i, floor), lastLevel(i));
            }
        }
        return null;
    }

    private boolean isHeading(int index) {
        RawRow row = rows.get(index);
        int filled = 0;
        int hits = 0;
        int numbered = 0;
        for (RawCell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            if (cell.kind() != RawCell.Kind.TEXT || isNumbered(cell.text())) {
                numbered++;
            }
            if (numbered > 1 && numbered * 3 > filled || numbered > 3) {
                return false;
            }
            hits += cell.kind() == RawCell.Kind.TEXT && cell.text().length() <= LONGEST
                    && Vocabulary.isHeading(cell.text()) ? 1 : 0;
        }
        return hits >= 2 && hits * 3 >= filled && !isForm(index, hits, filled);
    }

    private static boolean isNumbered(String text) {
        return text.length() > LONGEST || text.chars().filter(c -> c >= '0' && c <= '9').count() > 1;
    }

    /** Label and value side by side, one person a sheet: the labels go on at the head of the next row. */
    private boolean isForm(int index, int hits, int filled) {
        if (hits * 2 > filled || index + 1 >= rows.size()) {
            return false;
        }
        String below = lead(rows.get(index + 1));
        return !below.isEmpty() && Vocabulary.isHeading(below);
    }

    private static String lead(RawRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).findFirst().map(RawCell::text).orElse("");
    }

    /** A row of groups above, which names no field itself: two or more wide cells, no title over the whole. */
    private int groupAbove(int index, int floor) {
        if (index - 1 < floor || !isDirectlyBelow(index)) {
            return index;
        }
        RawRow above = rows.get(index - 1);
        int width = rows.get(index).cells().size();
        List<Merge> wide = merges.startingIn(above.number()).stream()
                .filter(m -> m.lastColumn() > m.firstColumn() && m.lastRow() == m.firstRow()).toList();
        boolean isTitle = wide.stream().anyMatch(m -> (m.lastColumn() - m.firstColumn() + 1) * 5 > width * 4);
        return !wide.isEmpty() && !isTitle && isLevel(above) && filled(above) >= 2 ? index - 1 : index;
    }

    private int lastLevel(int index) {
        int last = index;
        while (last + 1 < rows.size() && last - index + 1 < DEEPEST && isDirectlyBelow(last + 1)
                && (isMergedInto(index, last + 1) || isFiner(last, last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isDirectlyBelow(int index) {
        return rows.get(index).number() == rows.get(index - 1).number() + 1;
    }

    /** Whether a cell of the heading's first row reaches down into this row. */
    private boolean isMergedInto(int index, int below) {
        int row = rows.get(below).number();
        return merges.startingIn(rows.get(index).number()).stream()
                .anyMatch(m -> m.lastRow() >= row && m.lastRow() < rows.get(index).number() + DEEPEST);
    }

    /** Without merges: words below the blanks to the right of a group, and nothing below what stands alone. */
    private boolean isFiner(int upperIndex, int lowerIndex) {
        RawRow upper = rows.get(upperIndex);
        RawRow lower = rows.get(lowerIndex);
        if (!isLevel(lower) || filled(lower) < 2) {
            return false;
        }
        boolean underBlank = false;
        for (int c = 0; c < lower.cells().size(); c++) {
            if (lower.cell(c).isBlank()) {
                continue;
            }
            boolean group = !upper.cell(c).isBlank() && (upper.cell(c + 1).isBlank() && !lower.cell(c + 1).isBlank());
            if (!upper.cell(c).isBlank() && !group) {
                return false;
            }
            underBlank |= upper.cell(c).isBlank();
        }
        return underBlank && lower.cells().stream().filter(c -> !c.isBlank()).count() < filled(upper) + filled(lower);
    }

    private static boolean isLevel(RawRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).allMatch(c -> c.kind() == RawCell.Kind.TEXT
                && !isNumbered(c.text()) && Text.compact(c.text()).indexOf(':') < 0);
    }

    private static int filled(RawRow row) {
        return (int) row.cells().stream().filter(c -> !c.isBlank()).count();
    }
}

package org.fanzha.intake.layout;

import java.util.List;
import java.util.function.Predicate;
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
    private final Predicate<List<RawCell>> learned;

    /** @param learned whether a row's filled cells head a table that nobody knew before it was settled by hand */
    HeadingRows(List<RawRow> rows, Merges merges, Predicate<List<RawCell>> learned) {
        this.learned = learned;
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

    boolean isHeading(int index) {
        List<RawCell> filled = rows.get(index).filled().toList();
        if (filled.size() < 2 || isFullOfNumbers(filled)) {
            return false;
        }
        int hits = (int) filled.stream().filter(HeadingRows::isName).count();
        return hits >= 2 && hits * 3 >= filled.size() && filled.stream().anyMatch(HeadingRows::isNoValue)
                && !isForm(index, hits, filled.size()) || learned.test(filled);
    }

    /** Roles such as 网格员 head a column of names and stand as values below 角色: a row of these alone is data. */
    private static boolean isNoValue(RawCell cell) {
        return isName(cell) && !Vocabulary.isChoice(cell.text());
    }

    /** Asked first, because it settles nearly every data row without a look at its words. */
    private static boolean isFullOfNumbers(List<RawCell> filled) {
        long numbered = filled.stream().filter(c -> c.kind() != RawCell.Kind.TEXT || isNumbered(c.text())).count();
        return numbered > 3 || numbered > 1 && numbered * 3 > filled.size();
    }

    private static boolean isName(RawCell cell) {
        return cell.kind() == RawCell.Kind.TEXT && cell.text().length() <= LONGEST && Vocabulary.isHeading(cell.text());
    }

    private static boolean isNumbered(String text) {
        return text.length() > LONGEST || text.chars().filter(c -> c >= '0' && c <= '9').count() > 1;
    }

    /** Label and value side by side, one person a sheet: labels and values take turns, in the rows beside it too. */
    private boolean isForm(int index, int hits, int filled) {
        return hits * 2 <= filled && takesTurns(rows.get(index))
                && (index + 1 < rows.size() && takesTurns(rows.get(index + 1))
                        || index > 0 && takesTurns(rows.get(index - 1)));
    }

    private static boolean takesTurns(RawRow row) {
        List<RawCell> filled = row.filled().toList();
        for (int i = 0; i < filled.size(); i++) {
            if (isName(filled.get(i)) != (i % 2 == 0)) {
                return false;
            }
        }
        return filled.size() > 1;
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

    /**
     * Without merges: words below the blanks to the right of a group, below a group that was written once for each of
     * them, or below the word that they finish; and nothing below what stands alone.
     */
    private boolean isFiner(int upperIndex, int lowerIndex) {
        RawRow upper = rows.get(upperIndex);
        RawRow lower = rows.get(lowerIndex);
        if (!isLevel(lower) || filled(lower) < 1) {
            return false;
        }
        int finer = 0;
        for (int c = 0; c < lower.cells().size(); c++) {
            boolean group = upper.cell(c + 1).isBlank() && !lower.cell(c + 1).isBlank();
            boolean more = upper.cell(c).isBlank() || isRepeated(upper, c) || finishes(upper.cell(c), lower.cell(c));
            if (!lower.cell(c).isBlank() && !more && !group) {
                return false;
            }
            finer += !lower.cell(c).isBlank() && more ? 1 : 0;
        }
        return finer > 0 && (filled(lower) > 1 || isMeasure(lower));
    }

    private static boolean isRepeated(RawRow upper, int column) {
        String own = Text.canonical(upper.cell(column).text());
        return own.equals(Text.canonical(upper.cell(column + 1).text()))
                || column > 0 && own.equals(Text.canonical(upper.cell(column - 1).text()));
    }

    /** Whether the two make one name, 参加 above 人数, or the lower is the unit of the upper. */
    private static boolean finishes(RawCell upper, RawCell lower) {
        return !upper.isBlank() && !lower.isBlank() && (Vocabulary.isHeading(upper.text() + lower.text())
                || Vocabulary.isMeasure(lower.text()));
    }

    private static boolean isMeasure(RawRow row) {
        return row.cells().stream().allMatch(cell -> cell.isBlank() || Vocabulary.isMeasure(cell.text()));
    }

    private static boolean isLevel(RawRow row) {
        return row.filled().allMatch(c -> c.kind() == RawCell.Kind.TEXT
                && !isNumbered(c.text()) && Text.compact(c.text()).indexOf(':') < 0);
    }

    private static int filled(RawRow row) {
        return (int) row.filled().count();
    }
}

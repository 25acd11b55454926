package org.fanzha.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row that has at least one cell.
 *
 * @param number from 1, hidden rows counted; in text tables the physical line where the record begins
 * @param cells  from the sheet's first column on; cells past the end are blank
 */
public record RawRow(int number, boolean hidden, List<RawCell> cells) {
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.BLANK;
    }

    /** Its cells that are not blank, from left to right. */
    public Stream<RawCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank());
    }

    /** The same with another cell in a column, which may lie past its end. */
    public RawRow with(int column, RawCell cell) {
        List<RawCell> changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add(RawCell.BLANK);
        }
        changed.set(column, cell);
        return new RawRow(number, hidden, changed);
    }

    /** The same with nothing in these columns. */
    public RawRow blankIn(Collection<Integer> columns) {
        List<RawCell> rest = new ArrayList<>(cells);
        columns.stream().filter(column -> column < rest.size()).forEach(column -> rest.set(column, RawCell.BLANK));
        return new RawRow(number, hidden, rest);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}

package org.fanzha.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

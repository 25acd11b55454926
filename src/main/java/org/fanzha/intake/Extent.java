package org.fanzha.intake;

import java.util.Map;
import java.util.Optional;

/**
 * Where a block stands on its sheet, and which of its rows are no data: enough to draw it, and small, since nearly
 * every row of a long sheet is data.
 *
 * @param firstRow from 1, the first row of its title
 * @param lastRow  the last row of its tail
 * @param others   by row number what each row is that is no data
 */
public record Extent(int firstRow, int lastRow, Map<Integer, Other> others) {
    public boolean holds(int row) {
        return row >= firstRow && row <= lastRow;
    }

    /** Empty for a data row. */
    public Optional<Other> other(int row) {
        return Optional.ofNullable(others.get(row));
    }
}

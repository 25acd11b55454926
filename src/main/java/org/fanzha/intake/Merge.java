package org.fanzha.intake;

/** A merged area: rows from 1, columns from 0, all inclusive. Only its first cell has a value. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}

package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Code;

/** Puts cells that say how far they reach into rows and columns, as a page's or a document's table does. */
final class SpanGrid {
    private static final int COLUMNS = 1_024;
    private final List<Merge> merges = new ArrayList<>();
    private final int[] takenUntil = new int[COLUMNS];
    private final RawCell[] cells = new RawCell[COLUMNS];
    private int row;
    private int column;

    void begin(int number) {
        row = number;
        column = 0;
    }

    /** @param across how many columns it covers, {@code down} how many rows; less than one is one */
    void put(RawCell cell, int across, int down) {
        while (column < COLUMNS && takenUntil[column] >= row) {
            column++;
        }
        int last = column + Math.max(1, across) - 1;
        if (last >= COLUMNS) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        int bottom = row + Math.clamp(down, 1, 1 << 16) - 1;
        cells[column] = cell;
        Arrays.fill(takenUntil, column, last + 1, bottom);
        if (last > column || bottom > row) {
            Areas.add(merges, new Merge(row, column, bottom, last));
        }
        column = last + 1;
    }

    /** The row's cells so far. */
    RawCell[] end() {
        RawCell[] done = Arrays.copyOf(cells, column);
        Arrays.fill(cells, 0, column, null);
        return done;
    }

    /** A new table begins: nothing reaches into it from above. */
    void clear() {
        Arrays.fill(takenUntil, 0);
    }

    List<Merge> merges() {
        return merges;
    }
}

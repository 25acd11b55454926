package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.FormulaError;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;

/** One sheet of an old workbook, gathered record by record in whatever order they come. */
final class OldSheet {
    private static final int COLUMNS = 256;
    private static final int ROWS = 65_536;
    private final RowCollector rows;
    private final SortedMap<Integer, RawCell[]> cells = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Merge> merges = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();

    OldSheet(RowCollector rows) {
        this.rows = rows;
    }

    /** @param row from 0, as the file counts */
    void put(int row, int column, RawCell cell) {
        if (column >= COLUMNS || row >= ROWS || row < 0 || column < 0) {
            throw new Unreadable(Code.FILE_BROKEN);
        }
        RawCell[] found = cells.get(row);
        if (found == null || found.length <= column) {
            found = found == null ? new RawCell[Math.max(16, column + 1)] : Arrays.copyOf(found, COLUMNS);
            cells.put(row, found);
        }
        found[column] = cell;
    }

    static RawCell error(int code) {
        return new RawCell(RawCell.Kind.ERROR, FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        Areas.hide(hiddenColumns, first, last);
    }

    void margin(String coded) {
        margins.addAll(PageMargins.texts(coded));
    }

    void merge(Merge merge) {
        Areas.add(merges, merge);
    }

    RawSheet done(String name, boolean hidden) {
        cells.forEach((row, found) -> rows.add(row + 1, hiddenRows.contains(row), found));
        List<RawRow> read = rows.sheet();
        return new RawSheet(name, hidden, read, merges, margins, Areas.within(hiddenColumns, read));
    }
}

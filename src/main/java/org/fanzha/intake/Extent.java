package org.fanzha.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a block stands on its sheet, and which of its rows are no data: enough to draw it, and small, since nearly
 * every row of a long sheet is data.
 *
 * @param firstRow from 1, the first row of its title
 * @param lastRow  the last row of its tail
 * @param others   by row number what each row is that is no data
 * @param lines    of a block of forms, by row number what each of their rows is; empty for a table
 */
public record Extent(int firstRow, int lastRow, Map<Integer, Other> others, Map<Integer, FormLine> lines) {
    /** The extent of a table. */
    public Extent(int firstRow, int lastRow, Map<Integer, Other> others) {
        this(firstRow, lastRow, others, Map.of());
    }

    /**
     * A row of a form, where labels stand beside their values.
     *
     * @param form    the row where its form begins, by which the form is known as a row of data
     * @param columns by column of the sheet the heading that its value fills, as {@link ColumnMatch#column}
     */
    public record FormLine(int form, Map<Integer, Integer> columns) {
    }

    public boolean holds(int row) {
        return row >= firstRow && row <= lastRow;
    }

    /** Empty for a data row. */
    public Optional<Other> other(int row) {
        return Optional.ofNullable(others.get(row));
    }

    /** Of a block of forms the lines of those that begin above a row. */
    public Map<Integer, FormLine> linesAbove(int row) {
        Map<Integer, FormLine> above = new HashMap<>(lines);
        above.values().removeIf(line -> line.form() >= row);
        return Map.copyOf(above);
    }

    /** The number of the row of data that a row of the sheet belongs to: its own, or where its form begins. */
    public int dataRow(int row) {
        return lines.containsKey(row) ? lines.get(row).form() : row;
    }

    /** The heading that a cell fills: its column, or what the label beside it says; -1 for a label itself. */
    public int heading(int row, int column) {
        if (!lines.containsKey(row)) {
            return column;
        }
        boolean heading = lines.values().stream().anyMatch(line -> line.columns().containsValue(column));
        return heading ? column : lines.get(row).columns().getOrDefault(column, -1);
    }

    /** Where a row of data has what fills a heading; empty where a form has no such label. */
    public Optional<Said.CellAt> place(int dataRow, int heading) {
        return lines.isEmpty() ? Optional.of(new Said.CellAt(dataRow, heading))
                : lines.entrySet().stream().filter(line -> line.getValue().form() == dataRow)
                        .flatMap(line -> line.getValue().columns().entrySet().stream().filter(cell -> cell.getValue() == heading)
                                .map(cell -> new Said.CellAt(line.getKey(), cell.getKey()))).findFirst();
    }
}

package org.fanzha.office;

import java.util.List;
import java.util.Map;
import org.fanzha.intake.Extent;

/** Spreads what a return copy says of a form over the form's own rows: each offending cell is marked where it stands. */
final class FormMarks {
    private FormMarks() {
    }

    /** The row itself where it is one of a table. */
    static List<ReturnCopy.Row> of(Extent extent, ReturnCopy.Row row) {
        List<Integer> lines = extent.lines().entrySet().stream().filter(line -> line.getValue().form() == row.row())
                .map(Map.Entry::getKey).sorted().toList();
        if (lines.isEmpty()) {
            return List.of(row);
        }
        // in the sheet's first row stand the headings of the two columns
        int said = lines.getFirst() == 1 && lines.size() > 1 ? lines.get(1) : lines.getFirst();
        return lines.stream().map(line -> new ReturnCopy.Row(line, row.verdict(), line == said ? row.result() : "",
                line == said ? row.reason() : "", cells(extent, row, line))).toList();
    }

    private static List<ReturnCopy.Cell> cells(Extent extent, ReturnCopy.Row row, int line) {
        return row.cells().stream().flatMap(cell -> extent.place(row.row(), cell.column()).stream()
                .filter(at -> at.row() == line).map(at -> new ReturnCopy.Cell(at.column(), cell.what()))).toList();
    }
}

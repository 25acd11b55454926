package org.fanzha.intake.staging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.layout.Column;

/** The texts of a row by heading: of all columns, or of those that no field takes. */
final class Extras {
    private final Map<Integer, String> headings;
    private final boolean[] taken;

    Extras(List<Column> columns) {
        this.headings = columns.stream().collect(Collectors.toMap(Column::index, Column::heading));
        int width = columns.stream().mapToInt(Column::index).max().orElse(-1) + 1;
        this.taken = new boolean[width];
        columns.forEach(c -> taken[c.index()] = c.field() != null || c.isSerial());
    }

    /** Texts of the columns that no field takes; mere row numbers are left out. */
    Map<String, String> of(RawRow row) {
        Map<String, String> texts = Map.of();
        for (int i = 0; i < row.cells().size(); i++) {
            if ((i >= taken.length || !taken[i]) && !row.cells().get(i).isBlank()) {
                texts = texts.isEmpty() ? new LinkedHashMap<>(4) : texts;
                put(texts, i, row.cells().get(i));
            }
        }
        return texts;
    }

    Map<String, String> all(RawRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                put(texts, i, row.cells().get(i));
            }
        }
        return texts;
    }

    private void put(Map<String, String> texts, int column, RawCell cell) {
        String heading = headings.getOrDefault(column, Column.nameless(column));
        texts.put(texts.containsKey(heading) ? heading + "（第" + (column + 1) + "列）" : heading, cell.text());
    }
}

package org.fanzha.intake.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Lines;
import org.fanzha.intake.Merge;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawRow;

/**
 * One table of a sheet.
 *
 * @param titles what stands above the headings, one text a row
 * @param tails  what stands below the data: who filled it in, notes
 * @param other  rows that are no data, by kind
 * @param merges of the whole sheet; none for forms
 * @param extent where it stands, and what its rows are
 */
public record Block(List<String> titles, List<Heading> headings, List<RawRow> data, List<String> tails,
        Map<Other, Integer> other, List<Merge> merges, Extent extent) {
    /** Where its headings and rows stand; a block without rows has them end before they begin. */
    public Lines lines() {
        int first = extent.others().entrySet().stream().filter(e -> e.getValue() == Other.HEADING).mapToInt(Map.Entry::getKey)
                .min().orElse(extent.firstRow());
        int last = first;
        while (extent.others().get(last + 1) == Other.HEADING) {
            last++;
        }
        return data.isEmpty() ? new Lines(first, last, last + 1, last)
                : new Lines(first, last, data.getFirst().number(), data.getLast().number());
    }

    /** The same without what stands in a row or below it. */
    public Block above(int row) {
        Map<Integer, Other> kinds = new HashMap<>(extent.others());
        kinds.keySet().removeIf(number -> number >= row);
        return new Block(titles, headings, data.stream().filter(r -> r.number() < row).toList(), tails, other, merges,
                new Extent(extent.firstRow(), Math.min(extent.lastRow(), row - 1), Map.copyOf(kinds), extent.linesAbove(row)));
    }

    /** The same with nothing in these columns. */
    public Block blankIn(Collection<Integer> columns) {
        return columns.isEmpty() ? this : new Block(titles, headings,
                data.stream().map(row -> row.blankIn(columns)).toList(), tails, other, merges, extent);
    }

    /** Whether its headings are the labels of forms, each of which is one row of data. */
    public boolean isForms() {
        return !extent.lines().isEmpty();
    }
}

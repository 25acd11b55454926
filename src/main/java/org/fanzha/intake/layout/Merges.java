package org.fanzha.intake.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanzha.intake.Merge;

/** The merged areas of a sheet, looked up by the few rows that headings take. */
final class Merges {
    private static final int TALLEST_HEADING = 4;

    private final List<Merge> byRow;

    Merges(List<Merge> merges) {
        byRow = merges.stream().sorted(Comparator.comparingInt(Merge::firstRow)).toList();
    }

    /** The merged areas that begin in a row. */
    List<Merge> startingIn(int row) {
        int at = firstAtOrAfter(row);
        int end = at;
        while (end < byRow.size() && byRow.get(end).firstRow() == row) {
            end++;
        }
        return byRow.subList(at, end);
    }

    /** The area that covers a cell, where it begins no more than a heading's height above. */
    Optional<Merge> covering(int row, int column) {
        for (int at = firstAtOrAfter(row - TALLEST_HEADING); at < byRow.size() && byRow.get(at).firstRow() <= row; at++) {
            if (byRow.get(at).covers(row, column)) {
                return Optional.of(byRow.get(at));
            }
        }
        return Optional.empty();
    }

    private int firstAtOrAfter(int row) {
        int low = 0;
        int high = byRow.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (byRow.get(middle).firstRow() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

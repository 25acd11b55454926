package org.fanzha.intake;

import java.util.List;
import java.util.Set;

/**
 * One sheet as it was read.
 *
 * @param name    empty for text tables
 * @param rows    ascending, rows without any cell left out
 * @param margins texts of page headers and footers
 * @param hiddenColumns counted from 0, as far as the rows reach
 */
public record RawSheet(String name, boolean hidden, List<RawRow> rows, List<Merge> merges, List<String> margins,
        Set<Integer> hiddenColumns) {
    /** A sheet without hidden columns. */
    public RawSheet(String name, boolean hidden, List<RawRow> rows, List<Merge> merges, List<String> margins) {
        this(name, hidden, rows, merges, margins, Set.of());
    }

    /** The same sheet with only these of its rows. */
    public RawSheet with(List<RawRow> kept) {
        return new RawSheet(name, hidden, kept, merges, margins, hiddenColumns);
    }
}

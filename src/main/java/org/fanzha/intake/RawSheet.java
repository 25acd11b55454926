package org.fanzha.intake;

import java.util.List;

/**
 * One sheet as it was read.
 *
 * @param name    empty for text tables
 * @param rows    ascending, rows without any cell left out
 * @param margins texts of page headers and footers
 */
public record RawSheet(String name, boolean hidden, List<RawRow> rows, List<Merge> merges, List<String> margins) {
}

package org.fanzha.paper;

import java.util.List;

/**
 * A register as a plain table on paper, for the office's own use: no letterhead, as many pages as it takes. Which
 * way the sheet lies and how wide the columns are is the press's business.
 *
 * @param caption the line under the title: office, what was filtered, day, how many
 * @param rows    one text a column, empty for none; they are numbered by the press
 */
public record Listing(String title, String caption, List<Column> columns, List<List<String>> rows) {
    /** @param numeric whether it holds numbers and is set right */
    public record Column(String title, boolean numeric) {
    }
}

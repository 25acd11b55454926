package org.fanzha.intake.layout;

import java.util.List;

/**
 * The heading of one column.
 *
 * @param column from 0
 * @param levels from the outermost group to the column's own text; at least one
 */
public record Heading(int column, List<String> levels) {
    /** As the sheet has it, levels joined by {@code /}. */
    public String path() {
        return String.join("/", levels);
    }

    public String leaf() {
        return levels.getLast();
    }

    /** The groups above, empty for a heading on one level. */
    public String groups() {
        return String.join("/", levels.subList(0, levels.size() - 1));
    }
}

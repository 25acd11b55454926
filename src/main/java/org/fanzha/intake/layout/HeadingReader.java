package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;

/** Reads the heading rows of a block into one path a column, following merges across and down. */
final class HeadingReader {
    private final List<RawRow> levels;
    private final Merges merges;

    HeadingReader(List<RawRow> levels, Merges merges) {
        this.levels = levels;
        this.merges = merges;
    }

    List<Heading> read() {
        int width = levels.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Heading> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<String> path = path(column);
            if (!path.isEmpty()) {
                headings.add(new Heading(column, path));
            }
        }
        return headings;
    }

    private List<String> path(int column) {
        List<String> path = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            String text = text(level, column);
            if (!text.isEmpty() && (path.isEmpty() || !path.getLast().equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    private String text(int level, int column) {
        RawRow row = levels.get(level);
        if (!row.cell(column).isBlank()) {
            return own(row.cell(column));
        }
        return merges.covering(row.number(), column).map(this::owner).orElseGet(() -> groupAtLeft(level, column));
    }

    private String owner(Merge merge) {
        return levels.stream().filter(row -> row.number() == merge.firstRow()).findFirst()
                .map(row -> own(row.cell(merge.firstColumn()))).orElse("");
    }

    /** Text tables have no merges: a group stands over the blanks to its right that have words below them. */
    private String groupAtLeft(int level, int column) {
        if (level == levels.size() - 1 || !hasWordsBelow(level, column)) {
            return "";
        }
        for (int left = column - 1; left >= 0; left--) {
            if (!levels.get(level).cell(left).isBlank()) {
                return hasWordsBelow(level, left) ? own(levels.get(level).cell(left)) : "";
            }
        }
        return "";
    }

    private boolean hasWordsBelow(int level, int column) {
        return levels.subList(level + 1, levels.size()).stream().anyMatch(row -> !row.cell(column).isBlank());
    }

    private static String own(RawCell cell) {
        return Text.tidy(cell.text()).replace("\n", "");
    }
}

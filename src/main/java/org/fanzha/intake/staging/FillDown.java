package org.fanzha.intake.staging;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;

/**
 * Puts into a row what its author left to the row above: cells merged downwards, 同上 and its marks,
 * and 同左. Columns of numbers are left alone, for a merged number is one number and not many.
 */
final class FillDown {
    private static final Set<String> DITTO = Set.of("同上", "上同", "〃", "″", "\"", "〞", "“", "”", "''", "’’", "′′");

    private final int[] columns;
    private final Map<Integer, Deque<Merge>> merges = new HashMap<>();
    private final RawCell[] above;
    private final Map<Integer, RawCell> merged = new HashMap<>();

    /** @param columns those to fill, in any order; rows must come from top to bottom */
    FillDown(int[] columns, List<Merge> all) {
        this.columns = columns.clone();
        this.above = new RawCell[Arrays.stream(columns).max().orElse(-1) + 1];
        for (Merge merge : all.stream().filter(m -> m.lastRow() > m.firstRow())
                .sorted(Comparator.comparingInt(Merge::firstRow)).toList()) {
            merges.computeIfAbsent(merge.firstColumn(), k -> new ArrayDeque<>()).add(merge);
        }
    }

    static boolean isDitto(RawCell cell) {
        return cell.kind() == RawCell.Kind.TEXT && cell.text().length() <= 4 && !cell.text().isEmpty()
                && DITTO.contains(Text.tidy(cell.text()));
    }

    private static boolean isSameAsLeft(RawCell cell) {
        return cell.kind() == RawCell.Kind.TEXT && cell.text().length() <= 4 && Text.tidy(cell.text()).equals("同左");
    }

    /** The row as meant: itself where nothing was left out. */
    RawRow fill(RawRow row) {
        RawRow filled = row;
        for (int column : columns) {
            RawCell own = row.cell(column);
            RawCell meant = isSameAsLeft(own) && column > 0 ? row.cell(column - 1) : meant(row.number(), column, own);
            if (meant != own) {
                filled = filled.with(column, meant);
            }
            above[column] = meant.isBlank() ? above[column] : meant;
        }
        return filled;
    }

    private RawCell meant(int row, int column, RawCell own) {
        if (isDitto(own)) {
            return above[column] == null ? own : above[column];
        }
        Deque<Merge> areas = merges.isEmpty() ? null : merges.get(column);
        if (areas == null) {
            return own;
        }
        while (!areas.isEmpty() && areas.getFirst().lastRow() < row) {
            areas.removeFirst();
        }
        if (areas.isEmpty() || areas.getFirst().firstRow() > row) {
            return own;
        }
        if (areas.getFirst().firstRow() == row) {
            merged.put(column, own);
            return own;
        }
        return own.isBlank() ? merged.getOrDefault(column, own) : own;
    }
}

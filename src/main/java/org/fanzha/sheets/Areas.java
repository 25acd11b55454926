package org.fanzha.sheets;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawRow;
import org.fanzha.register.Code;

/** Merged areas and hidden columns, as the intake counts them. */
final class Areas {
    private Areas() {
    }

    static Merge merge(CellRangeAddress area) {
        return new Merge(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
    }

    /** @throws Unreadable {@code file.too-big} */
    static void add(Collection<Merge> merges, Merge merge) {
        if (merges.size() == Limits.MERGES) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        merges.add(merge);
    }

    /** The hidden columns as far as the rows reach; people hide all sixteen thousand to the right of a table. */
    static Set<Integer> within(Collection<Integer> hidden, Collection<RawRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Set<Integer> kept = new TreeSet<>(hidden);
        kept.removeIf(column -> column >= width);
        return kept;
    }
}

package org.fanzha.sheets;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellRangeAddress;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawRow;
import org.fanzha.register.Code;

/** Merged areas and hidden columns, as the intake counts them. */
final class Areas {
    /** How many columns and rows any spreadsheet program knows. */
    static final int COLUMNS = 16_384;
    static final int ROWS = 1_048_576;

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

    /** Notes columns as hidden, both included; what no sheet can have there is not. */
    static void hide(BitSet hidden, int first, int last) {
        int from = Math.clamp(first, 0, COLUMNS);
        hidden.set(from, Math.max(from, Math.min(last, COLUMNS - 1) + 1));
    }

    /** The hidden columns as far as the rows reach; people hide all sixteen thousand to the right of a table. */
    static Set<Integer> within(BitSet hidden, Collection<RawRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return hidden.get(0, width).stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}

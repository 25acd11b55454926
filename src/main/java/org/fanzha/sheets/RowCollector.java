package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.register.Code;

/**
 * Gathers the rows of one file, sheet by sheet: cells are cut after the last one that holds something, rows
 * that hold nothing are left out, and a file that holds too much is given up.
 */
final class RowCollector {
    private List<RawRow> rows = new ArrayList<>();
    private int cells;
    private int places;
    private long letters;
    private boolean unsorted;

    /** @param found from the first column on; null is blank */
    void add(int number, boolean hidden, RawCell... found) {
        int end = found.length;
        while (end > 0 && isBlank(found[end - 1])) {
            end--;
        }
        if (end == 0) {
            return;
        }
        RawCell[] kept = new RawCell[end];
        for (int i = 0; i < end; i++) {
            kept[i] = isBlank(found[i]) ? RawCell.BLANK : found[i];
            cells += kept[i] == RawCell.BLANK ? 0 : 1;
            letters += kept[i].text().length();
        }
        places += end;
        if (cells > Limits.CELLS || places > Limits.PLACES || letters > Limits.WRITTEN) {
            throw new Unreadable(Code.FILE_TOO_BIG);
        }
        unsorted |= !rows.isEmpty() && rows.getLast().number() > number;
        rows.add(new RawRow(number, hidden, Arrays.asList(kept)));
    }

    private static boolean isBlank(RawCell cell) {
        return cell == null || cell.isBlank();
    }

    /** The rows since the last call, that is, of one sheet. */
    List<RawRow> sheet() {
        List<RawRow> done = rows;
        if (unsorted) {
            done.sort(Comparator.comparingInt(RawRow::number));
        }
        unsorted = false;
        rows = new ArrayList<>();
        return done;
    }
}

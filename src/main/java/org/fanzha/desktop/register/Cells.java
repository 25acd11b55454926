package org.fanzha.desktop.register;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Asks a table which rows can be seen. */
final class Cells {
    private Cells() {
    }

    /** @return the row that is seen at the top, 0 before the table is drawn */
    static int first(TableView<?> table) {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex() : 0;
    }

    /** Scrolls only where the row is out of sight: a table that jumps loses its reader. */
    static void scrollIntoView(TableView<?> table, int row) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || row <= first.getIndex() || row >= last.getIndex()) {
            table.scrollTo(row);
        }
    }
}

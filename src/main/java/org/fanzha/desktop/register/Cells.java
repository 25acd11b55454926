package org.fanzha.desktop.register;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Asks a table which rows can be seen. */
final class Cells {
    private Cells() {
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

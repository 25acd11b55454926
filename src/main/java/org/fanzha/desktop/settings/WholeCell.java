package org.fanzha.desktop.settings;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell whose text, where the column is too narrow for it, can be read whole by pointing at it. */
final class WholeCell<R> extends TableCell<R, String> {
    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
    }
}

package org.fanzha.desktop.settings;

import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell whose text, where the column is too narrow for it, can be read whole by pointing at it. */
final class WholeCell<R> extends TableCell<R, String> {
    /** A number, at the right where numbers stand. */
    static <R> WholeCell<R> number() {
        WholeCell<R> cell = new WholeCell<>();
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }

    /** A file's name: what tells it from the next is at its end. */
    static <R> WholeCell<R> bothEnds() {
        WholeCell<R> cell = new WholeCell<>();
        cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return cell;
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
    }
}

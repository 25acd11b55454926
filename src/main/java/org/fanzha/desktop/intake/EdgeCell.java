package org.fanzha.desktop.intake;

import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseDragEvent;

import org.fanzha.intake.RawRow;
import org.fanzha.office.DrawnSheet;

/** At the left of a row: its number, or what it is. Where a line of the block runs it can be drawn to another row. */
final class EdgeCell extends TableCell<RawRow, RawRow> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private final DrawnSheet drawn;
    private final Function<RawRow, String> words;

    EdgeCell(DrawnSheet drawn, SheetTable.Ear ear, Function<RawRow, String> words) {
        this.drawn = drawn;
        this.words = words;
        setOnDragDetected(drag -> {
            if (hasLine()) {
                startFullDrag();
            }
        });
        setOnMouseDragEntered(drag -> pseudoClassStateChanged(TARGET, true));
        setOnMouseDragExited(drag -> pseudoClassStateChanged(TARGET, false));
        setOnMouseDragReleased((MouseDragEvent drag) -> {
            if (getItem() != null && drag.getGestureSource() instanceof EdgeCell from && from.getItem() != null) {
                ear.drawn(from.getItem(), getItem());
            }
        });
    }

    private boolean hasLine() {
        RawRow row = getItem();
        return row != null && drawn.part(row).map(part -> part.lines()).filter(lines -> row.number() == lines.firstHeading()
                || row.number() == lines.lastHeading() || row.number() == lines.firstData()
                || row.number() == lines.lastData()).isPresent();
    }

    @Override
    protected void updateItem(RawRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeIf(style -> style.startsWith("row-") || style.startsWith("line-"));
        setText(empty || row == null ? null : words.apply(row));
        if (!empty && row != null) {
            getStyleClass().add("row-" + drawn.role(row));
            getStyleClass().addAll(SheetCell.lines(drawn, row));
        }
        setCursor(hasLine() ? Cursor.V_RESIZE : null);
    }
}

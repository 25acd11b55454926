package org.fanzha.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.fanzha.desktop.kit.Texts;

/** A line of the search box: the name, where it is at home, its keys at the right. */
final class DeedCell extends ListCell<Deed> {
    private final Label name = new Label();
    private final Label place = Texts.quiet("");
    private final Label keys = Texts.quiet("");
    private final HBox line;

    DeedCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(16, name, place, gap, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Deed deed, boolean empty) {
        super.updateItem(deed, empty);
        if (empty || deed == null) {
            setGraphic(null);
            return;
        }
        boolean can = deed.can().getAsBoolean();
        name.setText(deed.name());
        name.getStyleClass().remove("quiet");
        if (!can) {
            name.getStyleClass().add("quiet");
        }
        place.setText(deed.place());
        keys.setText(can ? deed.keysShown() : "现在不能做");
        setGraphic(line);
    }
}

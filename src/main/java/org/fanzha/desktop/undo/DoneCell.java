package org.fanzha.desktop.undo;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Undoing;
import org.fanzha.office.UndoStore.Done;

/** One act of the list: when, what, and whether it is undone, in words. */
final class DoneCell extends ListCell<Done> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.ROOT);
    private final Label when = Texts.quiet("");
    private final Label what = Texts.wrapped("");
    private final Label state = new Label("已撤销");
    private final HBox line = new HBox(16, when, what, state);

    DoneCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        state.getStyleClass().add("undone");
        state.setMinWidth(Region.USE_PREF_SIZE);
        // as wide as the list, so that what was done breaks instead of scrolling
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Done done, boolean empty) {
        super.updateItem(done, empty);
        setGraphic(empty ? null : line);
        if (!empty) {
            when.setText(done.at().format(WHEN));
            what.setText(Undoing.what(done));
            Room.give(state, done.undone());
            setAccessibleText(Undoing.sentence(done) + (done.undone() ? "，已撤销" : ""));
        }
    }
}

package org.fanzha.desktop.intake;

import java.util.stream.Collectors;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;

/** What a clerk's hand does at the drawn sheet and the boxes beside it; on the window's thread. */
final class SheetHand {
    private SheetHand() {
    }

    /** @param row from 1, as the sheet counts @param column from 0 */
    static <S> void at(TableView<S> sheet, int row, int column) {
        sheet.getSelectionModel().clearAndSelect(row - 1, sheet.getColumns().get(column + 2));
        sheet.getFocusModel().focus(row - 1, sheet.getColumns().get(column + 2));
    }

    /** As a clerk chooses by keys: the list is opened, the line found, the list closed. */
    static <T> void choose(ComboBox<T> box, String shown) {
        box.setValue(box.getItems().stream().filter(item -> box.getConverter().toString(item).startsWith(shown))
                .findFirst().orElseThrow());
        box.getOnHidden().handle(null);
    }

    /** The headings as they are drawn, a bar between. */
    static String columns(TableView<?> sheet) {
        return sheet.getColumns().stream().map(c -> c.getText().replace('\n', ' ')).collect(Collectors.joining("|"));
    }
}

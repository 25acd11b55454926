package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.RawRow;
import org.fanzha.office.DrawnSheet;

/**
 * The sheet as the village wrote it: its own row numbers and column letters, what each row is at its edge, what each
 * column was taken for at its head. Rows are drawn where they are seen, however many there are.
 */
final class SheetTable extends TableView<RawRow> {
    private static final double CELL = 118;
    private static final double CHARACTER = 16;
    private static final int EDGE_COLUMNS = 2;
    private final DrawnSheet drawn;

    /** @param chosen told the row and the column, -1 for the row's edge */
    SheetTable(DrawnSheet drawn, BiConsumer<RawRow, Integer> chosen) {
        this.drawn = drawn;
        setId("sheet");
        setAccessibleText("原表");
        setPlaceholder(Texts.quiet("这张表是空的。"));
        getStyleClass().add("sheet");
        getSelectionModel().setCellSelectionEnabled(true);
        TableColumn<RawRow, RawRow> number = edge("行", 76);
        number.setCellFactory(c -> new EdgeCell(row -> row.number() + (row.hidden() ? " 隐藏" : "")));
        TableColumn<RawRow, RawRow> word = edge("是什么", 84);
        word.setCellFactory(c -> new EdgeCell(drawn::word));
        for (int column = 0; column < drawn.width(); column++) {
            getColumns().add(column(column));
        }
        setItems(FXCollections.observableList(drawn.rows()));
        drawn.sheet().parts().stream().filter(part -> part.table().isPresent()).findFirst()
                .ifPresent(part -> headings(part.table().get().columns()));
        getFocusModel().focusedCellProperty().addListener(moved -> chosen(getFocusModel().getFocusedCell(), chosen));
    }

    private TableColumn<RawRow, RawRow> edge(String title, double width) {
        TableColumn<RawRow, RawRow> column = plain(title, width);
        column.getStyleClass().add("edge");
        getColumns().add(column);
        return column;
    }

    private TableColumn<RawRow, RawRow> column(int index) {
        TableColumn<RawRow, RawRow> column = plain(DrawnSheet.letters(index), CELL);
        column.setCellFactory(c -> new SheetCell(drawn, index));
        return column;
    }

    private TableColumn<RawRow, RawRow> plain(String title, double width) {
        TableColumn<RawRow, RawRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        TypeWidths.follow(column);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    /**
     * Says above each column what it was taken for; several blocks of a sheet take turns as one moves through them. The
     * columns of a form mean nothing by themselves.
     */
    private void headings(List<ColumnMatch> matches) {
        boolean forms = matches.stream().allMatch(match -> match.column() >= drawn.width());
        for (int column = 0; column < drawn.width(); column++) {
            int index = column;
            Optional<ColumnMatch> match = matches.stream().filter(m -> m.column() == index).findFirst();
            TableColumn<RawRow, ?> shown = getColumns().get(index + EDGE_COLUMNS);
            shown.getStyleClass().removeIf(style -> style.startsWith("taken-"));
            if (forms) {
                shown.setText(DrawnSheet.letters(index));
                continue;
            }
            shown.setText(DrawnSheet.letters(index) + "\n" + Taken.of(match).words(match));
            shown.getStyleClass().add(Taken.of(match).style());
            shown.setPrefWidth(TypeWidths.factor(shown) * Math.max(CELL, Taken.of(match).words(match).length() * CHARACTER + CHARACTER));
        }
    }

    private void chosen(TablePosition<?, ?> position, BiConsumer<RawRow, Integer> chosen) {
        if (position.getRow() < 0 || position.getRow() >= getItems().size()) {
            return;
        }
        RawRow row = getItems().get(position.getRow());
        drawn.table(row).ifPresent(table -> headings(table.columns()));
        chosen.accept(row, position.getColumn() - EDGE_COLUMNS);
    }

    /** @param number of the row in the sheet */
    void goTo(int number) {
        int index = drawn.indexOf(number);
        if (index >= 0) {
            getSelectionModel().clearAndSelect(index, getColumns().get(EDGE_COLUMNS));
            getFocusModel().focus(index, getColumns().get(EDGE_COLUMNS));
            scrollTo(Math.max(0, index - 3));
            requestFocus();
        }
    }

    /** At the left of a row: its number, or what it is. */
    private final class EdgeCell extends TableCell<RawRow, RawRow> {
        private final java.util.function.Function<RawRow, String> words;

        EdgeCell(java.util.function.Function<RawRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(RawRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(style -> style.startsWith("row-"));
            setText(empty || row == null ? null : words.apply(row));
            if (!empty && row != null) {
                getStyleClass().add("row-" + drawn.role(row));
            }
        }
    }
}

package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.office.DrawnSheet;
import org.fanzha.office.FileWords;

/**
 * The sheet as the village wrote it: its own row numbers and column letters, what each row is at its edge, what each
 * column was taken for at its head. Rows are drawn where they are seen, however many there are.
 */
final class SheetTable extends TableView<RawRow> {
    private static final double CELL = 118;
    private static final double CHARACTER = 16;
    private static final int EDGE_COLUMNS = 2;
    /** So many rows are looked through for the first question of a sheet. */
    private static final int LOOKED_THROUGH = 500;
    private final DrawnSheet drawn;
    private final Ear ear;
    /** What stands over the columns now: it changes with the block only, not with each step within it. */
    private List<ColumnMatch> headed = List.of();

    /** What is told of the mouse and the keys. */
    interface Ear {
        /** @param column -1 for the row's edge */
        void chosen(RawRow row, int column);

        /** A column's head was clicked, its cell being chosen already. */
        void head();

        /** A line of the block was drawn from one row to another. */
        void drawn(RawRow from, RawRow to);
    }

    /**
     * What was in sight, so that a sheet staged anew stays where it was.
     *
     * @param top the first row in sight, by its place
     */
    record Sight(int top, int row, int column) {
    }

    SheetTable(DrawnSheet drawn, Ear ear) {
        this.drawn = drawn;
        this.ear = ear;
        setId("sheet");
        setAccessibleText("原表");
        setPlaceholder(Texts.quiet("这张表是空的。"));
        getStyleClass().add("sheet");
        getSelectionModel().setCellSelectionEnabled(true);
        TableColumn<RawRow, RawRow> number = edge("行", 76);
        number.setCellFactory(c -> new EdgeCell(drawn, ear, row -> row.number() + (row.hidden() ? " 隐藏" : "")));
        TableColumn<RawRow, RawRow> word = edge("是什么", 84);
        word.setCellFactory(c -> new EdgeCell(drawn, ear, drawn::word));
        for (int column = 0; column < drawn.width(); column++) {
            getColumns().add(column(column));
        }
        setItems(FXCollections.observableList(drawn.rows()));
        drawn.sheet().parts().stream().filter(part -> part.table().isPresent()).findFirst()
                .ifPresent(part -> headings(part.table().get().columns()));
        getFocusModel().focusedCellProperty().addListener(moved -> chosen(getFocusModel().getFocusedCell()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private TableColumn<RawRow, RawRow> edge(String title, double width) {
        TableColumn<RawRow, RawRow> column = plain(title, width);
        column.getStyleClass().add("edge");
        getColumns().add(column);
        return column;
    }

    private TableColumn<RawRow, RawRow> column(int index) {
        TableColumn<RawRow, RawRow> column = plain(drawn.head(index), CELL);
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
        if (matches == headed) {
            return;
        }
        headed = matches;
        boolean forms = matches.stream().allMatch(match -> match.column() >= drawn.width());
        for (int column = 0; column < drawn.width(); column++) {
            int index = column;
            Optional<ColumnMatch> match = matches.stream().filter(m -> m.column() == index).findFirst();
            TableColumn<RawRow, ?> shown = getColumns().get(index + EDGE_COLUMNS);
            shown.getStyleClass().removeIf(style -> style.startsWith("taken-"));
            if (forms) {
                shown.setText(drawn.head(index));
                continue;
            }
            shown.setText(drawn.head(index) + "\n" + Taken.of(match).words(match));
            shown.getStyleClass().add(Taken.of(match).style());
            shown.setPrefWidth(TypeWidths.factor(shown) * Math.max(CELL, Taken.of(match).words(match).length() * CHARACTER + CHARACTER));
        }
    }

    /** A click on a column's head chooses its cell in the row where one is, or in the first row of data. */
    private void clicked(MouseEvent click) {
        Node node = click.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableColumnHeader)) {
            node = node.getParent();
        }
        int column = node instanceof TableColumnHeader head ? getColumns().indexOf(head.getTableColumn()) : -1;
        if (column >= EDGE_COLUMNS && !getItems().isEmpty()) {
            int row = getFocusModel().getFocusedIndex() > 0 ? getFocusModel().getFocusedIndex() : firstData();
            choose(row, column);
            ear.head();
        }
    }

    private int firstData() {
        return Math.max(0, drawn.sheet().parts().stream().filter(part -> part.table().isPresent()).findFirst()
                .map(part -> drawn.indexOf(part.lines().firstData())).orElse(0));
    }

    private void choose(int row, int column) {
        getSelectionModel().clearAndSelect(row, getColumns().get(column));
        getFocusModel().focus(row, getColumns().get(column));
    }

    /** Chooses the first cell that is worth a word; without one the first of the data; where nothing was taken, of the headings. */
    void beginning() {
        List<RawRow> rows = getItems().subList(0, Math.min(LOOKED_THROUGH, getItems().size()));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < drawn.width(); column++) {
                if (drawn.problem(rows.get(row), column).isPresent()) {
                    choose(row, column + EDGE_COLUMNS);
                    scrollTo(Math.max(0, row - 6));
                    return;
                }
            }
        }
        if (drawn.sheet().parts().stream().anyMatch(part -> part.table().isPresent())) {
            choose(firstData(), EDGE_COLUMNS);
        } else if (!getItems().isEmpty()) {
            choose(firstHeading(), EDGE_COLUMNS);
        }
    }

    /** Of the block that is asked about, else of the first; the first row where there is none. */
    private int firstHeading() {
        List<StagedSheet.Part> parts = drawn.sheet().parts();
        int heading = parts.stream().filter(FileWords::isAsked).findFirst().or(() -> parts.stream().findFirst())
                .map(part -> part.lines().firstHeading()).orElse(0);
        return (int) Math.min(getItems().size() - 1, getItems().stream().takeWhile(row -> row.number() < heading).count());
    }

    Sight sight() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        int top = lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex() : 0;
        return new Sight(top, at.getRow(), at.getColumn());
    }

    /** Looks at the place that was in sight before. */
    void look(Sight sight) {
        if (sight.row() >= 0 && sight.row() < getItems().size() && sight.column() >= 0 && sight.column() < getColumns().size()) {
            choose(sight.row(), sight.column());
        }
        scrollTo(sight.top());
    }

    private void chosen(TablePosition<?, ?> position) {
        if (position.getRow() < 0 || position.getRow() >= getItems().size()) {
            return;
        }
        RawRow row = getItems().get(position.getRow());
        drawn.table(row).ifPresent(table -> headings(table.columns()));
        ear.chosen(row, position.getColumn() - EDGE_COLUMNS);
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
}

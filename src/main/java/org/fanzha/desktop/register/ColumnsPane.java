package org.fanzha.desktop.register;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.ColumnLayout;

/** The columns as a list: ticked ones are shown, in this order; everything the mouse does in the heading, by keys. */
final class ColumnsPane extends VBox {
    private static final double WIDER = 24;
    private static final double NARROWEST = 60;
    private final ListView<ColumnLayout.Column> list = new ListView<>();
    private final TableColumns columns;
    private final Work work;

    ColumnsPane(Work work, TableColumns columns, Runnable close) {
        super(8);
        this.work = work;
        this.columns = columns;
        getStyleClass().add("side-pane");
        list.setId("columns");
        list.setAccessibleText("要显示的列");
        list.setCellFactory(view -> new Line());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane verbs = new FlowPane(8, 8, verb("上移", "Alt+Up", () -> move(-1)), verb("下移", "Alt+Down", () -> move(1)),
                verb("变宽", "Alt+Right", () -> widen(WIDER)), verb("变窄", "Alt+Left", () -> widen(-WIDER)),
                verb("恢复默认", null, this::reset));
        Side.leaveByEscape(list, close);
        getChildren().addAll(Side.head("列的显示和次序", "关闭列设置", close),
                Texts.quietWrapped("空格键显示或隐藏，Alt 加方向键移动、变宽变窄。"), list, verbs);
    }

    private static Button verb(String name, String keys, Runnable act) {
        Button button = new Button(name);
        button.setOnAction(e -> act.run());
        if (keys != null) {
            button.setTooltip(new javafx.scene.control.Tooltip(keys));
        }
        return button;
    }

    /** Shows the columns as they are now, the first chosen. */
    void open() {
        read(0);
        list.requestFocus();
    }

    private void read(int selected) {
        list.getItems().setAll(columns.layout().columns());
        list.getSelectionModel().clearAndSelect(selected);
        list.scrollTo(Math.max(0, selected - 3));
    }

    private SimpleBooleanProperty tick(ColumnLayout.Column column) {
        SimpleBooleanProperty shown = new SimpleBooleanProperty(column.shown());
        shown.addListener((o, was, is) -> change(column.shown(is), list.getItems().indexOf(column)));
        return shown;
    }

    private void key(KeyEvent key) {
        ColumnLayout.Column chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        if (key.getCode() == KeyCode.SPACE) {
            change(chosen.shown(!chosen.shown()), list.getSelectionModel().getSelectedIndex());
        } else if (key.isAltDown() && key.getCode().isArrowKey()) {
            switch (key.getCode()) {
                case UP -> move(-1);
                case DOWN -> move(1);
                case RIGHT -> widen(WIDER);
                default -> widen(-WIDER);
            }
        } else {
            return;
        }
        key.consume();
    }

    /** The last column that can be seen stays: a table without any cannot be found again. */
    private void change(ColumnLayout.Column changed, int row) {
        ColumnLayout next = columns.layout().with(changed);
        if (!next.shown().isEmpty()) {
            columns.arrange(next);
        }
        read(row);
    }

    private void move(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        if (from >= 0) {
            columns.arrange(columns.layout().moved(from, by));
            read(Math.clamp((long) from + by, 0, list.getItems().size() - 1));
        }
    }

    private void widen(double by) {
        ColumnLayout.Column chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            change(chosen.width(Math.max(NARROWEST, columns.width(chosen.field()) + by)),
                    list.getSelectionModel().getSelectedIndex());
        }
    }

    private void reset() {
        columns.arrange(ColumnLayout.of(work.register()));
        read(0);
    }

    /** One column with its tick; the list's space key ticks it, so the tick itself takes no focus. */
    private final class Line extends CheckBoxListCell<ColumnLayout.Column> {
        Line() {
            super(ColumnsPane.this::tick, new Title());
        }

        @Override
        public void updateItem(ColumnLayout.Column column, boolean empty) {
            super.updateItem(column, empty);
            if (getGraphic() != null) {
                getGraphic().setFocusTraversable(false);
            }
        }
    }

    /** A column is called as its field is. */
    private static final class Title extends StringConverter<ColumnLayout.Column> {
        @Override
        public String toString(ColumnLayout.Column column) {
            return column == null ? "" : column.field().title();
        }

        @Override
        public ColumnLayout.Column fromString(String title) {
            throw new UnsupportedOperationException("columns are not typed");
        }
    }
}

package org.fanzha.desktop.intake;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.office.BatchStore.BatchLine;
import org.fanzha.office.BatchWords;

/**
 * Every batch, the newest first, each with its sum, what was said of its rows, and the way back. What has no room for a
 * column of its own is said with the sum.
 */
final class BatchList extends StackPane {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final double WIDEST = 5000;
    /** From here on, in type of the usual size, there is room for a column. */
    private static final double WITH_TIME = 600;
    private static final double WITH_COUNTS = 860;
    private final TableView<BatchLine> table = new TableView<>();
    private final TableColumn<BatchLine, String> number;
    private final TableColumn<BatchLine, String> time;
    private final TableColumn<BatchLine, String> files;
    private final TableColumn<BatchLine, String> returns;

    BatchList(LongConsumer look, LongConsumer undo) {
        table.setId("batches");
        table.setAccessibleText("已导入的批次");
        table.setPlaceholder(Texts.quiet("还没有导入过。"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        number = add("批次", 84, line -> "第 " + line.number() + " 批");
        time = add("时间", 152, line -> MOMENT.format(line.at()));
        files = add("文件", 56, line -> String.valueOf(line.files()));
        files.getStyleClass().add("number");
        TableColumn<BatchLine, String> result = add("结果", 300, this::result);
        result.setMinWidth(120);
        result.setMaxWidth(WIDEST);
        result.setCellFactory(column -> new WrappedCell());
        returns = add("月报", 56, line -> String.valueOf(line.returns()));
        returns.getStyleClass().add("number");
        TableColumn<BatchLine, BatchLine> verbs = new TableColumn<>("看或撤销");
        verbs.setMinWidth(190);
        verbs.setPrefWidth(190);
        verbs.setMaxWidth(190);
        verbs.setSortable(false);
        verbs.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        verbs.setCellFactory(c -> new VerbsCell(look, undo));
        table.getColumns().add(verbs);
        TypeWidths.follow(table);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                selected().ifPresent(line -> look.accept(line.number()));
            }
        });
        table.widthProperty().addListener((o, was, is) -> fit());
        // once the type is known: while columns grow with it none of them can be taken away
        number.widthProperty().addListener((o, was, is) -> Platform.runLater(this::fit));
        result.widthProperty().addListener((o, was, is) -> table.refresh());
        getStyleClass().add("batch-list");
        getChildren().add(table);
    }

    private void fit() {
        double room = table.getWidth() / TypeWidths.factor(number);
        time.setVisible(room >= WITH_TIME);
        files.setVisible(room >= WITH_COUNTS);
        returns.setVisible(room >= WITH_COUNTS);
    }

    private String result(BatchLine line) {
        String sum = BatchWords.brief(v -> line.verdicts().getOrDefault(v, 0));
        String counted = files.isVisible() ? sum
                : line.files() + " 个文件，" + sum + (line.returns() == 0 ? "" : "；月报 " + line.returns() + " 条");
        return time.isVisible() ? counted : MOMENT.format(line.at()) + "，" + counted;
    }

    /** One column alone takes what room there is. */
    private TableColumn<BatchLine, String> add(String title, double width, Function<BatchLine, String> text) {
        TableColumn<BatchLine, String> column = new TableColumn<>(title);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
        return column;
    }

    void show(List<BatchLine> lines) {
        long chosen = selected().map(BatchLine::number).orElse(0L);
        table.getItems().setAll(lines.stream().sorted((a, b) -> Long.compare(b.number(), a.number())).toList());
        table.getItems().stream().filter(line -> line.number() == chosen).findFirst().ifPresent(table.getSelectionModel()::select);
    }

    Optional<BatchLine> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** As tall as its lines are when they break at the column's width, which the cell itself learns too late. */
    private static final class WrappedCell extends TableCell<BatchLine, String> {
        private final Label words = Texts.wrapped("");

        WrappedCell() {
            words.setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty ? "" : text);
            setGraphic(empty ? null : words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + snappedBottomInset()
                    + words.prefHeight(getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset());
        }
    }

    private static final class VerbsCell extends TableCell<BatchLine, BatchLine> {
        private final Button look = new Button("看结论");
        private final Button undo = new Button("撤销……");
        private final HBox open = new HBox(8, look, undo);
        private final HBox done = new HBox(8);
        private final LongConsumer looking;
        private final LongConsumer undoing;

        VerbsCell(LongConsumer looking, LongConsumer undoing) {
            this.looking = looking;
            this.undoing = undoing;
            look.getStyleClass().add("in-table");
            undo.getStyleClass().add("in-table");
            open.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            done.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(BatchLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            look.setAccessibleText("看第 " + line.number() + " 批的结论");
            look.setOnAction(e -> looking.accept(line.number()));
            undo.setAccessibleText("撤销第 " + line.number() + " 批");
            undo.setOnAction(e -> undoing.accept(line.number()));
            if (line.undone()) {
                done.getChildren().setAll(look, Texts.quiet("已撤销"));
                setGraphic(done);
            } else {
                open.getChildren().setAll(look, undo);
                setGraphic(open);
            }
        }
    }
}

package org.fanzha.desktop.intake;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongConsumer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.BatchStore.BatchLine;
import org.fanzha.office.BatchWords;

/** Every batch, the newest first, each with its sum and the way back. */
final class BatchList extends StackPane {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final double LOWEST = 160;
    private final TableView<BatchLine> table = new TableView<>();

    BatchList(LongConsumer undo) {
        table.setId("batches");
        table.setAccessibleText("已导入的批次");
        table.setPlaceholder(Texts.quiet("还没有导入过。"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("批次", 90, line -> "第 " + line.number() + " 批");
        add("时间", 150, line -> MOMENT.format(line.at()));
        add("文件", 70, line -> String.valueOf(line.files()));
        add("结果", 420, line -> BatchWords.sum(v -> line.verdicts().getOrDefault(v, 0)));
        add("月报", 70, line -> String.valueOf(line.returns()));
        TableColumn<BatchLine, BatchLine> verb = new TableColumn<>("撤销");
        verb.setMinWidth(110);
        verb.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        verb.setCellFactory(c -> new UndoCell(undo));
        table.getColumns().add(verb);
        getChildren().add(table);
        setMinHeight(LOWEST);
    }

    private void add(String title, double width, Function<BatchLine, String> text) {
        TableColumn<BatchLine, String> column = new TableColumn<>(title);
        column.setMinWidth(width / 2);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
    }

    void show(List<BatchLine> lines) {
        table.getItems().setAll(lines.stream().sorted((a, b) -> Long.compare(b.number(), a.number())).toList());
    }

    private static final class UndoCell extends TableCell<BatchLine, BatchLine> {
        private final Button button = new Button("撤销……");
        private final LongConsumer undo;

        UndoCell(LongConsumer undo) {
            this.undo = undo;
            button.getStyleClass().add("in-table");
        }

        @Override
        protected void updateItem(BatchLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean open = !empty && line != null && !line.undone();
            setGraphic(open ? button : null);
            setText(!open && !empty && line != null ? "已撤销" : null);
            if (open) {
                button.setAccessibleText("撤销第 " + line.number() + " 批");
                button.setOnAction(e -> undo.accept(line.number()));
            }
        }
    }
}

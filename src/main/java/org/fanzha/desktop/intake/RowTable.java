package org.fanzha.desktop.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchWords;
import org.fanzha.office.RegisterDesk;

/** The rows of a batch by verdict, and under them all that is to be said of the chosen one. */
final class RowTable extends VBox {
    private final List<PreviewRow> rows;
    private final FilteredList<PreviewRow> shown;
    private final TableView<PreviewRow> table = new TableView<>();
    private final Label detail = Texts.wrapped("");
    private final ToggleGroup one = new ToggleGroup();
    private Optional<StagedFile> file = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();

    RowTable(StagedBatch batch, RegisterDesk desk) {
        super(8);
        this.rows = batch.files().stream().flatMap(f -> f.tables().stream()
                .flatMap(t -> t.rows().stream().map(r -> new PreviewRow(f, t, r)))).toList();
        this.shown = new FilteredList<>(FXCollections.observableArrayList(rows));
        getStyleClass().add("preview-rows");
        makeTable(desk);
        detail.getStyleClass().add("row-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(verdicts(), table, detail);
    }

    private void makeTable(RegisterDesk desk) {
        table.setId("rows");
        table.setAccessibleText("行");
        table.setItems(shown);
        table.setPlaceholder(Texts.quiet("没有这样的行。"));
        add("判定", 76, row -> BatchWords.of(row.row().verdict()));
        add("台账", 130, row -> row.table().register().title());
        add("行号", 64, row -> String.valueOf(row.row().row()));
        add("内容", 130, row -> row.name(desk));
        add("说明", 360, row -> row.problems("　"));
        add("文件", 240, PreviewRow::place);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> tell(is));
        tell(null);
    }

    private void add(String title, double width, Function<PreviewRow, String> text) {
        TableColumn<PreviewRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private void tell(PreviewRow row) {
        if (row == null) {
            detail.setText("选中一行，这里说明它为什么是这个判定。");
            return;
        }
        String said = row.problems("\n");
        detail.setText(row.place() + "，第 " + row.row().row() + " 行：" + BatchWords.of(row.row().verdict())
                + (said.isEmpty() ? "，没有疑问。" : "\n" + said));
    }

    private FlowPane verdicts() {
        FlowPane pane = new FlowPane(4, 4);
        pane.getChildren().add(toggle("全部 " + rows.size(), Optional.empty()));
        Arrays.stream(Verdict.values()).forEach(v -> pane.getChildren().add(
                toggle(BatchWords.of(v) + " " + rows.stream().filter(r -> r.row().verdict() == v).count(), Optional.of(v))));
        return pane;
    }

    private ToggleButton toggle(String title, Optional<Verdict> wanted) {
        ToggleButton button = new ToggleButton(title);
        button.setId("verdict-" + wanted.map(Verdict::word).orElse("all"));
        button.setToggleGroup(one);
        button.setSelected(wanted.isEmpty());
        button.setOnAction(e -> {
            button.setSelected(true);
            verdict = wanted;
            apply();
        });
        return button;
    }

    void only(Optional<StagedFile> wanted) {
        file = wanted;
        apply();
    }

    private void apply() {
        shown.setPredicate(row -> file.map(f -> row.file() == f).orElse(true)
                && verdict.map(v -> row.row().verdict() == v).orElse(true));
    }
}

package org.fanzha.desktop.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.TypeWidths;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.Verdict;
import org.fanzha.office.BatchRow;
import org.fanzha.office.BatchRows;
import org.fanzha.office.BatchWords;

/** The rows of a batch by verdict, and under them all that is to be said of the chosen one. */
final class RowsPane extends VBox {
    /** From here on, in type of the usual size, there is room for a column; without it the detail alone tells what it would. */
    private static final double WITH_FILE = 366;
    private static final double WITH_WORDS = 330;
    private static final double WITH_BOTH = 450;
    private static final double ROOMY = 700;
    private BatchRows rows;
    private final TableView<BatchRow> table = new TableView<>();
    private final RowDetail detail;
    private final SplitPane halves;
    private double parted = 0.52;
    private boolean told;
    private final ToggleGroup one = new ToggleGroup();
    private final Map<Verdict, ToggleButton> toggles = new EnumMap<>(Verdict.class);
    private final ToggleButton all = new ToggleButton();
    private TableColumn<BatchRow, String> verdictColumn;
    private TableColumn<BatchRow, String> fileColumn;
    private TableColumn<BatchRow, String> words;
    private TableColumn<BatchRow, String> registerColumn;
    private Optional<StagedFile> file = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();

    RowsPane(BatchRows rows, RowDetail detail) {
        super(8);
        this.rows = rows;
        this.detail = detail;
        getStyleClass().add("preview-rows");
        makeTable();
        halves = new SplitPane(table, detail);
        halves.setOrientation(javafx.geometry.Orientation.VERTICAL);
        halves.setDividerPositions(1);
        SplitPane.setResizableWithParent(detail, false);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(verdicts(), halves);
        apply();
    }

    private void makeTable() {
        table.setId("rows");
        table.setAccessibleText("各行的结论");
        table.setPlaceholder(Texts.quiet("没有这样的行。"));
        table.setMinHeight(120);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        verdictColumn = add("结论", 60, 60, row -> BatchWords.of(row.row().verdict()));
        add("行号", 56, 56, row -> String.valueOf(row.row().row())).getStyleClass().add("number");
        fileColumn = add("文件", 124, 150, row -> file.isPresent() ? row.table().sheet() : row.file().name());
        fileColumn.getStyleClass().add("file");
        words = add("内容", 84, 230, BatchRow::summary);
        add("原因和改动", 110, 290, row -> row.why("　"));
        registerColumn = add("台账", 120, 130, row -> row.table().register().title());
        TypeWidths.follow(table);
        table.widthProperty().addListener((o, was, is) -> fit());
        // once the type is known: while columns grow with it none of them can be taken away
        verdictColumn.widthProperty().addListener((o, was, is) -> Platform.runLater(this::fit));
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> tell(Optional.ofNullable(is)));
    }

    /** As many columns as there is room for; verdict, line and reason stay. */
    private void fit() {
        double room = table.getWidth() / TypeWidths.factor(verdictColumn);
        boolean several = file.filter(f -> f.sheets().size() < 2).isEmpty();
        fileColumn.setVisible(several && room >= WITH_FILE);
        words.setVisible(room >= (several ? WITH_BOTH : WITH_WORDS));
        registerColumn.setVisible(room >= ROOMY);
    }

    /** The text is asked for where the cell is seen, so that long batches cost nothing; hence no sorting by column. */
    private TableColumn<BatchRow, String> add(String title, double least, double width, Function<BatchRow, String> text) {
        TableColumn<BatchRow, String> column = new TableColumn<>(title);
        column.setMinWidth(least);
        column.setPrefWidth(width);
        if (least == width) {
            column.setMaxWidth(width);
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue()).replace('\n', ' ')));
        table.getColumns().add(column);
        return column;
    }

    /** While no row is chosen, the room is the table's. */
    private void tell(Optional<BatchRow> row) {
        detail.show(row);
        if (row.isEmpty() && told) {
            parted = halves.getDividerPositions()[0];
            halves.setDividerPositions(1);
        } else if (row.isPresent() && !told) {
            halves.setDividerPositions(parted);
            // as tall as it will be: else the rows are counted from where the table ended before
            halves.layout();
            table.layout();
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
        }
        told = row.isPresent();
    }

    private FlowPane verdicts() {
        FlowPane pane = new FlowPane(4, 4, toggle(all, Optional.empty()));
        Arrays.stream(Verdict.values()).forEach(v -> {
            toggles.put(v, new ToggleButton());
            pane.getChildren().add(toggle(toggles.get(v), Optional.of(v)));
        });
        return pane;
    }

    private ToggleButton toggle(ToggleButton button, Optional<Verdict> wanted) {
        button.setId("verdict-" + wanted.map(Verdict::word).orElse("all"));
        button.setToggleGroup(one);
        button.setOnAction(e -> only(wanted));
        return button;
    }

    void only(Optional<Verdict> wanted) {
        verdict = wanted;
        apply();
    }

    void ofFile(Optional<StagedFile> wanted) {
        file = wanted;
        fit();
        fileColumn.setText(wanted.isPresent() ? "表" : "文件");
        apply();
    }

    void focusTable() {
        table.requestFocus();
    }

    /** The same rows, staged anew; the chosen one stays. */
    void renew(BatchRows now, Optional<StagedFile> wanted) {
        Optional<BatchRow> before = selected();
        rows = now;
        ofFile(wanted);
        before.flatMap(was -> table.getItems().stream().filter(is -> is.row().row() == was.row().row() && is.place().equals(was.place()))
                .findFirst()).ifPresent(table.getSelectionModel()::select);
    }

    Optional<BatchRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** Chooses a row, all verdicts being shown where it would else not be there. */
    void select(StagedFile of, org.fanzha.intake.StagedRow row) {
        if (verdict.isPresent() && row.verdict() != verdict.get()) {
            only(Optional.empty());
        }
        List<BatchRow> shown = table.getItems();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).row() == row && shown.get(i).file() == of) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 3));
                table.requestFocus();
                return;
            }
        }
    }

    private void apply() {
        toggles.forEach((v, button) -> label(button, BatchWords.of(v), rows.rows(file, Optional.of(v)).size()));
        label(all, "全部", rows.rows(file, Optional.empty()).size());
        verdict.map(toggles::get).orElse(all).setSelected(true);
        table.setItems(FXCollections.observableList(rows.rows(file, verdict)));
        table.scrollTo(0);
        tell(Optional.empty());
    }

    private static void label(ToggleButton button, String word, int count) {
        button.setText(word + " " + count);
        button.setAccessibleText("只看" + word + "的行，" + count + " 行");
    }

    /** @param toSheet what to do to see the chosen row where it stands */
    static RowsPane of(BatchRows rows, Consumer<BatchRow> toSheet, Consumer<BatchRow> toEntry) {
        return new RowsPane(rows, new RowDetail(toSheet, toEntry));
    }
}

package org.fanzha.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.BatchRow;
import org.fanzha.office.BatchWords;
import org.fanzha.register.Grade;

/** One row of a batch: where it stands, why it has its verdict, and what it says, field by field. */
final class RowDetail extends ScrollPane {
    private final VBox content = new VBox(8);
    private final Consumer<BatchRow> toSheet;
    private final Consumer<BatchRow> toEntry;

    RowDetail(Consumer<BatchRow> toSheet, Consumer<BatchRow> toEntry) {
        this.toSheet = toSheet;
        this.toEntry = toEntry;
        setId("row-detail");
        setFitToWidth(true);
        setMinHeight(56);
        setPrefHeight(190);
        content.getStyleClass().add("row-detail");
        setContent(content);
        show(Optional.empty());
    }

    void show(Optional<BatchRow> row) {
        setVvalue(0);
        content.getChildren().setAll(row.map(this::of)
                .orElseGet(() -> List.of(Texts.quietWrapped("选中一行，这里说明它为什么是这个结论。"))));
    }

    private List<Node> of(BatchRow row) {
        List<Node> nodes = new ArrayList<>();
        Label place = Texts.wrapped(row.place() + "，第 " + row.row().row() + " 行（" + row.table().register().title() + "）："
                + BatchWords.of(row.row().verdict()));
        place.getStyleClass().add("file-name");
        nodes.add(place);
        String why = row.why("\n");
        nodes.add(Texts.wrapped(why.isEmpty() ? "没有疑问。" : why));
        List<BatchRow.Line> lines = row.lines();
        if (!lines.isEmpty()) {
            nodes.add(grid(lines));
        }
        List<Node> verbs = verbs(row);
        if (!verbs.isEmpty()) {
            nodes.add(Head.line(verbs));
        }
        return nodes;
    }

    private List<Node> verbs(BatchRow row) {
        List<Node> verbs = new ArrayList<>();
        if (!row.file().sheets().isEmpty()) {
            verbs.add(Head.button("to-sheet", "到原表看这一行", () -> toSheet.accept(row)));
        }
        if (row.row().before() > 0 || row.row().values() == null && row.row().entryId() > 0) {
            verbs.add(Head.button("to-entry", "打开台账里的这一条", () -> toEntry.accept(row)));
        }
        return verbs;
    }

    private static GridPane grid(List<BatchRow.Line> lines) {
        GridPane grid = new GridPane(16, 4);
        ColumnConstraints titles = new ColumnConstraints();
        titles.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(titles, values);
        for (int i = 0; i < lines.size(); i++) {
            grid.addRow(i, Texts.quiet(lines.get(i).title()), value(lines.get(i)));
        }
        return grid;
    }

    private static Label value(BatchRow.Line line) {
        String text = line.text().isEmpty() ? "（空）" : line.text();
        String before = line.was().map(was -> (was.isEmpty() ? "（空）" : was) + " → ").orElse("");
        String mark = line.grade().map(grade -> grade == Grade.ASSUMED ? "　［假定］" : "　［有疑问］").orElse("");
        Label label = Texts.wrapped(before + text + mark);
        line.was().ifPresent(was -> label.getStyleClass().add("changed-value"));
        line.grade().ifPresent(grade -> label.getStyleClass().add(grade == Grade.ASSUMED ? "assumed-value" : "doubtful-value"));
        return label;
    }
}

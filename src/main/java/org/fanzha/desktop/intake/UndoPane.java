package org.fanzha.desktop.intake;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.BatchStore.EntryKey;
import org.fanzha.office.BatchStore.Undo;

/** Says what undoing a batch would do, before it does it. */
final class UndoPane extends VBox {
    /** @see org.fanzha.office.TakeIn#undo */
    interface Undoing {
        void undo(long batch, boolean alsoEdited);
    }

    UndoPane(Undo plan, Undoing undoing, Runnable leave) {
        super(16);
        getStyleClass().add("undo");
        CheckBox alsoEdited = new CheckBox("导入后又改过的也一起撤销");
        alsoEdited.setId("also-edited");
        alsoEdited.setDisable(plan.kept().isEmpty());
        Button go = new Button("撤销第 " + plan.batch() + " 批");
        go.setId("undo");
        go.getStyleClass().add("accent");
        go.setOnAction(e -> undoing.undo(plan.batch(), alsoEdited.isSelected()));
        Button back = new Button("不撤销，返回");
        back.setCancelButton(true);
        back.setOnAction(e -> leave.run());
        HBox verbs = new HBox(8, go, back);
        verbs.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Texts.title("撤销第 " + plan.batch() + " 批"),
                Texts.wrapped("移走这一批新增的：" + counts(plan.removed())),
                Texts.wrapped("改回这一批改过的：" + counts(plan.reverted())),
                Texts.wrapped("导入后又改过，保留：" + counts(plan.kept())),
                alsoEdited, verbs);
    }

    private static String counts(List<EntryKey> keys) {
        return keys.isEmpty() ? "没有" : keys.stream()
                .collect(Collectors.groupingBy(key -> key.register().title(), Collectors.counting()))
                .entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + " 条")
                .sorted().collect(Collectors.joining("，"));
    }
}

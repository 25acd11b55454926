package org.fanzha.desktop.register;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The form with its verbs under it, which stay in sight however long the form is. */
final class FormPane extends BorderPane {
    private static final double WIDTH = 372;
    private final Button delete = new Button("移入回收站");
    private boolean open;

    FormPane(EntryForm form, Runnable save, Runnable cancel, Runnable remove) {
        getStyleClass().add("form-pane");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        Button keep = new Button("保存");
        keep.setId("save");
        keep.getStyleClass().add("accent");
        keep.setTooltip(new Tooltip("Ctrl+S"));
        keep.disableProperty().bind(form.editedProperty().not());
        keep.setOnAction(e -> save.run());
        Button back = new Button("取消");
        back.setId("cancel");
        back.setTooltip(new Tooltip("Esc"));
        back.setOnAction(e -> cancel.run());
        delete.setId("delete");
        delete.getStyleClass().add("quiet-danger");
        delete.setOnAction(e -> remove.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox verbs = new HBox(8, keep, back, gap, delete);
        verbs.getStyleClass().add("form-verbs");
        setCenter(form);
        setBottom(verbs);
    }

    void setOpen(boolean shown, boolean hasEntry) {
        open = shown;
        delete.setVisible(hasEntry);
    }

    boolean isOpen() {
        return open;
    }
}

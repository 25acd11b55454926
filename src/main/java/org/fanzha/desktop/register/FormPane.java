package org.fanzha.desktop.register;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The form with its verbs under it, which stay in sight however long the form is; its history takes its place. */
final class FormPane extends BorderPane {
    private final EntryForm form;
    private final HistoryPane history;
    private final HBox verbs;
    private final Button delete = verb("delete", "移入回收站", null);
    private final Button past = verb("history-open", "变更记录", "Ctrl+H");

    /** What the verbs under the form do. */
    interface Acts {
        void save();

        void saveAndNew();

        void cancel();

        void delete();

        void history();
    }

    FormPane(EntryForm form, HistoryPane history, Acts acts) {
        this.form = form;
        this.history = history;
        getStyleClass().addAll("side-pane", "form-pane");
        Button keep = verb("save", "保存", "Ctrl+S");
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(form.editedProperty().not());
        keep.setOnAction(e -> acts.save());
        Button more = verb("save-new", "存后新增", "Ctrl+Enter");
        more.setOnAction(e -> acts.saveAndNew());
        Button back = verb("cancel", "取消", "Esc");
        back.setOnAction(e -> acts.cancel());
        delete.getStyleClass().add("quiet-danger");
        delete.setOnAction(e -> acts.delete());
        past.setOnAction(e -> acts.history());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        verbs = new HBox(8, keep, more, back, gap, delete);
        verbs.getStyleClass().add("form-verbs");
        form.addToHead(past);
        showForm();
    }

    private static Button verb(String id, String name, String keys) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (keys != null) {
            button.setTooltip(new Tooltip(keys));
        }
        return button;
    }

    void showForm() {
        show(form, verbs);
        boolean kept = form.entry().isPresent();
        delete.setVisible(kept);
        past.setVisible(kept);
    }

    /** The changes of the entry that the form shows. */
    void showHistory() {
        form.entry().ifPresent(entry -> {
            history.open(entry);
            show(history, null);
            history.lookup("#history-back").requestFocus();
        });
    }

    boolean isHistory() {
        return getCenter() == history;
    }

    private void show(Node center, Node bottom) {
        setCenter(center);
        setBottom(bottom);
    }
}

package org.fanzha.desktop.register;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.SavedView;
import org.fanzha.office.TableViews;

/** Gives what is shown now a name, and keeps the named views in order. */
final class ViewsPane extends VBox {
    private final ListView<SavedView> list = new ListView<>();
    private final TextField name = new TextField();
    private final Notice notice = new Notice();
    private final Work work;
    private final Acts acts;

    /** What the pane needs of its screen. */
    interface Acts {
        /** What is shown now, under a name. */
        SavedView current(String name);

        void open(SavedView view);

        void changed(List<SavedView> all);

        void close();
    }

    ViewsPane(Work work, Acts acts) {
        super(8);
        this.work = work;
        this.acts = acts;
        getStyleClass().add("side-pane");
        name.setId("view-name");
        name.setPromptText("如 本月院坝会");
        name.setOnAction(e -> save());
        Label title = new Label("名称");
        title.setLabelFor(name);
        title.getStyleClass().add("field-title");
        Button keep = button("view-save", "保存现在的样子", this::save);
        layOutList();
        FlowPane verbs = new FlowPane(8, 8, button("view-open", "打开", () -> chosen(acts::open)),
                button("view-rename", "改名", () -> chosen(this::rename)),
                button("view-up", "上移", () -> chosen(view -> move(view, -1))),
                button("view-down", "下移", () -> chosen(view -> move(view, 1))),
                button("view-delete", "删除", () -> chosen(this::delete)));
        verbs.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        Side.leaveByEscape(list, acts::close);
        getChildren().addAll(Side.head("视图", "关闭视图", acts::close),
                Texts.quietWrapped("把现在的查找、筛选、排序和列一起存成一个视图，以后一选就是这个样子。"),
                title, name, keep, notice, list, verbs);
    }

    private void layOutList() {
        list.setId("view-list");
        list.setAccessibleText("已存的视图");
        list.setPlaceholder(Texts.quietWrapped("还没有存过视图。先筛选、排好列，起个名称，点“保存现在的样子”。"));
        list.setCellFactory(l -> new Named());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                name.setText(is.name());
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen(acts::open);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private static Button button(String id, String title, Runnable act) {
        Button button = new Button(title);
        button.setId(id);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void chosen(Consumer<SavedView> act) {
        SavedView chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            notice.say("请先选一个视图。");
        } else {
            notice.clear();
            act.accept(chosen);
        }
    }

    void open() {
        notice.clear();
        name.requestFocus();
        change(() -> work.office().views().views(work.register()), "");
    }

    private void save() {
        String called = name.getText().strip();
        keep(views -> views.save(work.register(), acts.current(called)), called);
    }

    private void rename(SavedView view) {
        String called = name.getText().strip();
        keep(views -> views.rename(work.register(), view.name(), called), called);
    }

    private void move(SavedView view, int by) {
        keep(views -> views.move(work.register(), view.name(), by), view.name());
    }

    private void delete(SavedView view) {
        change(() -> work.office().views().delete(work.register(), view.name()), "");
        notice.done("已删除视图“" + view.name() + "”。", new Notice.Offer("撤销",
                () -> keep(views -> views.save(work.register(), view), view.name())));
    }

    private void keep(Function<TableViews, List<SavedView>> act, String chosen) {
        notice.clear();
        TableViews views = work.office().views();
        change(() -> act.apply(views), chosen);
    }

    private void change(Callable<List<SavedView>> act, String chosen) {
        work.tools().runner().run(act, all -> {
            list.getItems().setAll(all);
            all.stream().filter(view -> view.name().equals(chosen)).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            acts.changed(all);
        }, notice::refuse);
    }

    /** A view in the list. */
    private static final class Named extends ListCell<SavedView> {
        @Override
        protected void updateItem(SavedView view, boolean empty) {
            super.updateItem(view, empty);
            setText(empty ? null : view.name());
        }
    }
}

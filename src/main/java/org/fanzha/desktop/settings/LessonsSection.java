package org.fanzha.desktop.settings;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.office.Lesson;
import org.fanzha.office.Lessons;
import org.fanzha.office.Office;

/** What was said once of layouts, words and rows, and is done by since: to be looked through and forgotten. */
final class LessonsSection extends Section {
    private final ListView<Lesson> list = new ListView<>();
    private final TextField text = new TextField();
    private final Label count = Texts.quiet("");
    private final Button forget = button("forget-lesson", "不再沿用选中的", this::forget);
    private final Office office;
    private final Tools tools;
    private List<Lesson> all = List.of();

    LessonsSection(Office office, Tools tools) {
        super("记住的认法", "导入时您定过的列、说过的叫法，待办里答过的“就是这一条”“不是”，程序都记着，下次照办，不再问。"
                + "哪一条不对，选中它，点“不再沿用选中的”，下次会再问您；已经导入的不变。");
        this.office = office;
        this.tools = tools;
        text.setId("lessons-text");
        text.setPromptText("在内容里查找");
        text.setAccessibleText("在记住的认法里查找");
        text.textProperty().addListener((o, was, is) -> show());
        count.setId("lessons-count");
        list.setId("lessons");
        list.setAccessibleText("记住的认法");
        list.setPlaceholder(Texts.quietWrapped("还没有记住什么。导入时定一次列或叫法，写入以后就记在这里。"));
        list.setCellFactory(view -> new LessonCell());
        forget.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(row(text, forget, count), notice, list);
    }

    @Override
    void front() {
        notice.clear();
        read(-1);
    }

    /** @param place where the line is that is chosen then, as far as there are lines; -1 for none */
    private void read(int place) {
        tools.runner().run(office.lessons()::list, lessons -> {
            all = lessons;
            show();
            list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
        }, notice::refuse);
    }

    private void show() {
        String sought = text.getText().strip();
        List<Lesson> shown = all.stream().filter(lesson -> Lessons.words(lesson).contains(sought)
                || Lessons.where(lesson).contains(sought)).toList();
        list.getItems().setAll(shown);
        count.setText(shown.size() == all.size() ? "共 " + all.size() + " 条" : "共 " + all.size() + " 条，列出 " + shown.size() + " 条");
    }

    private void forget() {
        Lesson lesson = list.getSelectionModel().getSelectedItem();
        int place = list.getSelectionModel().getSelectedIndex();
        if (lesson != null) {
            tools.runner().act(() -> office.lessons().forget(lesson), () -> {
                notice.done("不再沿用：" + Lessons.words(lesson) + "。下次遇到会再问。");
                read(place);
                list.requestFocus();
            }, notice::refuse);
        }
    }

    @Override
    List<Verb> verbs() {
        return List.of(Verb.of("不再沿用选中的认法", this::forget).where(() -> list.getSelectionModel().getSelectedItem() != null));
    }
}

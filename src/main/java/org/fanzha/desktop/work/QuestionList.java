package org.fanzha.desktop.work;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.AnswerStore.Kind;
import org.fanzha.office.AnswerStore.Question;

/** What waits: file, row and what is asked, by kind and by file. The chosen one is the one being answered. */
final class QuestionList extends VBox {
    private static final String ALL = "全部";
    /** What the list takes at its sides, the scroll bar included. */
    private static final double EDGES = 36;
    private final ObservableList<Question> all = FXCollections.observableArrayList();
    private final FilteredList<Question> shown = new FilteredList<>(all);
    private final ListView<Question> list = new ListView<>(shown);
    private final ComboBox<String> kinds = new ComboBox<>();
    private final ComboBox<String> files = new ComboBox<>();
    private boolean filling;

    QuestionList(Consumer<Optional<Question>> chosen) {
        super(8);
        getStyleClass().add("questions");
        list.setId("questions");
        list.setAccessibleText("待办的行");
        list.setCellFactory(Cell::new);
        list.setPlaceholder(Texts.quietWrapped("没有这样的待办。上面两处都选“全部”，就能看到其余的。"));
        VBox.setVgrow(list, Priority.ALWAYS);
        kinds.getItems().add(ALL);
        Arrays.stream(Kind.values()).map(Asked::kind).forEach(kinds.getItems()::add);
        filter(kinds, "kind", "问的是什么");
        filter(files, "file", "哪个文件");
        getChildren().addAll(label("问的是什么", kinds), kinds, label("哪个文件", files), files, list);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!filling) {
                chosen.accept(Optional.ofNullable(is));
            }
        });
    }

    private static Label label(String text, ComboBox<String> box) {
        Label label = Texts.quiet(text);
        label.setLabelFor(box);
        return label;
    }

    private void filter(ComboBox<String> box, String id, String name) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name);
        box.setValue(ALL);
        box.setOnAction(e -> {
            if (!filling) {
                apply();
                go(0);
            }
        });
    }

    /** @param wanted the question to go to where it is there; else the one at the same place */
    void fill(List<Question> questions, Optional<String> wanted) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        filling = true;
        all.setAll(questions);
        List<String> names = questions.stream().map(QuestionList::file).distinct().toList();
        String file = files.getValue();
        files.getItems().setAll(ALL);
        files.getItems().addAll(names);
        files.setValue(names.contains(file) ? file : ALL);
        apply();
        list.getSelectionModel().clearSelection();
        filling = false;
        int index = wanted.map(id -> shown.stream().map(Question::id).toList().indexOf(id)).orElse(-1);
        go(index >= 0 ? index : at);
    }

    private void apply() {
        shown.setPredicate(question -> (ALL.equals(kinds.getValue()) || Asked.kind(question.kind()).equals(kinds.getValue()))
                && (ALL.equals(files.getValue()) || file(question).equals(files.getValue())));
    }

    private static String file(Question question) {
        return question.parked().source().file();
    }

    /** To the question at this place of the list, or the nearest. */
    void go(int index) {
        if (shown.isEmpty()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        int at = Math.clamp(index, 0, shown.size() - 1);
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
    }

    /** The only one there is opens anew. */
    void next() {
        if (shown.size() == 1) {
            filling = true;
            list.getSelectionModel().clearSelection();
            filling = false;
        }
        go((index() + 1) % Math.max(1, shown.size()));
    }

    void previous() {
        go(index() - 1);
    }

    private int index() {
        return list.getSelectionModel().getSelectedIndex();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String progress() {
        return index() < 0 ? "" : "第 " + (index() + 1) + " / " + shown.size() + " 条";
    }

    private static final class Cell extends ListCell<Question> {
        private final Label place = new Label();
        private final Label asked = Texts.quietWrapped("");
        private final VBox both = new VBox(2, place, asked);

        /** As wide as the list, so that a long name breaks instead of being cut. */
        Cell(ListView<Question> view) {
            setPrefWidth(0);
            both.prefWidthProperty().bind(view.widthProperty().subtract(EDGES));
            both.maxWidthProperty().bind(both.prefWidthProperty());
            place.getStyleClass().add("file-name");
            place.setWrapText(true);
            place.setMinHeight(USE_PREF_SIZE);
        }

        /** As tall as its lines are when they break at the list's own width, which the cell itself learns too late. */
        @Override
        protected double computePrefHeight(double width) {
            double room = getListView() == null ? 0 : getListView().getWidth() - EDGES;
            return getGraphic() == null || room <= 0 ? super.computePrefHeight(width)
                    : snappedTopInset() + both.prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(Question question, boolean empty) {
            super.updateItem(question, empty);
            setGraphic(empty ? null : both);
            if (!empty) {
                place.setText(Asked.file(question));
                asked.setText(Asked.what(question));
                setAccessibleText(Asked.place(question) + "，" + Asked.first(question));
            }
        }
    }
}

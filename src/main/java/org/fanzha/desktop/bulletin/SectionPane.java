package org.fanzha.desktop.bulletin;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.paper.Section;
import org.fanzha.paper.Section.Passage;

/** The paragraphs of one section: added, taken away, moved, or set back to the drafted words. */
final class SectionPane extends VBox {
    private final Section drafted;
    private final EditorPane editor;
    private final VBox boxes = new VBox(12);
    private final Button reset = new Button("恢复原文");
    private List<PassageBox> passages = new ArrayList<>();

    SectionPane(Section drafted, List<Passage> worded, EditorPane editor) {
        super(8);
        this.drafted = drafted;
        this.editor = editor;
        Button add = new Button("加一段");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(e -> add());
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setOnAction(e -> {
            show(drafted.passages());
            editor.changed();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Texts.quiet(name()), gap, add, reset);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, boxes);
        show(worded);
    }

    private String name() {
        return drafted.title().isEmpty() ? "开头" : drafted.title();
    }

    private void show(List<Passage> shown) {
        passages = new ArrayList<>(shown.stream().map(this::box).toList());
        lay();
    }

    private PassageBox box(Passage passage) {
        PassageBox box = new PassageBox(passage, editor.places(), name(), this::typed);
        box.area().focusedProperty().addListener((o, was, is) -> {
            if (is) {
                editor.focused(box);
            }
        });
        return box;
    }

    private void typed() {
        offerReset();
        editor.changed();
    }

    private void offerReset() {
        reset.setDisable(passages().equals(drafted.passages()));
    }

    private void lay() {
        for (int i = 0; i < passages.size(); i++) {
            int at = i;
            PassageBox box = passages.get(i);
            box.clearOffers();
            box.offer("上移", at > 0, () -> move(at, at - 1));
            box.offer("下移", at + 1 < passages.size(), () -> move(at, at + 1));
            box.offer("删去这段", true, () -> remove(at));
        }
        boxes.getChildren().setAll(passages);
        if (passages.isEmpty()) {
            boxes.getChildren().setAll(Texts.quietWrapped("这一节没有文字，不印；要用就点“加一段”或“恢复原文”。"));
        }
        offerReset();
    }

    /** A new paragraph is counted where the one above it is. */
    private void add() {
        boolean item = !passages.isEmpty() && passages.getLast().passage().item();
        passages.add(box(new Passage("", item)));
        lay();
        editor.changed();
        passages.getLast().focus();
    }

    private void move(int from, int to) {
        PassageBox box = passages.remove(from);
        passages.add(to, box);
        lay();
        editor.changed();
        box.focus();
    }

    private void remove(int at) {
        passages.remove(at);
        lay();
        editor.changed();
    }

    void focus() {
        passages.stream().findFirst().ifPresent(PassageBox::focus);
    }

    Section drafted() {
        return drafted;
    }

    /** Empty paragraphs are none. */
    List<Passage> passages() {
        return passages.stream().map(PassageBox::passage).filter(passage -> !passage.text().isEmpty()).toList();
    }
}

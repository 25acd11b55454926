package org.fanzha.desktop.bulletin;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Paragraph;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.paper.Section.Passage;
import org.fanzha.paper.Wording;

/** One paragraph to be worded, with what it will read in print under it. */
final class PassageBox extends VBox {
    private static final int LONG = 90;
    private static final int VERY_LONG = 180;
    private final TextArea area = new Paragraph();
    private final Label printed = Texts.quietWrapped("");
    private final Notice notice = new Notice();
    private final HBox verbs = new HBox(8);
    private final Placeholders places;
    private final boolean item;

    /** @param name what the box is called by those who hear the screen */
    PassageBox(Passage passage, Placeholders places, String name, Runnable changed) {
        super(4);
        this.places = places;
        this.item = passage.item();
        area.setText(places.shown(passage.text()));
        area.setTextFormatter(new TextFormatter<>(new PlaceGuard(places)));
        area.setAccessibleText(name);
        area.getStyleClass().add("passage");
        verbs.setAlignment(Pos.CENTER_LEFT);
        setMargin(verbs, new Insets(4, 0, 0, 0));
        getChildren().addAll(area, printed, notice, verbs);
        tell();
        area.textProperty().addListener((o, was, is) -> {
            tell();
            tellDeleted(was, is);
            changed.run();
        });
    }

    void offer(String verb, boolean can, Runnable act) {
        Button button = new Button(verb);
        button.getStyleClass().add("in-table");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(!can);
        button.setOnAction(e -> act.run());
        verbs.getChildren().add(button);
    }

    void clearOffers() {
        verbs.getChildren().clear();
    }

    private void tell() {
        String text = places.printed(area.getText());
        printed.setText((item ? "印出来（分条）：" : "印出来：") + (text.isBlank() ? "（空着，不印）" : text));
        area.getStyleClass().removeAll("tall", "taller");
        if (area.getText().length() > LONG) {
            area.getStyleClass().add(area.getText().length() > VERY_LONG ? "taller" : "tall");
        }
    }

    /** Composed text comes and goes within one input; only a figure that is gone for good is told of. */
    private void tellDeleted(String was, String is) {
        List<String> gone = new ArrayList<>(Wording.keys(places.wording(was)));
        Wording.keys(places.wording(is)).forEach(gone::remove);
        if (!gone.isEmpty()) {
            String names = String.join("", gone.stream().map(places::of).toList());
            notice.say("删去了" + names + "，印出来就没有这个数了。按 Ctrl+Z 也能放回。",
                    new Notice.Offer("放回", () -> area.setText(was)));
        }
    }

    void insert(String key) {
        area.replaceSelection(places.of(key));
        area.requestFocus();
    }

    void focus() {
        area.requestFocus();
        area.end();
    }

    TextArea area() {
        return area;
    }

    /** Lines that were broken by Enter are one paragraph: paragraphs are added by their verb. */
    Passage passage() {
        return new Passage(places.wording(area.getText().replaceAll("\\s*\\R\\s*", "").strip()), item);
    }
}

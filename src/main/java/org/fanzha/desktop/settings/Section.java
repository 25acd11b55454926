package org.fanzha.desktop.settings;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Verb;

/** One part of the settings: a heading, what it does in a sentence, its controls, and its outcomes in place. */
abstract class Section extends VBox {
    final Notice notice = new Notice();
    private final String title;

    /** @param explanation empty for none */
    Section(String title, String explanation) {
        super(16);
        this.title = title;
        getStyleClass().add("settings-section");
        getChildren().add(Texts.heading(title));
        if (!explanation.isEmpty()) {
            getChildren().add(Texts.quietWrapped(explanation));
        }
    }

    final String title() {
        return title;
    }

    /** The settings it has, where it has any. */
    Optional<SettingForm> form() {
        return Optional.empty();
    }

    /** Called each time it comes to the front: it reads anew, and keeps what was typed and not saved. */
    void front() {
        form().ifPresent(SettingForm::load);
    }

    boolean hasUnsaved() {
        return form().filter(SettingForm::isChanged).isPresent();
    }

    List<Verb> verbs() {
        return List.of();
    }

    final Optional<String> unsaved() {
        return hasUnsaved() ? Optional.of("设置里的“" + title + "”") : Optional.empty();
    }

    static Button button(String id, String verb, Runnable act) {
        Button button = new Button(verb);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    /** Side by side, and one under the other where there is no room. */
    static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(8, 8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Label subheading(String text) {
        Label label = Texts.heading(text);
        label.getStyleClass().add("settings-subheading");
        return label;
    }
}

package org.fanzha.desktop.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.geometry.Pos;

import org.fanzha.desktop.kit.Texts;

/** A framed part of the day's page: a heading, what can be chosen beside it, and what it tells. */
class Card extends VBox {
    Card(String heading, Node... beside) {
        super(8);
        getStyleClass().add("today-card");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Texts.heading(heading), strut(), gap);
        head.getChildren().addAll(beside);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    /** Unseen, and as tall as a box beside the heading would be: so cards side by side begin alike, whatever the face. */
    private static Node strut() {
        Button strut = new Button(" ");
        strut.setVisible(false);
        strut.setMinWidth(0);
        strut.setPrefWidth(0);
        return strut;
    }

    /** A line of the card: words that may break, and at its end what stays whole. */
    static HBox line(Node words, Node... ends) {
        HBox line = new HBox(8, words);
        line.getChildren().addAll(ends);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (words instanceof Label label) {
            label.setMaxWidth(Double.MAX_VALUE);
        }
        return line;
    }
}

package org.fanzha.desktop.settings;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Lesson;
import org.fanzha.office.Lessons;

/** A lesson in its own words, and under it of what kind it is, where it serves and since when. */
final class LessonCell extends ListCell<Lesson> {
    private static final double EDGES = 40;
    private final Label words = Texts.wrapped("");
    private final Label about = Texts.quietWrapped("");
    private final VBox both = new VBox(4, words, about);

    LessonCell() {
        both.maxWidthProperty().bind(widthProperty().subtract(EDGES));
        both.prefWidthProperty().bind(both.maxWidthProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Lesson lesson, boolean empty) {
        super.updateItem(lesson, empty);
        setGraphic(empty || lesson == null ? null : both);
        if (lesson != null) {
            words.setText(Lessons.words(lesson));
            about.setText(about(lesson));
            setAccessibleText(Lessons.words(lesson) + "，" + about(lesson));
        }
    }

    private static String about(Lesson lesson) {
        return Lessons.kind(lesson) + "　" + Lessons.where(lesson) + "　记于 " + Lessons.when(lesson);
    }
}

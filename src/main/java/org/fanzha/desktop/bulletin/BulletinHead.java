package org.fanzha.desktop.bulletin;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.fanzha.desktop.kit.Texts;

/** The screen's name, and what can be done with the bulletin that is in hand. */
final class BulletinHead extends HBox {
    /** The verbs stand in one line where there is room; a flow pane would else ask for the height of two. */
    private static final double ONE_LINE = 900;
    private final Button words;
    private final Button print;
    private final Button pdf;
    private final Button word;
    private final Button publish;

    /** What the buttons do. */
    record Acts(Runnable words, Runnable print, Runnable pdf, Runnable word, Runnable publish) {
    }

    BulletinHead(Acts acts) {
        super(8);
        words = button("edit-words", "改文字", acts.words());
        print = button("print", "打印……", acts.print());
        pdf = button("save-pdf", "存为 PDF", acts.pdf());
        word = button("save-word", "存为 Word", acts.word());
        publish = button("publish", "发布……", acts.publish());
        FlowPane verbs = new FlowPane(8, 8, words, print, pdf, word, publish);
        verbs.setPrefWrapLength(ONE_LINE);
        verbs.setAlignment(Pos.CENTER_RIGHT);
        setHgrow(verbs, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Texts.title("通报"), verbs);
        offer(false, false);
    }

    private static Button button(String id, String verb, Runnable act) {
        Button button = new Button(verb);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    /** @param drawn whether there are pages @param open whether they are not published yet */
    void offer(boolean drawn, boolean open) {
        print.setDisable(!drawn);
        pdf.setDisable(!drawn);
        word.setDisable(!drawn);
        publish.setDisable(!open);
        lead(publish, open);
        words.setDisable(!open);
    }

    /** The one button that is to be pressed next. */
    static void lead(Button button, boolean leads) {
        button.getStyleClass().remove("accent");
        if (leads) {
            button.getStyleClass().add("accent");
        }
    }

    void showWords(boolean shown) {
        words.setText(shown ? "看版面" : "改文字");
    }
}

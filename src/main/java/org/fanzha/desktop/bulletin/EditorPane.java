package org.fanzha.desktop.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Bulletins.Text;
import org.fanzha.paper.Rewording;
import org.fanzha.paper.Section;

/** The bulletin's sentences, one box a paragraph: words are typed, figures stay what they are. */
final class EditorPane extends ScrollPane {
    private static final Duration PAUSE = Duration.millis(800);
    private final VBox rows = new VBox(16);
    private final Map<String, SectionPane> sections = new LinkedHashMap<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Consumer<Rewording> keep;
    private Rewording words = Rewording.NONE;
    private Placeholders places = new Placeholders(List.of(), new FigureTitles());
    private PassageBox last;
    private boolean touched;

    /** @param keep takes what is to be kept, shortly after it was typed */
    EditorPane(Consumer<Rewording> keep) {
        this.keep = keep;
        rows.getStyleClass().add("form-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("words");
        setAccessibleText("通报文字");
        pause.setOnFinished(e -> flush());
    }

    void show(Text text, Placeholders figures) {
        pause.stop();
        touched = false;
        words = text.words();
        places = figures;
        last = null;
        sections.clear();
        rows.getChildren().setAll(Texts.quietWrapped(
                "文字可以改；〔〕里的是算出来的数，不能改，要么留着，要么整个删去。要添一个数，先点到要放的地方，再在右边点“插入”。"));
        String chapter = "";
        for (int i = 0; i < text.drafted().size(); i++) {
            Section drafted = text.drafted().get(i);
            if (!drafted.chapter().equals(chapter)) {
                chapter = drafted.chapter();
                rows.getChildren().add(Texts.heading(chapter));
            }
            SectionPane pane = new SectionPane(drafted, text.worded().get(i).passages(), this);
            sections.put(drafted.key(), pane);
            rows.getChildren().add(pane);
        }
    }

    Placeholders places() {
        return places;
    }

    void focused(PassageBox box) {
        last = box;
    }

    void changed() {
        touched = true;
        pause.playFromStart();
    }

    /** Where the next figure goes: the box that was typed in last. */
    boolean insert(String key) {
        Optional.ofNullable(last).ifPresent(box -> box.insert(key));
        return last != null;
    }

    void focusFirst() {
        sections.values().stream().findFirst().ifPresent(SectionPane::focus);
    }

    /** Takes what the figures read now for seen. */
    void accept() {
        touched = true;
        flush();
    }

    /** The ledger did not take the words: they are still to be kept. */
    void notKept() {
        touched = true;
    }

    boolean isTouched() {
        return touched;
    }

    /** Keeps at once what was typed. */
    void flush() {
        pause.stop();
        if (!touched) {
            return;
        }
        touched = false;
        for (SectionPane section : sections.values()) {
            words = words.with(section.drafted(), section.passages());
        }
        words = words.seeing(places.texts());
        keep.accept(words);
    }
}

package org.fanzha.desktop.bulletin;

import java.util.List;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Concern;

/** What is better looked at before the bulletin is published, in a clerk's words. */
final class ConcernsPane extends TitledPane {
    private final VBox lines = new VBox(8);
    private final FigureTitles titles = new FigureTitles();
    private final Runnable toAccept;

    /** @param toAccept takes changed figures for seen */
    ConcernsPane(Runnable toAccept) {
        this.toAccept = toAccept;
        setContent(lines);
        setMinHeight(USE_PREF_SIZE);
        setId("concerns");
        setAnimated(false);
        show(List.of());
    }

    void show(List<Concern> concerns) {
        setText("发布前要看的 " + concerns.size() + " 处");
        lines.getChildren().setAll(concerns.stream().map(concern -> Texts.wrapped(sentence(concern))).toList());
        if (concerns.stream().anyMatch(Concern.Changed.class::isInstance)) {
            Hyperlink seen = new Hyperlink("变了的数我都看过了");
            seen.setOnAction(e -> toAccept.run());
            lines.getChildren().add(seen);
        }
        Room.give(this, !concerns.isEmpty());
    }

    String sentence(Concern concern) {
        return switch (concern) {
            case Concern.Said said -> said.sentence();
            case Concern.Changed changed -> "改文字之后“" + name(changed.key()) + "”变了：原来是 " + changed.before() + "，现在是 "
                    + changed.now() + "。数已换成新的，请看前后文字还通不通。";
            case Concern.OwnNumber own -> "“" + own.section() + "”里的“" + own.number() + "”不是算出来的，是手写的，请核对。";
            case Concern.Missing missing -> "“" + missing.section() + "”里用了“" + name(missing.key()) + "”，这个月没有这个数，会印成“—”。";
            case Concern.Dropped dropped -> "“" + dropped.section() + "”一节改过文字，但按现在的数据不再起草这一节，没有印。";
        };
    }

    private String name(String key) {
        return titles.find(key).orElse("其他数据");
    }
}

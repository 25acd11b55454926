package org.fanzha.desktop.bulletin;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.office.PaperStore.Published;

/** The bulletins that are out, newest first; each opens as it went out. */
final class EarlierPane extends TitledPane {
    private final VBox lines = new VBox(4);
    private final Consumer<YearMonth> toOpen;

    EarlierPane(Consumer<YearMonth> toOpen) {
        this.toOpen = toOpen;
        setContent(lines);
        setExpanded(false);
        setId("earlier");
        show(List.of());
    }

    void show(List<Published> out) {
        setText("已发布的通报 " + out.size() + " 份");
        lines.getChildren().setAll(out.stream().map(this::line).toList());
        Room.give(this, !out.isEmpty());
    }

    private Hyperlink line(Published paper) {
        String number = paper.number().isEmpty() ? "" : "　" + paper.number();
        Hyperlink link = new Hyperlink(paper.month().getYear() + "年" + paper.month().getMonthValue() + "月" + number
                + "\n" + paper.at().getMonthValue() + "月" + paper.at().getDayOfMonth() + "日发布");
        link.setOnAction(e -> toOpen.accept(paper.month()));
        return link;
    }
}

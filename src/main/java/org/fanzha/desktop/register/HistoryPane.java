package org.fanzha.desktop.register;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.HistoryLine;
import org.fanzha.register.Entry;
import org.fanzha.register.Sensitivity;
import org.fanzha.register.Source;

/** What became of one entry: each change with its day, its act and the file it came from, the newest first. */
final class HistoryPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final VBox lines = new VBox(12);
    private final Button reveal = new Button("显示遮住的内容");
    private final Work work;

    HistoryPane(Work work, Runnable back) {
        super(8);
        this.work = work;
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        lines.setId("history");
        lines.getStyleClass().add("form-rows");
        reveal.setId("reveal-history");
        Button toForm = new Button("返回表单");
        toForm.setId("history-back");
        toForm.setOnAction(e -> back.run());
        toForm.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Texts.heading("变更记录"), gap, reveal, toForm);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, scroll);
    }

    void open(Entry entry) {
        lines.getChildren().setAll(Texts.quiet("正在读取……"));
        reveal.setVisible(false);
        work.run(() -> work.desk().history(entry), history -> show(entry, history));
    }

    private void show(Entry entry, List<HistoryLine> history) {
        fill(history, true);
        reveal.setVisible(history.stream().anyMatch(HistoryPane::isGuarded));
        reveal.setOnAction(e -> work.act(() -> work.desk().noteHistoryShown(entry), () -> {
            reveal.setVisible(false);
            fill(history, false);
        }));
    }

    private static boolean isGuarded(HistoryLine line) {
        return line.field() != null && line.field().sensitivity() == Sensitivity.SENSITIVE;
    }

    private void fill(List<HistoryLine> history, boolean veiled) {
        lines.getChildren().clear();
        HistoryLine before = null;
        for (HistoryLine line : history.reversed()) {
            if (before == null || !before.at().equals(line.at()) || before.act() != line.act()
                    || !java.util.Objects.equals(before.source(), line.source())) {
                lines.getChildren().add(when(line));
            }
            if (line.field() != null) {
                lines.getChildren().add(what(line, veiled));
            }
            before = line;
        }
    }

    private static Label when(HistoryLine line) {
        Label label = Texts.quietWrapped(TIME.format(line.at()) + "　" + line.act().word() + from(line.source()));
        label.getStyleClass().add("history-time");
        return label;
    }

    private static String from(Source source) {
        return source == null ? "" : "\n第 " + source.batch() + " 批　" + source.file()
                + (source.sheet().isEmpty() ? "" : "　" + source.sheet()) + "　第 " + source.row() + " 行";
    }

    private VBox what(HistoryLine line, boolean veiled) {
        Label title = new Label(line.field().title());
        title.getStyleClass().add("field-title");
        return new VBox(2, title, Texts.wrapped(said(line, line.from(), veiled) + "　→　" + said(line, line.to(), veiled)));
    }

    private String said(HistoryLine line, String text, boolean veiled) {
        String shown = veiled ? work.desk().shown(line, text) : text;
        return shown.isEmpty() ? "（空白）" : shown;
    }
}

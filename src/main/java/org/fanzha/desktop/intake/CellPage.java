package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.staging.UnknownWords;
import org.fanzha.register.Field;
import org.fanzha.register.Sensitivity;

/** What one cell was understood as and why, and the two ways to mend it: what its word means, or what it should say. */
final class CellPage extends VBox {
    private final Chosen at;
    private final Sayer sayer;
    private final WordList words;

    CellPage(Chosen at, Sayer sayer, Aids aids) {
        super(8);
        this.at = at;
        this.sayer = sayer;
        this.words = new WordList(sayer, aids);
        if (!at.isData()) {
            getChildren().add(Texts.quietWrapped("这一格不是数据行里的，没有可改的。请走到一行数据，或看“这一列”“这张表”。"));
            return;
        }
        Optional<Field<?>> field = at.match().map(ColumnMatch::field);
        String mended = at.drawn().mended(at.row(), at.column()).isPresent() ? "您改过这一格，原表不动。" : "";
        String unused = field.isEmpty() ? "这一列没有采用，原文随行保存。" : "";
        if (!(mended + unused).isEmpty()) {
            getChildren().add(Texts.quietWrapped(mended + unused));
        }
        field.ifPresent(f -> meaning(f, aids.words()));
        mend(field);
    }

    /** Of a word that was not understood, or was given a meaning, for all rows that have it. */
    private void meaning(Field<?> field, List<UnknownWords.Word> unknown) {
        unknown.stream().filter(word -> WordList.stands(field, word, at)).findFirst().ifPresent(word -> {
            Label label = Texts.wrapped("这个词是指（" + word.rows() + " 行都这样写，一次改好）");
            getChildren().addAll(label, words.box("word-means", label, field, word));
        });
    }

    private void mend(Optional<Field<?>> field) {
        TextField text = new TextField();
        text.setId("cell-text");
        boolean sensitive = field.filter(f -> f.sensitivity() == Sensitivity.SENSITIVE).isPresent();
        text.setText(sensitive ? "" : at.drawn().mended(at.row(), at.column()).orElseGet(() -> at.drawn().written(at.row(), at.column())));
        text.setPromptText("应写成什么");
        text.setOnAction(e -> change(text.getText()));
        Label label = new Label("这一格应是");
        label.setLabelFor(text);
        text.setAccessibleText("这一格应是");
        Button change = Head.button("cell-mend", "改这一格", () -> change(text.getText()));
        VBox box = new VBox(4, label, text);
        getChildren().addAll(box, Head.line(at.drawn().mended(at.row(), at.column()).isEmpty() ? List.of(change)
                : List.of(change, Head.button("cell-restore", "照原来写的", () -> sayer.say(place() + "照原来写的", at.at(),
                        said -> said.asWritten(at.cell()))))));
    }

    private String place() {
        return "第 " + at.row().number() + " 行 " + at.columnName();
    }

    private void change(String text) {
        sayer.say(place() + "改过了", at.at(), said -> said.cell(at.cell(), text.strip()));
    }
}

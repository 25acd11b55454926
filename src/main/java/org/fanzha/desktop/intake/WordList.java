package org.fanzha.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.Meant;
import org.fanzha.intake.cell.Meanings;
import org.fanzha.intake.staging.UnknownWords;
import org.fanzha.register.Field;

/** Words that were not understood, each with a box for what it means, said once for all rows and all files. */
final class WordList {
    private static final String FORGET = "（不是这个意思，照原样）";
    private final Sayer sayer;
    private final Aids aids;

    WordList(Sayer sayer, Aids aids) {
        this.sayer = sayer;
        this.aids = aids;
    }

    /** Whether the word is the one in the chosen cell. */
    static boolean stands(Field<?> field, UnknownWords.Word word, Chosen at) {
        String text = at.drawn().mended(at.row(), at.column()).orElseGet(() -> at.drawn().written(at.row(), at.column()));
        return Meanings.words(field, text).stream().anyMatch(w -> Meanings.key(w).equals(Meanings.key(word.written())));
    }

    /** @param label what the box is called */
    ComboBox<String> box(String id, Label label, Field<?> field, UnknownWords.Word word) {
        List<String> meanings = new ArrayList<>(aids.meaningsOf(word));
        word.meant().ifPresent(meant -> meanings.addFirst(FORGET));
        ComboBox<String> box = WordBox.of(id, "“" + word.written() + "”是指", meanings, word.meant().orElse(null),
                new Named<>(text -> text), meant -> say(field, word, meant));
        box.setPromptText("请选");
        label.setLabelFor(box);
        return box;
    }

    private void say(Field<?> field, UnknownWords.Word word, String meant) {
        if (FORGET.equals(meant)) {
            sayer.sayings().meanings().stream().filter(m -> Meanings.said(field, word.written(), List.of(m)).isPresent()).findFirst()
                    .ifPresent(m -> sayer.forget("“" + word.written() + "”照原样", m));
        } else {
            sayer.mean("“" + word.written() + "”是指“" + meant + "”", new Meant(field, word.written(), meant));
        }
    }

    /** All words of a column; of very many the first. */
    Optional<VBox> of(Field<?> field) {
        List<UnknownWords.Word> words = aids.words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        long unread = words.stream().filter(w -> w.meant().isEmpty()).count();
        VBox list = new VBox(8, Texts.wrapped(unread == 0 ? "您说过意思的词：" : "有 " + unread + " 个词没认出，各是指："));
        for (int i = 0; i < Math.min(Aids.SHOWN, words.size()); i++) {
            UnknownWords.Word word = words.get(i);
            Label label = Texts.wrapped("“" + word.written().replace('\n', ' ') + "”（" + word.rows() + " 行）");
            list.getChildren().add(new VBox(4, label, box("word-" + i, label, field, word)));
        }
        if (words.size() > Aids.SHOWN) {
            list.getChildren().add(Texts.quietWrapped("还有 " + (words.size() - Aids.SHOWN) + " 个词，改好上面的再列出来。这么多，请看看这一列认对了没有。"));
        }
        return Optional.of(list);
    }
}

package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.StagedTable;
import org.fanzha.office.DrawnSheet;
import org.fanzha.register.Field;

/** Which field a column brings, or none; and the words in it that were not understood. */
final class ColumnPage extends VBox {
    private final Chosen at;
    private final Sayer sayer;

    ColumnPage(Chosen at, Sayer sayer, Aids aids) {
        super(8);
        this.at = at;
        this.sayer = sayer;
        if (at.heading() < 0 || at.table().isEmpty()) {
            getChildren().add(Texts.quietWrapped(at.table().isEmpty() ? "这张表还没有采用，请先在“这张表”里说它是哪一种台账。"
                    : "请先走到一列，或点一下列头。"));
            return;
        }
        Optional<ColumnMatch> match = at.match();
        Optional<Field<?>> field = match.map(ColumnMatch::field);
        getChildren().addAll(Texts.heading(at.columnName() + match.map(m -> "　" + heading(m)).orElse("　没有表头")),
                Texts.wrapped(Taken.of(match).sentence(match)));
        Label label = new Label("这一列是");
        ComboBox<Field<?>> box = WordBox.of("column-is", "这一列是", fields(at.table().get()), field.orElse(null),
                new Named<>(f -> name(f, at.table().get())), this::is);
        label.setLabelFor(box);
        box.setPromptText("请选");
        getChildren().add(new VBox(4, label, box));
        if (field.isPresent()) {
            getChildren().add(Head.line(List.of(Head.button("column-none", "不用这一列", () -> isNone(at, sayer)))));
            new WordList(sayer, aids).of(field.get()).ifPresent(getChildren()::add);
        }
    }

    private static String heading(ColumnMatch match) {
        return match.heading().replace("\n", "");
    }

    private static List<Field<?>> fields(StagedTable table) {
        return table.register().fields().stream().<Field<?>>map(f -> f).toList();
    }

    /** A field that another column brings says so, for that column would lose it. */
    private String name(Field<?> field, StagedTable table) {
        return field.title() + table.columns().stream().filter(c -> c.field() == field && c.column() != at.heading()).findFirst()
                .map(c -> "（现在是 " + DrawnSheet.letters(c.column()) + " 列）").orElse("");
    }

    private void is(Field<?> field) {
        sayer.say(at.columnName() + "是“" + field.title() + "”", at.at(), said -> said.column(at.heading(), Optional.of(field)));
    }

    static void isNone(Chosen at, Sayer sayer) {
        if (at.heading() >= 0 && at.match().map(ColumnMatch::field).isPresent()) {
            sayer.say("不用" + at.columnName(), at.at(), said -> said.column(at.heading(), Optional.empty()));
        }
    }
}

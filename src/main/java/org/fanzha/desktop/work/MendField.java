package org.fanzha.desktop.work;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.SoughtBox;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Masking;
import org.fanzha.register.Option;
import org.fanzha.register.Problem;
import org.fanzha.register.Sensitivity;

/** One field of the row as it will be taken: typed or chosen, with the cell as written and what is wrong under it. */
final class MendField extends VBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private final Label written = Texts.quietWrapped("");
    private final Label message = Texts.wrapped("");
    private final Control input;
    private final Supplier<String> text;

    /** @param targets what a link may point at; empty where it is typed */
    MendField(Field<?> field, String opening, List<String> targets) {
        super(4);
        getStyleClass().add("field-row");
        message.getStyleClass().add("field-message");
        if (field.look() == Look.CHOICE || field.look() == Look.TICK || !targets.isEmpty()) {
            ComboBox<String> box = targets.isEmpty() ? new ComboBox<>() : new SoughtBox<>();
            box.getItems().add("");
            box.getItems().addAll(targets.isEmpty() ? labels(field) : targets);
            input = box;
            text = () -> Objects.requireNonNullElse(box.getValue(), "");
            box.setValue(opening.isEmpty() ? null : opening);
        } else {
            TextField line = new TextField();
            input = line;
            text = line::getText;
            line.setText(opening);
        }
        input.setMaxWidth(Double.MAX_VALUE);
        input.setId("mend-" + field.key());
        input.setAccessibleText(field.title() + (field.isRequired() ? "，必填" : ""));
        getChildren().add(input);
    }

    private static List<String> labels(Field<?> field) {
        return field.look() == Look.TICK ? List.of("是", "否")
                : field.type().choices().map(ChoiceList::options).orElse(List.of()).stream().map(Option::label).toList();
    }

    /** Hides what is typed until the clerk asks for it. @param reveal logs the showing */
    void veil(Field<?> field, Consumer<Runnable> reveal) {
        if (field.sensitivity() != Sensitivity.SENSITIVE || text().isEmpty()) {
            return;
        }
        Label masked = new Label(Masking.quoted(field, text()));
        masked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(masked, Priority.ALWAYS);
        Button ask = new Button("显示");
        ask.setId("reveal-" + field.key());
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setAccessibleText("显示" + field.title());
        HBox line = new HBox(8, masked, ask);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Node whole = getChildren().set(0, line);
        ask.setOnAction(e -> reveal.accept(() -> {
            getChildren().set(0, whole);
            input.requestFocus();
        }));
    }

    /** Says how the sheet has it, where the field shows it otherwise. */
    void written(Field<?> field, String cell) {
        if (!cell.isEmpty() && !cell.equals(text())) {
            written.setText("表里写的：" + Masking.quoted(field, cell));
            getChildren().add(1, written);
        }
    }

    /** Only to be read, where there is nothing to mend. */
    void fix(Field<?> field) {
        Label fixed = Texts.wrapped(Masking.quoted(field, text()));
        fixed.getStyleClass().add("candidate");
        getChildren().setAll(fixed);
    }

    String text() {
        return text.get();
    }

    void problem(Optional<Problem> found) {
        getChildren().remove(message);
        found.ifPresent(problem -> {
            message.setText(problem.message());
            getChildren().add(message);
        });
        pseudoClassStateChanged(FAULTY, found.isPresent());
    }

    void focusInput() {
        input.requestFocus();
    }

    Control input() {
        return input;
    }
}

package org.fanzha.desktop.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;

import org.controlsfx.control.CheckComboBox;
import org.fanzha.desktop.kit.DayBox;
import org.fanzha.desktop.kit.Paragraph;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Option;

/** Look → control. What is not named here is typed into a line. */
final class Controls {
    private static final String JOINT = "、";
    private static final String BLANK = "未填";
    private static final Map<Look, String> PROMPTS = Map.of(
            Look.NUMBER, "整数", Look.MONEY, "元，如 32000 或 3.2万元", Look.MONTH, "如 2024-05",
            Look.MOMENT, "如 2024-05-08 10:20", Look.PHONES, "几个号码用“；”隔开",
            Look.PERSONS, "几个人用“、”隔开", Look.FILES, "文件名，几个用“；”隔开", Look.SQUAD, "如 组长：某某；成员：某某");
    private static final Map<Look, Function<Field<?>, FieldControl>> MAKERS = Map.of(
            Look.PARAGRAPH, Controls::area, Look.SQUAD, Controls::area,
            Look.CHOICE, Controls::choice, Look.CHOICES, Controls::choices, Look.TICK, Controls::tick);

    private static final StringConverter<String> NAMED = new StringConverter<>() {
        @Override
        public String toString(String label) {
            return label == null || label.isEmpty() ? BLANK : label;
        }

        @Override
        public String fromString(String shown) {
            return BLANK.equals(shown) ? "" : shown;
        }
    };

    private Controls() {
    }

    /**
     * @param targets where a link may point; filled by the form, ignored by other looks
     * @param clock   tells the year of a day that is typed without it
     */
    static FieldControl of(Field<?> field, LinkBox.Targets targets, Clock clock) {
        FieldControl control = switch (field.look()) {
            case LINK -> new LinkBox(targets).control();
            case DAY -> day(field, clock);
            default -> MAKERS.getOrDefault(field.look(), Controls::line).apply(field);
        };
        control.input().setAccessibleText(field.title() + (field.isRequired() ? "，必填" : ""));
        if (!field.hint().isEmpty()) {
            control.input().setAccessibleHelp(field.hint());
        }
        control.input().setId(inputId(field));
        return control;
    }

    static String inputId(Field<?> field) {
        return "field-" + field.key();
    }

    private static FieldControl line(Field<?> field) {
        return text(new TextField(), field);
    }

    private static FieldControl area(Field<?> field) {
        Paragraph area = new Paragraph();
        area.setPrefRowCount(2);
        return text(area, field);
    }

    private static FieldControl text(TextInputControl input, Field<?> field) {
        input.setPromptText(prompt(field));
        return new FieldControl(input, input, input::getText, input::setText, input.textProperty());
    }

    private static String prompt(Field<?> field) {
        if (!field.hint().isEmpty()) {
            return field.hint();
        }
        return field.example().isEmpty() ? PROMPTS.getOrDefault(field.look(), "") : "如 " + field.example();
    }

    private static FieldControl day(Field<?> field, Clock clock) {
        DayBox box = new DayBox(field.title(), clock);
        if (!field.hint().isEmpty()) {
            box.field().setPromptText(field.hint());
        }
        return new FieldControl(box, box.field(), box::text, box.field()::setText, box.textProperty());
    }

    private static FieldControl choice(Field<?> field) {
        return combo(labels(field));
    }

    private static FieldControl tick(Field<?> field) {
        return combo(List.of("是", "否"));
    }

    /**
     * The first, blank item takes a choice back, and is where the arrow keys begin. A label that is no option any more is
     * shown all the same.
     */
    private static FieldControl combo(List<String> labels) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add("");
        box.getItems().addAll(labels);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(8);
        box.setConverter(NAMED);
        box.setValue("");
        return new FieldControl(box, box, () -> Objects.requireNonNullElse(box.getValue(), ""), box::setValue,
                box.valueProperty());
    }

    private static FieldControl choices(Field<?> field) {
        CheckComboBox<String> box = new CheckComboBox<>();
        box.getItems().addAll(labels(field));
        box.setMaxWidth(Double.MAX_VALUE);
        return new FieldControl(box, box,
                () -> box.getCheckModel().getCheckedItems().stream().collect(Collectors.joining(JOINT)),
                text -> check(box, text), box.getCheckModel().getCheckedItems());
    }

    private static void check(CheckComboBox<String> box, String text) {
        box.getCheckModel().clearChecks();
        List<String> unknown = new ArrayList<>(List.of(text.split(JOINT)));
        unknown.removeIf(label -> label.isBlank() || box.getItems().contains(label));
        box.getItems().addAll(unknown);
        for (String label : text.split(JOINT)) {
            box.getCheckModel().check(label);
        }
    }

    private static List<String> labels(Field<?> field) {
        return field.type().choices().map(ChoiceList::options).orElse(List.of()).stream().map(Option::label).toList();
    }
}

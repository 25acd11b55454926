package org.fanzha.desktop.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.CheckComboBox;
import org.fanzha.office.find.Filter;
import org.fanzha.register.ChoiceList;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Option;

/** What one column must hold, as its kind asks: words, some of a list, or from one end to the other. */
final class FilterBox extends VBox {
    private static final String BLANK = "（空白）";
    private static final Set<Look> RANGES = Set.of(Look.NUMBER, Look.MONEY, Look.DAY, Look.MONTH, Look.MOMENT);
    private final Node input;
    private final Supplier<Optional<Filter>> filter;
    private final Consumer<Optional<Filter>> show;

    private record Parts(Node node, Node input, Supplier<Optional<Filter>> filter, Consumer<Optional<Filter>> show) {
    }

    FilterBox(Field<?> field, Runnable changed) {
        super(2);
        Parts parts = RANGES.contains(field.look()) ? range(field, changed)
                : field.look() == Look.CHOICE || field.look() == Look.TICK ? list(field, changed) : words(field, changed);
        this.input = parts.input();
        this.filter = parts.filter();
        this.show = parts.show();
        getStyleClass().add("filter-box");
        Label title = new Label(field.title());
        title.setLabelFor(input);
        title.getStyleClass().add("field-title");
        getChildren().addAll(title, parts.node());
    }

    Optional<Filter> filter() {
        return filter.get();
    }

    /** Shows a filter of this field; none to be blank. */
    void show(Optional<Filter> wanted) {
        show.accept(wanted);
    }

    void focusInput() {
        input.requestFocus();
    }

    private static TextField line(Field<?> field, String name, String prompt, Runnable changed) {
        TextField line = new TextField();
        line.setId("filter-" + field.key() + name);
        line.setAccessibleText("按" + field.title() + "筛选，" + prompt);
        line.setPromptText(prompt);
        line.textProperty().addListener(o -> changed.run());
        return line;
    }

    private static Parts words(Field<?> field, Runnable changed) {
        TextField words = line(field, "", "包含", changed);
        return new Parts(words, words, () -> words.getText().isBlank() ? Optional.empty()
                : Optional.of(Filter.contains(field, words.getText().strip())),
                wanted -> words.setText(wanted.map(f -> f.texts().getFirst()).orElse("")));
    }

    private static Parts range(Field<?> field, Runnable changed) {
        TextField from = line(field, "-from", "从", changed);
        TextField to = line(field, "-to", "到", changed);
        return new Parts(new HBox(4, from, to), from,
                () -> from.getText().isBlank() && to.getText().isBlank() ? Optional.empty()
                        : Optional.of(Filter.between(field, from.getText().strip(), to.getText().strip())),
                wanted -> {
                    from.setText(wanted.map(f -> f.texts().getFirst()).orElse(""));
                    to.setText(wanted.map(f -> f.texts().getLast()).orElse(""));
                });
    }

    private static Parts list(Field<?> field, Runnable changed) {
        CheckComboBox<String> box = new CheckComboBox<>();
        Stream<String> labels = field.look() == Look.TICK ? Stream.of("是", "否")
                : field.type().choices().map(ChoiceList::options).orElse(List.of()).stream().map(Option::label);
        box.getItems().addAll(Stream.concat(labels, Stream.of(BLANK)).toList());
        box.setId("filter-" + field.key());
        box.setTitle("不限");
        box.setShowCheckedCount(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText("按" + field.title() + "筛选，可选几项");
        box.getCheckModel().getCheckedItems().addListener((javafx.beans.InvalidationListener) o -> {
            List<String> ticked = box.getCheckModel().getCheckedItems();
            box.setTitle(ticked.isEmpty() ? "不限" : String.join("、", ticked));
            changed.run();
        });
        box.setShowCheckedCount(false);
        return new Parts(box, box, () -> ticked(field, box.getCheckModel().getCheckedItems()), wanted -> {
            box.getCheckModel().clearChecks();
            wanted.ifPresent(f -> f.texts().forEach(text -> box.getCheckModel().check(text.isEmpty() ? BLANK : text)));
        });
    }

    private static Optional<Filter> ticked(Field<?> field, List<String> labels) {
        return labels.isEmpty() ? Optional.empty()
                : Optional.of(Filter.oneOf(field, labels.stream().map(l -> l.equals(BLANK) ? "" : l).toList()));
    }
}

package org.fanzha.desktop.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.util.StringConverter;

import org.fanzha.desktop.kit.SoughtBox;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Sensitivity;

/** Picks an entry of another register by typing part of it. */
final class LinkBox extends SoughtBox<LinkBox.Target> {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    /**
     * @param text  what the draft keeps: the name, or the key where several bear the name
     * @param label what is read in the list
     */
    record Target(long id, String text, String label) {
        static Target written(String text) {
            return new Target(0, text, text);
        }
    }

    /** The list behind a link's box, filled away from the window's thread and then shared. */
    record Targets(ObservableList<Target> all) {
        Targets() {
            this(FXCollections.observableArrayList());
        }

        String textOf(long id, String otherwise) {
            return all.stream().filter(t -> t.id == id).map(Target::text).findFirst().orElse(otherwise);
        }

        /** What the targets of a link are called; sensitive names stay masked, the rest tells them apart. */
        static List<Target> read(RegisterDesk desk, Field<?> link) {
            List<Entry> entries = desk.targets(link);
            Map<String, Long> bearers = entries.stream().map(e -> e.link().name())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return entries.stream()
                    .map(e -> new Target(e.id(), text(e, bearers.get(e.link().name()) > 1), label(desk, e)))
                    .toList();
        }

        private static String text(Entry entry, boolean shared) {
            String name = entry.link().name();
            return !shared ? name : entry.register().sameness().keys().stream().filter(key -> key.size() == 1)
                    .map(key -> entry.show(key.getFirst())).filter(key -> !key.isEmpty()).findFirst().orElse(name);
        }

        private static String label(RegisterDesk desk, Entry entry) {
            Register register = entry.register();
            Field<?> name = register.nameField();
            Stream<Field<?>> more = name.sensitivity() == Sensitivity.OPEN ? Stream.of()
                    : Stream.concat(Stream.of(register.fields().getFirst()), register.unitField().stream());
            return Stream.concat(Stream.of(name), more).filter(Objects::nonNull).distinct()
                    .map(field -> desk.shown(entry, field)).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("　"));
        }
    }

    LinkBox(Targets targets) {
        setItems(targets.all());
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(7);
        setPromptText("输入几个字查找");
        pseudoClassStateChanged(UNSET, true);
        valueProperty().addListener((o, was, is) -> pseudoClassStateChanged(UNSET, is == null));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Target target) {
                return target == null ? "" : target.label();
            }

            @Override
            public Target fromString(String label) {
                return label == null || label.isBlank() ? null : Target.written(label);
            }
        });
    }

    FieldControl control() {
        return new FieldControl(this, this, () -> getValue() == null ? "" : getValue().text(), this::showText,
                valueProperty());
    }

    private void showText(String text) {
        setValue(text.isBlank() ? null : getItems().stream().filter(t -> t.text().equals(text)).findFirst()
                .orElseGet(() -> Target.written(text)));
    }
}

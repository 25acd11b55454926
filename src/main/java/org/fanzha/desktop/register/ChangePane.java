package org.fanzha.desktop.register;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.SeveralRows;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Look;
import org.fanzha.register.Problem;

/** One column changed in all chosen rows: the column, its value, what would become of each row, and then the act. */
final class ChangePane extends VBox {
    private static final int FIRST_ROWS = 5;
    private final ComboBox<Field<?>> field = new ComboBox<>();
    private final StackPane place = new StackPane();
    private final Label valueTitle = new Label("改成");
    private final Label said = Texts.wrapped("");
    private final VBox rows = new VBox(4);
    private final Button apply = new Button("改动");
    private final Work work;
    private final EntryTable table;
    private final TakingBack back;
    private FieldControl control;
    private Optional<SeveralRows.Plan> plan = Optional.empty();

    ChangePane(Work work, EntryTable table, TakingBack back) {
        super(8);
        this.work = work;
        this.table = table;
        this.back = back;
        field.setId("change-field");
        field.getItems().setAll(work.register().fields());
        field.setConverter(new Title());
        field.setAccessibleText("改哪一列");
        field.valueProperty().addListener((o, was, is) -> chosen(is));
        Label fieldTitle = new Label("改哪一列");
        fieldTitle.setLabelFor(field);
        place.getStyleClass().add("change-value");
        place.addEventHandler(KeyEvent.KEY_PRESSED, this::entered);
        Button look = new Button("预览");
        look.setId("change-preview");
        look.setOnAction(e -> preview(() -> { }));
        apply.setId("change-apply");
        apply.setOnAction(e -> plan.ifPresent(this::apply));
        said.setId("change-said");
        FlowPane line = new FlowPane(8, 8, pair(fieldTitle, field), pair(valueTitle, place), look, apply);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, said, rows);
        forget(false);
    }

    private static HBox pair(Label title, javafx.scene.Node input) {
        title.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(8, title, input);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    void open() {
        Room.give(this, true);
        if (field.getValue() == null) {
            field.setValue(work.register().fields().getFirst());
        }
        field.requestFocus();
    }

    /** Other rows were chosen: what was looked at counts no more. @param stay whether the strip may stay open */
    void forget(boolean stay) {
        Room.give(this, stay && isVisible());
        tell(Optional.empty(), "");
    }

    private void tell(Optional<SeveralRows.Plan> next, String text) {
        plan = next;
        said.setText(text);
        Room.give(said, !text.isEmpty());
        rows.getChildren().clear();
        apply.setVisible(next.filter(p -> !p.changes().isEmpty()).isPresent());
    }

    private void chosen(Field<?> chosen) {
        LinkBox.Targets targets = new LinkBox.Targets();
        control = Controls.of(chosen, targets, work.tools().clock());
        control.input().setId("change-value");
        valueTitle.setLabelFor(control.input());
        place.getChildren().setAll(control.node());
        control.edits().addListener(o -> tell(Optional.empty(), ""));
        tell(Optional.empty(), "");
        if (chosen.look() == Look.LINK) {
            work.run(() -> LinkBox.Targets.read(work.desk(), chosen), targets.all()::setAll);
        }
    }

    /** Enter looks at what would be, and puts the keys where the next Enter does it. */
    private void entered(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            key.consume();
            preview(apply::requestFocus);
        }
    }

    private void preview(Runnable then) {
        List<Long> ids = table.selectedIds();
        String typed = control.text().get();
        Field<?> chosen = field.getValue();
        work.run(() -> work.desk().several().plan(work.register(), ids, chosen, typed), next -> {
            show(next);
            then.run();
        });
    }

    private void show(SeveralRows.Plan next) {
        Optional<Problem> refused = next.refused();
        if (refused.isPresent()) {
            tell(Optional.empty(), refused.get().message());
            return;
        }
        String left = next.left().isEmpty() ? "" : "；" + next.left().size() + " 条不合适，保持原样";
        String same = next.same() == 0 ? "" : "，另有 " + next.same() + " 条已是此值";
        tell(Optional.of(next), "将改动 " + next.changes().size() + " 条" + same + left + "。");
        apply.setText("改动 " + next.changes().size() + " 条");
        next.changes().stream().limit(FIRST_ROWS).forEach(change -> rows.getChildren().add(line(change.before(),
                blankSaid(next.was(change)) + "　→　" + blankSaid(next.becomes(change)))));
        next.left().stream().limit(FIRST_ROWS).forEach(row -> rows.getChildren().add(line(row.entry(), row.problem().message())));
    }

    private Label line(Entry entry, String what) {
        String name = work.desk().shown(entry, work.register().nameField());
        return Texts.quietWrapped(entry.id() + " 号　" + name + "：" + what);
    }

    private static String blankSaid(String text) {
        return text.isEmpty() ? "（空白）" : text;
    }

    private void apply(SeveralRows.Plan wanted) {
        work.run(() -> work.desk().several().change(wanted), changed -> {
            table.refresh();
            forget(false);
            table.view().requestFocus();
            back.offer("已改动 " + changed.size() + " 条的“" + wanted.field().title() + "”。");
        });
    }

    /** A column is called as its field is. */
    private static final class Title extends StringConverter<Field<?>> {
        @Override
        public String toString(Field<?> chosen) {
            return chosen == null ? "" : chosen.title();
        }

        @Override
        public Field<?> fromString(String title) {
            throw new UnsupportedOperationException("columns are not typed");
        }
    }
}

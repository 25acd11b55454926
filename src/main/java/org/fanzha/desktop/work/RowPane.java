package org.fanzha.desktop.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.AnswerStore.Kind;
import org.fanzha.office.Mending;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Masking;
import org.fanzha.register.Problem;

/** The row, field by field, with the chosen candidate beside it: what agrees and what differs, in words and by role. */
final class RowPane extends ScrollPane {
    private static final double WIDEST_TITLE = 200;
    private final GridPane grid = new GridPane(16, 12);
    private final Label extras = Texts.quietWrapped("");
    private final RegisterDesk desk;
    private final Map<Field<?>, MendField> inputs = new LinkedHashMap<>();
    private Draft base;

    RowPane(RegisterDesk desk) {
        this.desk = desk;
        extras.setId("extras");
        VBox content = new VBox(16, grid, extras);
        content.getStyleClass().add("question-row");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** What the pane shows. @param targets names a link may point at, by field */
    record Shown(Mending mending, Draft draft, Optional<Entry> candidate, Map<Field<?>, List<String>> targets) {
    }

    /** @param reveal logs that a field is shown, then does what it is given */
    void show(Shown shown, Reveal reveal) {
        inputs.clear();
        grid.getChildren().clear();
        base = shown.draft;
        Mending mending = shown.mending;
        boolean beside = shown.candidate.isPresent();
        columns(beside && mending.question().kind() != Kind.GONE);
        tellExtras(mending);
        setVvalue(0);
        if (mending.question().kind() == Kind.GONE) {
            shown.candidate.ifPresent(this::alone);
            return;
        }
        grid.addRow(0, Texts.quiet("栏目"), Texts.quiet(mending.question().fields().isEmpty() ? "这次的" : "这一行"));
        if (beside) {
            grid.add(Texts.quietWrapped("台账里的，编号 " + shown.candidate.get().id()), 2, 0);
        }
        Map<Field<?>, Mending.Cell> cells = mending.cells().stream().filter(cell -> cell.field() != null)
                .collect(Collectors.toMap(Mending.Cell::field, cell -> cell, (one, other) -> one));
        for (Field<?> field : mending.shown(shown.draft)) {
            add(shown, field, Optional.ofNullable(cells.get(field)), reveal);
        }
    }

    /** The entry whose row is gone: there is no row to stand beside it. */
    private void alone(Entry entry) {
        grid.addRow(0, Texts.quiet("栏目"), Texts.quiet("台账里的，编号 " + entry.id()));
        entry.register().fields().stream().filter(field -> entry.values().has(field)).forEach(field ->
                grid.addRow(grid.getRowCount(), title(field, false), Texts.wrapped(desk.shown(entry, field))));
    }

    private static Label title(Field<?> field, boolean asked) {
        Label title = Texts.wrapped((asked ? "▶ " : "") + field.title());
        title.getStyleClass().add("field-title");
        GridPane.setValignment(title, VPos.TOP);
        return title;
    }

    /** Logs a showing, then does it. */
    interface Reveal {
        void reveal(Field<?> field, Runnable show);
    }

    private void columns(boolean beside) {
        ColumnConstraints titles = new ColumnConstraints(88, Region.USE_COMPUTED_SIZE, WIDEST_TITLE);
        List<ColumnConstraints> columns = new ArrayList<>(List.of(titles, share(beside ? 50 : 100)));
        if (beside) {
            columns.add(share(50));
        }
        grid.getColumnConstraints().setAll(columns);
    }

    private static ColumnConstraints share(double weight) {
        ColumnConstraints column = new ColumnConstraints(120, weight * 4, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void add(Shown shown, Field<?> field, Optional<Mending.Cell> cell, Reveal reveal) {
        boolean asked = shown.mending.asked().contains(field);
        MendField input = new MendField(field, shown.draft.text(field), shown.targets.getOrDefault(field, List.of()));
        cell.ifPresent(c -> input.written(field, c.text()));
        if (shown.mending.question().kind() == Kind.KEY) {
            input.fix(field);
        } else {
            input.veil(field, show -> reveal.reveal(field, show));
        }
        input.problem(asked ? cell.flatMap(Mending.Cell::problem) : Optional.empty());
        inputs.put(field, input);
        Label title = title(field, asked);
        title.getStyleClass().add("of-input");
        title.setLabelFor(input.input());
        int row = grid.getRowCount();
        grid.add(title, 0, row);
        GridPane.setValignment(input, VPos.TOP);
        grid.add(input, 1, row);
        shown.candidate.ifPresent(candidate -> grid.add(beside(shown.mending, field, candidate), 2, row));
    }

    private VBox beside(Mending mending, Field<?> field, Entry candidate) {
        VBox box = new VBox(2, Texts.wrapped(desk.shown(candidate, field)));
        box.getStyleClass().add("candidate");
        mending.agrees(field, candidate).ifPresent(agrees -> {
            Label mark = new Label(agrees ? "＝ 相同" : "≠ 不同");
            mark.getStyleClass().add("mark");
            box.getStyleClass().add(agrees ? "agrees" : "differs");
            box.getChildren().add(mark);
        });
        return box;
    }

    private void tellExtras(Mending mending) {
        String told = mending.cells().stream().filter(cell -> cell.field() == null)
                .map(cell -> Masking.guessed(cell.heading() + "：" + cell.text())).collect(Collectors.joining("；"));
        extras.setText(told.isEmpty() ? "" : "表里另有的列（不进台账）：" + told);
        Room.give(extras, !told.isEmpty());
    }

    /** The row as it stands in the fields now. */
    Draft draft() {
        Draft draft = new Draft(base.register());
        base.register().fields().forEach(field -> draft.type(field, inputs.containsKey(field)
                ? inputs.get(field).text() : base.text(field)));
        return draft;
    }

    /** Puts what is wrong under its field. @return what is wrong with the row as a whole or a field not in sight */
    Optional<String> point(List<Problem> problems) {
        inputs.forEach((field, input) -> input.problem(problems.stream().filter(p -> p.field() == field).findFirst()));
        problems.stream().filter(p -> inputs.containsKey(p.field())).findFirst()
                .ifPresent(p -> inputs.get(p.field()).focusInput());
        return problems.stream().filter(p -> !inputs.containsKey(p.field())).map(Problem::message).findFirst();
    }

    void focusAsked(Mending mending) {
        mending.asked().stream().map(inputs::get).filter(input -> input != null).findFirst().ifPresent(MendField::focusInput);
    }
}

package org.fanzha.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.office.BatchRow;
import org.fanzha.office.DrawnSheet;
import org.fanzha.office.FileWords;
import org.fanzha.office.TakeIn;

/** A file's sheets, one at a time, with the block drawn; under it what is to be said of the chosen cell. */
final class SheetPane extends VBox {
    private final TakeIn takeIn;
    private final Tools tools;
    private final Jump toRow;
    private final Heard heard;
    private final ComboBox<StagedSheet> sheets = new ComboBox<>();
    private final Label passedOver = Texts.wrapped("");
    private final FlowPane legend = new FlowPane(16, 4, sheets);
    private final VBox place = new VBox();
    private final VBox said = new VBox(8);
    private Optional<StagedFile> file = Optional.empty();
    private Optional<SheetTable> table = Optional.empty();
    private Optional<Chosen> here = Optional.empty();
    private int goTo;
    private boolean focusing;
    private Sayings sayings = Sayings.NONE;
    private Optional<SheetTable.Sight> sight = Optional.empty();

    /** Where the chosen row's verdict is told. */
    interface Jump {
        void to(StagedFile file, StagedRow row);
    }

    /** What is told of the chosen cell, so that something may be said of it. */
    interface Heard {
        void chosen(Chosen at);

        void head();

        void line(Chosen from, int to);

        void nothing();

        /** Whether a file may be read anew. */
        boolean canUnlock();

        void unlock(StagedFile file, char[] password);
    }

    SheetPane(TakeIn takeIn, Tools tools, Jump toRow, Heard heard) {
        super(8);
        this.heard = heard;
        this.takeIn = takeIn;
        this.tools = tools;
        this.toRow = toRow;
        getStyleClass().add("preview-rows");
        sheets.setId("sheets");
        sheets.setAccessibleText("文件里的表");
        sheets.setConverter(new Named<>(SheetPane::name));
        sheets.setOnAction(e -> draw());
        passedOver.setId("passed-over");
        said.setId("cell-said");
        said.getStyleClass().add("row-detail");
        VBox.setVgrow(place, Priority.ALWAYS);
        legend.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(legend, passedOver, place, said);
        ofFile(Optional.empty());
    }

    /** Says the signs that this sheet bears. */
    private void explain(DrawnSheet drawn) {
        legend.getChildren().setAll(sheets);
        Stream<ColumnMatch> columns = drawn.sheet().parts().stream().flatMap(p -> p.table().stream()).flatMap(t -> t.columns().stream());
        columns.map(column -> Taken.of(Optional.of(column))).distinct().sorted().forEach(taken -> {
            Label label = new Label(taken.legend());
            label.getStyleClass().addAll("legend", taken.style());
            legend.getChildren().add(label);
        });
    }

    private static String name(StagedSheet sheet) {
        String name = sheet.raw().name().isEmpty() ? "文本" : sheet.raw().name();
        boolean ignored = sheet.parts().stream().allMatch(part -> part.table().isEmpty());
        boolean asked = sheet.parts().stream().anyMatch(FileWords::isAsked);
        return name + (sheet.raw().hidden() ? "（隐藏的表）" : "") + (asked ? "（要问一声）" : ignored ? "（忽略）" : "");
    }

    /**
     * The same place of the same sheet, staged anew.
     *
     * @param now     the file as it is staged now
     * @param focused whether the keys are to be at the sheet
     */
    void renew(Optional<StagedFile> now, Sayings said, boolean focused) {
        sayings = said;
        focusing = focused;
        int index = sheets.getSelectionModel().getSelectedIndex();
        Optional<SheetTable.Sight> before = table.map(SheetTable::sight);
        file = now;
        List<StagedSheet> there = now.map(StagedFile::sheets).orElse(List.of());
        if (index < 0 || index >= there.size()) {
            ofFile(now);
            return;
        }
        sheets.setOnAction(null);
        sheets.getItems().setAll(there);
        sheets.getSelectionModel().select(index);
        sheets.setOnAction(e -> draw());
        sight = before;
        draw();
    }

    void ofFile(Optional<StagedFile> wanted) {
        file = wanted;
        focusing = place.isFocusWithin();
        sight = Optional.empty();
        List<StagedSheet> there = wanted.map(StagedFile::sheets).orElse(List.of());
        sheets.getItems().setAll(there);
        Room.give(sheets, there.size() > 0);
        first(there, FileWords::isAsked).or(() -> first(there, part -> part.table().isPresent())).or(() -> there.stream().findFirst())
                .ifPresentOrElse(sheets::setValue, this::nothing);
    }

    private static Optional<StagedSheet> first(List<StagedSheet> sheets, Predicate<StagedSheet.Part> wanted) {
        return sheets.stream().filter(sheet -> sheet.parts().stream().anyMatch(wanted)).findFirst();
    }

    private void nothing() {
        table = Optional.empty();
        here = Optional.empty();
        heard.nothing();
        legend.getChildren().setAll(sheets);
        say(List.of());
        passedOver(file.map(f -> f.reason().isEmpty() ? "原来的表没有留在台账里，这里只有各行的结论。" : "没有能显示的表：" + f.reason())
                .orElse("在左边选一个文件，这里照村里写的样子画出它的表。"));
        place.getChildren().clear();
        file.filter(f -> heard.canUnlock() && PasswordLine.opens(f)).ifPresent(f ->
                place.getChildren().setAll(new PasswordLine(password -> heard.unlock(f, password))));
    }

    private void passedOver(String sentence) {
        passedOver.setText(sentence);
        Room.give(passedOver, !sentence.isEmpty());
    }

    private void draw() {
        StagedSheet sheet = sheets.getValue();
        if (sheet != null) {
            tools.runner().run(() -> new DrawnSheet(sheet, sayings), this::show, refusal -> passedOver(refusal.getMessage()));
        }
    }

    private void show(DrawnSheet drawn) {
        if (drawn.sheet() != sheets.getValue()) {
            return;
        }
        SheetTable fresh = new SheetTable(drawn, new Told(drawn));
        VBox.setVgrow(fresh, Priority.ALWAYS);
        fresh.setMinHeight(120);
        table = Optional.of(fresh);
        place.getChildren().setAll(fresh);
        explain(drawn);
        passedOver(drawn.passedOver(drawn.rows().stream().findFirst()));
        say(List.of(Texts.quietWrapped("用方向键走到一格，这里说明它是怎么认的。")));
        here = Optional.empty();
        heard.nothing();
        if (goTo > 0) {
            fresh.goTo(goTo);
            goTo = 0;
        } else {
            sight.ifPresentOrElse(fresh::look, fresh::beginning);
            sight = Optional.empty();
        }
        if (focusing) {
            fresh.requestFocus();
            focusing = false;
        }
    }

    private final class Told implements SheetTable.Ear {
        private final DrawnSheet drawn;

        Told(DrawnSheet drawn) {
            this.drawn = drawn;
        }

        private Chosen at(RawRow row, int column) {
            return new Chosen(file.orElseThrow(), drawn, row, column);
        }

        @Override
        public void chosen(RawRow row, int column) {
            Chosen at = at(row, column);
            tell(at);
            heard.chosen(at);
        }

        @Override
        public void head() {
            heard.head();
        }

        @Override
        public void drawn(RawRow from, RawRow to) {
            heard.line(at(from, -1), to.number());
        }
    }

    /** Whether there is a sheet, or a place to type the password of one. */
    boolean isDrawn() {
        return !place.getChildren().isEmpty();
    }

    /** Also the sheet that is being drawn, once it is there. */
    void focusTable() {
        focusing = true;
        table.map(Node.class::cast).or(() -> place.getChildren().stream().findFirst()).ifPresent(Node::requestFocus);
    }

    /** The line about the chosen cell, to be shown elsewhere. */
    Node said() {
        getChildren().remove(said);
        return said;
    }

    /** The line about the chosen cell stands under the sheet again, or what is given in its place. */
    void under(Node line) {
        getChildren().remove(line);
        getChildren().add(line);
    }

    /** Shows a row where it stands. */
    void goTo(BatchRow row) {
        goTo = row.row().row();
        StagedSheet wanted = row.file().sheets().stream()
                .filter(s -> s.parts().stream().anyMatch(p -> p.table().filter(t -> t == row.table()).isPresent()))
                .findFirst().orElse(null);
        if (wanted == sheets.getValue() && table.isPresent()) {
            table.get().goTo(goTo);
            goTo = 0;
        } else if (wanted != null) {
            sheets.setValue(wanted);
        }
    }

    private void tell(Chosen at) {
        DrawnSheet drawn = at.drawn();
        RawRow row = at.row();
        int column = at.column();
        passedOver(drawn.passedOver(Optional.of(row)));
        here = Optional.of(at);
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.wrapped("第 " + row.number() + " 行，" + drawn.word(row) + (column < 0 ? "" : "；" + cell(drawn, row, column))));
        if (column >= 0 && !drawn.text(row, column).equals(drawn.mended(row, column).orElseGet(() -> drawn.written(row, column)))) {
            nodes.add(Head.button("reveal-cell", "显示全文", () -> reveal(at)));
        }
        say(withRow(at, nodes));
    }

    private List<Node> withRow(Chosen at, List<Node> nodes) {
        at.drawn().staged(at.row()).ifPresent(staged -> nodes.add(Head.button("to-row", "看这一行的结论", this::toRow)));
        return nodes;
    }

    private static String cell(DrawnSheet drawn, RawRow row, int column) {
        String text = drawn.text(row, column);
        String said = drawn.understood(row, column).filter(v -> !v.equals(text)).map(v -> "，认作“" + v + "”").orElse("")
                + drawn.problem(row, column).map((CellProblem p) -> "　" + BatchRow.sentence(p)).orElse("");
        String filled = drawn.match(row, column).filter(m -> m.field() != null && m.column() != column)
                .map(m -> "，填入“" + m.field().title() + "”").orElse("");
        return DrawnSheet.letters(column) + " 列：" + (text.isEmpty() ? "空" : "“" + text.replace('\n', ' ') + "”") + filled + said;
    }

    /** Each showing leaves its line in the log before it is seen; whoever went on to another cell meanwhile sees that one. */
    private void reveal(Chosen at) {
        String column = DrawnSheet.letters(at.column()) + " 列";
        String heading = at.drawn().match(at.row(), at.column()).map(m -> m.heading()).orElse(column);
        tools.runner().act(() -> takeIn.noteShown(at.row().number(), heading), () -> {
            if (here.filter(now -> now == at).isPresent()) {
                say(withRow(at, new ArrayList<>(List.of(Texts.wrapped("第 " + at.row().number() + " 行，" + column + "全文："
                        + at.drawn().written(at.row(), at.column()))))));
                focusTable();
            }
        }, refusal -> passedOver(refusal.getMessage()));
    }

    private void say(List<Node> nodes) {
        List<Node> verbs = nodes.stream().filter(Button.class::isInstance).toList();
        said.getChildren().setAll(nodes.stream().filter(Label.class::isInstance).toList());
        if (!verbs.isEmpty()) {
            said.getChildren().add(Head.line(verbs));
        }
        Room.give(said, !nodes.isEmpty());
    }

    /** From the chosen cell to the verdict of its row. */
    void toRow() {
        here.ifPresent(at -> at.drawn().staged(at.row()).ifPresent(staged -> toRow.to(at.file(), staged)));
    }
}

package org.fanzha.desktop.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.Lines;
import org.fanzha.intake.Reused;
import org.fanzha.intake.Said;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.office.DayWords;
import org.fanzha.office.FileWords;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/** Which register a block is, whose and of which month; where its headings and rows stand; or that it is to be left out. */
final class BlockPage extends VBox {
    private final Chosen at;
    private final Sayer sayer;

    BlockPage(Chosen at, Sayer sayer, Aids aids, LocalDate today) {
        super(8);
        this.at = at;
        this.sayer = sayer;
        getChildren().add(Texts.heading(at.part().map(part -> "第 " + part.extent().firstRow() + "–" + part.extent().lastRow() + " 行的表")
                .orElse("这张表")));
        Optional<StagedSheet.Part> asked = at.part().filter(FileWords::isAsked);
        asked.ifPresentOrElse(this::ask, () -> getChildren().add(Texts.wrapped(at.table().map(BlockPage::taken)
                .orElseGet(() -> at.drawn().passedOver(Optional.of(at.row()))))));
        at.table().map(StagedTable::reused).filter(reused -> !reused.isEmpty()).ifPresent(this::reused);
        register();
        at.table().ifPresent(table -> around(table, aids, today));
        if (!at.isForm()) {
            lines();
        }
        if (at.table().isPresent() || asked.isPresent()) {
            getChildren().add(Head.button("block-out", "不导入这张表", () -> leaveOut(at, sayer)));
        }
    }

    private static String taken(StagedTable table) {
        return "按“" + table.register().title() + "”导入" + table.unit().map(u -> "，" + u.name()).orElse("")
                + table.month().map(m -> "，" + DayWords.month(m)).orElse("") + "。";
    }

    private void ask(StagedSheet.Part part) {
        String names = part.fitting().stream().map(r -> "“" + r.title() + "”").reduce((one, two) -> one + "，又像" + two).orElse("");
        Label question = Texts.wrapped("这张表像" + names + "，是哪一种？");
        VBox box = new VBox(8, question);
        box.getStyleClass().addAll("notice", "asked");
        List<Node> answers = new ArrayList<>();
        part.fitting().forEach(r -> answers.add(Head.button("fit-" + r.key(), r.title(), () -> is(r))));
        box.getChildren().add(Head.line(answers));
        getChildren().add(box);
    }

    private void register() {
        List<Register> fitting = at.part().map(StagedSheet.Part::fitting).orElse(List.of());
        List<Register> all = Stream.concat(fitting.stream(), Catalogue.REGISTERS.stream()).distinct().toList();
        named("这张表是", WordBox.of("block-is", "这张表是", all, at.table().map(StagedTable::register).orElse(null),
                new Named<>(Register::title), this::is));
    }

    private void is(Register register) {
        sayer.say("这张表是“" + register.title() + "”", at.at(), said -> said.of(register));
    }

    private void around(StagedTable table, Aids aids, LocalDate today) {
        named("是哪个单位的", WordBox.of("block-unit", "是哪个单位的", aids.units(), table.unit().orElse(null),
                new Named<>(Link::name), unit -> sayer.say("这张表是" + unit.name() + "的", at.at(), said -> said.unit(Optional.of(unit)))));
        List<YearMonth> months = Stream.concat(table.month().stream(), ChoicesPane.months(today).stream()).distinct().toList();
        named("是哪个月的", WordBox.of("block-month", "是哪个月的", months, table.month().orElse(null), new Named<>(DayWords::month),
                month -> sayer.say("这张表是" + DayWords.month(month) + "的", at.at(), said -> said.month(Optional.of(month)))));
    }

    /** What serves of earlier batches is said first, in sight, and can be done without: this time, or for good. */
    private void reused(Reused reused) {
        getChildren().addAll(Texts.wrapped("用了以前说过的：" + reused.words() + "。"), Head.line(List.of(
                Head.button("block-anew", "这次不用", () -> sayer.say("不用以前说的", at.at(), Said::withoutMemory)),
                Head.button("block-unlearn", "以后也不用", () -> sayer.unlearn(reused)))));
    }

    private void named(String title, ComboBox<?> box) {
        Label label = new Label(title);
        label.setLabelFor(box);
        box.setPromptText("请选");
        getChildren().add(new VBox(4, label, box));
    }

    private void lines() {
        String stand = at.part().map(part -> "表头在第 " + range(part.lines().firstHeading(), part.lines().lastHeading()) + " 行，数据在第 "
                + range(part.lines().firstData(), part.lines().lastData()) + " 行。不对的话，走到那一行，说：").orElse("没有找到表头。请走到表头那一行，说：");
        List<Button> moves = List.of(move("line-heading-from", "表头从这一行起", Line.HEADING_FROM),
                move("line-heading-to", "表头到这一行为止", Line.HEADING_TO), move("line-data-from", "数据从这一行起", Line.DATA_FROM),
                move("line-data-to", "数据到这一行为止", Line.DATA_TO));
        getChildren().addAll(Texts.wrapped(stand), Head.line(at.part().isPresent() ? moves : moves.subList(0, 1)));
    }

    private static String range(int first, int last) {
        return first >= last ? String.valueOf(first) : first + "–" + last;
    }

    /** The lines that can be moved. */
    enum Line {
        HEADING_FROM("表头从第 %d 行起"), HEADING_TO("表头到第 %d 行为止"), DATA_FROM("数据从第 %d 行起"), DATA_TO("数据到第 %d 行为止");

        private final String words;

        Line(String words) {
            this.words = words;
        }

        /** The line that runs at a row and may be drawn to another: upwards what begins there, downwards what ends there. */
        static Optional<Line> at(Lines lines, int row, int to) {
            if (to == row) {
                return Optional.empty();
            }
            boolean up = to < row;
            if (row == lines.firstHeading() && (up || row != lines.lastHeading())) {
                return Optional.of(HEADING_FROM);
            }
            if (row == lines.lastHeading()) {
                return Optional.of(HEADING_TO);
            }
            if (row == lines.firstData() && (up || row != lines.lastData())) {
                return Optional.of(DATA_FROM);
            }
            return row == lines.lastData() ? Optional.of(DATA_TO) : Optional.empty();
        }

        Lines moved(Lines lines, int row) {
            return switch (this) {
                case HEADING_FROM -> lines.headingFrom(row);
                case HEADING_TO -> lines.headingTo(row);
                case DATA_FROM -> lines.dataFrom(row);
                case DATA_TO -> lines.dataTo(row);
            };
        }

        String words(int row) {
            return String.format(java.util.Locale.ROOT, words, row);
        }
    }

    private Button move(String id, String title, Line line) {
        return Head.button(id, title, () -> move(at, sayer, line, at.row().number()));
    }

    /** @param row where it is moved to */
    static void move(Chosen at, Sayer sayer, Line line, int row) {
        if (at.isForm()) {
            return;
        }
        sayer.say(line.words(row), at.at(), said -> said.drawn(line.moved(at.lines(), row)));
    }

    static void leaveOut(Chosen at, Sayer sayer) {
        if (at.table().isPresent() || at.part().filter(FileWords::isAsked).isPresent()) {
            sayer.say("不导入第 " + at.at().row() + " 行起的表", at.at(), Said::leftOut);
        }
    }
}

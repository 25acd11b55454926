package org.fanzha.desktop.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.fanzha.desktop.kit.DayBox;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.intake.Mode;
import org.fanzha.office.DayWords;
import org.fanzha.office.TakeIn;

/** What the clerk may say of the files as a whole. Folded to one line, which says what holds, until it is needed. */
final class ChoicesPane extends TitledPane {
    private static final int MONTHS_OFFERED = 18;
    private static final String NOT_SAID = "不指定";
    private final ComboBox<Optional<YearMonth>> month = new ComboBox<>();
    private final DayBox received;
    private final ComboBox<Mode> mode = new ComboBox<>();
    private final CheckBox passedDown = new CheckBox("含公安等上级下发的名单，已确认可以存在本机");
    private final TextField receivedFrom = new TextField();

    ChoicesPane(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        this.received = new DayBox("收到日期", clock);
        setId("choices");
        setAnimated(false);
        received.setDay(today);
        received.getStyleClass().add("received");
        month.getItems().add(Optional.empty());
        months(today).stream().map(Optional::of).forEach(month.getItems()::add);
        month.setConverter(new Named<>(ChoicesPane::words));
        month.setValue(Optional.empty());
        mode.getItems().setAll(Mode.values());
        mode.setValue(Mode.UPDATE);
        mode.setConverter(new Named<>(m -> m.title() + "：" + m.meaning()));
        setContent(questions());
        month.setOnAction(e -> sum());
        mode.setOnAction(e -> sum());
        received.field().textProperty().addListener((o, was, is) -> sum());
        passedDown.setOnAction(e -> sum());
        receivedFrom.textProperty().addListener((o, was, is) -> sum());
        setExpanded(false);
        setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        sum();
    }

    /** This month and those before it, as far back as anybody sends a table of. */
    static List<YearMonth> months(LocalDate today) {
        return IntStream.range(0, MONTHS_OFFERED).mapToObj(YearMonth.from(today)::minusMonths).toList();
    }

    private static String words(Optional<YearMonth> month) {
        return month.map(DayWords::month).orElse(NOT_SAID);
    }

    private FlowPane questions() {
        month.setAccessibleText("没写月份时算作");
        mode.setId("mode");
        mode.setAccessibleText("加入方式：台账里已有的记录怎么办；表里的空格从不清掉已有的值");
        passedDown.setId("passed-down");
        receivedFrom.setId("received-from");
        receivedFrom.setAccessibleText("下发单位");
        receivedFrom.setPromptText("如 派出所");
        receivedFrom.getStyleClass().add("received-from");
        receivedFrom.disableProperty().bind(passedDown.selectedProperty().not());
        FlowPane questions = new FlowPane(24, 8, row(named("收到日期", received.field()), received),
                row(named("表里和文件名里都没写月份时，算作", month), month),
                row(named("加入方式", mode), mode), passedDown, row(named("下发单位", receivedFrom), receivedFrom));
        questions.setAlignment(Pos.CENTER_LEFT);
        return questions;
    }

    private static Label named(String title, Node control) {
        Label label = Texts.quiet(title);
        label.setLabelFor(control);
        return label;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void sum() {
        setText("收到日期 " + received.day().map(LocalDate::toString).orElse("看不懂") + "；没写月份的"
                + month.getValue().map(m -> "算作" + DayWords.month(m)).orElse("不指定")
                + (passedDown.isSelected() ? "；含“" + receivedFrom.getText().strip() + "”下发的名单" : "；没有上级名单")
                + (mode.getValue() == Mode.UPDATE ? "" : "；" + mode.getValue().title()));
    }

    /** What must be mended before files can be read; empty where all is well. */
    Optional<String> fault() {
        if (received.day().isEmpty()) {
            return Optional.of("“收到日期”看不懂，请写成“2024-05-08”，或从日历里选。");
        }
        return passedDown.isSelected() && receivedFrom.getText().isBlank()
                ? Optional.of("请写明名单是哪个单位下发的，这会记入日志。") : Optional.empty();
    }

    /** Asked only where {@link #fault} finds nothing. */
    TakeIn.Choices choices() {
        return new TakeIn.Choices(month.getValue().orElse(null),
                received.day().orElseThrow(), passedDown.isSelected() ? receivedFrom.getText().strip() : null, mode.getValue());
    }
}

package org.fanzha.desktop.today;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Paragraph;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.DayWords;
import org.fanzha.office.MonthReturns;
import org.fanzha.office.Refusal;
import org.fanzha.office.ReturnsDesk;
import org.fanzha.register.Entry;

/** Who has not sent a month's return: a nil return by one click, and a text for the chat, shown before it is copied. */
final class ReturnsCard extends Card {
    private final ComboBox<YearMonth> month;
    private final Label standing = Texts.quietWrapped("正在读取……");
    private final Rows<MonthReturns.Missing> rows = new Rows<>(this::row);
    private final Notice notice = new Notice();
    private final CheckBox naming = new CheckBox("写上联络员姓名");
    private final TextArea text = new Paragraph();
    private final Button copy = new Button("复制催报文字");
    private final VBox reminder = new VBox(8);
    private final ReturnsDesk desk;
    private final Tools tools;
    private final Runnable changed;
    private MonthReturns shown;

    /** @param changed told after a return was entered or taken back here */
    ReturnsCard(ReturnsDesk desk, Tools tools, Runnable changed) {
        this(desk, tools, changed, new ComboBox<>());
    }

    private ReturnsCard(ReturnsDesk desk, Tools tools, Runnable changed, ComboBox<YearMonth> month) {
        super("谁还没报", month);
        this.desk = desk;
        this.tools = tools;
        this.changed = changed;
        this.month = month;
        setId("returns");
        layOutMonth();
        layOutReminder();
        getChildren().addAll(standing, notice, rows, reminder);
    }

    private void layOutMonth() {
        month.setId("returns-month");
        month.setAccessibleText("哪个月的月报");
        month.setConverter(new MonthWords());
        month.getItems().setAll(desk.months());
        month.valueProperty().addListener((o, was, is) -> {
            notice.clear();
            read();
        });
    }

    private void layOutReminder() {
        text.setId("reminder");
        text.setEditable(false);
        text.setPrefRowCount(4);
        text.setAccessibleText("催报文字");
        naming.setId("naming");
        naming.setOnAction(e -> write());
        copy.setId("copy-reminder");
        copy.getStyleClass().add("accent");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(e -> copy());
        Label title = Texts.quiet("催报文字，复制后粘贴到工作群");
        title.setLabelFor(text);
        HBox below = new HBox(16, copy, naming);
        below.setAlignment(Pos.CENTER_LEFT);
        reminder.getChildren().addAll(title, text, below);
        Room.give(reminder, false);
    }

    /** Reads the chosen month anew; at first the one whose day is near or over last. */
    void front() {
        if (month.getValue() == null) {
            tools.runner().run(desk::month, month::setValue, this::refused);
        } else {
            read();
        }
    }

    void choose(YearMonth other) {
        if (!month.getItems().contains(other)) {
            month.getItems().add(other);
            month.getItems().sort(Comparator.reverseOrder());
        }
        month.setValue(other);
        month.requestFocus();
    }

    private void read() {
        YearMonth asked = month.getValue();
        tools.runner().run(() -> desk.of(asked), this::show, this::refused);
    }

    private void show(MonthReturns returns) {
        if (!returns.month().equals(month.getValue())) {
            return;
        }
        int at = nilButtons().indexOf(getScene() == null ? null : getScene().getFocusOwner());
        shown = returns;
        standing.setText(words(returns));
        rows.show(returns.missing());
        Room.give(reminder, !returns.missing().isEmpty());
        write();
        if (at >= 0) {
            focusNil(at);
        }
    }

    /** What was read before stands; where nothing was, nothing is being read any more. */
    private void refused(Refusal refusal) {
        if (shown == null) {
            standing.setText("");
        }
        notice.refuse(refusal);
    }

    private static String words(MonthReturns returns) {
        String by = DayWords.brief(returns.due());
        if (returns.owed() == 0) {
            return "单位台账里还没有在用的村和社区。";
        }
        if (returns.missing().isEmpty()) {
            return "应在%s前报送，%d 个单位都报齐了。".formatted(by, returns.owed());
        }
        return "%s%s前报送：%d 个单位，已报 %d 个，还差 %d 个。".formatted(returns.isOver() ? "应在" : "请在", by,
                returns.owed(), returns.owed() - returns.missing().size(), returns.missing().size());
    }

    private Node row(MonthReturns.Missing missing) {
        Button nil = new Button("零报告");
        nil.getStyleClass().addAll("in-table", "nil");
        nil.setMinWidth(Region.USE_PREF_SIZE);
        nil.setAccessibleText("给" + missing.unit().name() + "登记零报告");
        nil.setOnAction(e -> nil(missing));
        Label liaison = Texts.quiet(missing.liaison().map(name -> "联络员 " + name).orElse("没有登记联络员")
                + (missing.hasTemplate() ? "，模板已发" : ""));
        return line(Texts.wrapped(missing.unit().name()), liaison, nil);
    }

    private void nil(MonthReturns.Missing missing) {
        YearMonth asked = shown.month();
        tools.runner().run(() -> desk.nil(missing.unit(), asked), entry -> {
            notice.done("%s %s已登记零报告。".formatted(missing.unit().name(), DayWords.month(asked)),
                    new Notice.Offer("撤回", () -> takeBack(entry)));
            changed.run();
        }, refusal -> {
            notice.refuse(refusal);
            read();
        });
    }

    private void takeBack(Entry nil) {
        tools.runner().act(() -> desk.takeBack(nil), () -> {
            notice.done("零报告已撤回。");
            changed.run();
        }, notice::refuse);
    }

    boolean canRemind() {
        return shown != null && !shown.missing().isEmpty();
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        notice.done("已复制 %d 个单位的催报文字，可以粘贴到工作群。".formatted(shown.missing().size()));
    }

    private void write() {
        text.setText(shown == null ? "" : shown.reminder(naming.isSelected()));
    }

    void focusNil() {
        focusNil(0);
    }

    private void focusNil(int at) {
        List<Node> buttons = nilButtons();
        if (!buttons.isEmpty()) {
            buttons.get(Math.min(at, buttons.size() - 1)).requestFocus();
        }
    }

    private List<Node> nilButtons() {
        return rows.getChildren().stream().flatMap(line -> line.lookupAll(".nil").stream()).toList();
    }

    private static final class MonthWords extends StringConverter<YearMonth> {
        @Override
        public String toString(YearMonth value) {
            return value == null ? "" : DayWords.month(value);
        }

        @Override
        public YearMonth fromString(String words) {
            throw new UnsupportedOperationException("the box is not typed into");
        }
    }
}

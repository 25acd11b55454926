package org.fanzha.desktop.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.fanzha.desktop.kit.DayBox;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.PaperStore.Published;

/** What a bulletin is drawn up for: month, number and date. A published month keeps the ones it went out with. */
final class BulletinBar extends FlowPane {
    private final ComboBox<YearMonth> month = new ComboBox<>();
    private final TextField number = new TextField();
    private final DayBox date;
    private final Button draw = new Button("生成");
    private Map<YearMonth, String> published = Map.of();
    private String typed = "";
    private String proposed = "";

    BulletinBar(Clock clock, Runnable toDraw) {
        super(16, 8);
        this.date = new DayBox("成文日期", clock);
        setAlignment(Pos.CENTER_LEFT);
        month.setId("month");
        month.getStyleClass().add("bulletin-month");
        month.setPromptText("选月份");
        month.setAccessibleText("月份");
        month.setConverter(new MonthWords());
        month.valueProperty().addListener((o, was, is) -> lock());
        number.setId("number");
        number.setPromptText("如 云反诈办〔2024〕5号");
        number.setAccessibleText("发文字号");
        number.getStyleClass().add("bulletin-number");
        date.setDay(LocalDate.now(clock));
        date.getStyleClass().add("bulletin-date");
        draw.setId("draw");
        draw.setOnAction(e -> toDraw.run());
        lead(true);
        draw.disableProperty().bind(month.valueProperty().isNull());
        getChildren().addAll(labelled("月份", month), labelled("发文字号", number), labelled("成文日期", date), draw);
    }

    private static HBox labelled(String title, javafx.scene.Node node) {
        Label label = Texts.quiet(title);
        label.setLabelFor(node);
        HBox box = new HBox(8, label, node);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void lock() {
        boolean out = month.getValue() != null && published.containsKey(month.getValue());
        if (!number.isDisabled()) {
            typed = number();
        }
        number.setText(out ? published.get(month.getValue()) : typed);
        number.setDisable(out);
        date.setDisable(out);
    }

    /** Takes the months in and keeps the chosen one; the newest is chosen at first. */
    void months(List<YearMonth> all, List<Published> out) {
        published = out.stream().collect(Collectors.toMap(Published::month, Published::number));
        YearMonth chosen = month.getValue();
        month.getItems().setAll(all);
        month.setValue(all.stream().filter(m -> m.equals(chosen)).findFirst()
                .orElseGet(() -> all.stream().findFirst().orElse(null)));
        lock();
    }

    /** Takes the place of what was proposed before, never of what the clerk typed. */
    void propose(String next) {
        String now = number.isDisabled() ? typed : number();
        if (now.isEmpty() || now.equals(proposed)) {
            typed = next;
            proposed = next;
            if (!number.isDisabled()) {
                number.setText(next);
            }
        }
    }

    /** Whether there are no pages yet, and drawing them comes first. */
    void lead(boolean leads) {
        BulletinHead.lead(draw, leads);
    }

    void takeFocus() {
        month.requestFocus();
    }

    void choose(YearMonth one) {
        month.setValue(one);
    }

    Optional<YearMonth> month() {
        return Optional.ofNullable(month.getValue());
    }

    String number() {
        return number.getText().strip();
    }

    Optional<LocalDate> date() {
        return date.day();
    }

    private final class MonthWords extends StringConverter<YearMonth> {
        @Override
        public String toString(YearMonth value) {
            return value == null ? "" : value.getYear() + "年" + value.getMonthValue() + "月"
                    + (published.containsKey(value) ? "（已发布）" : "");
        }

        @Override
        public YearMonth fromString(String text) {
            throw new UnsupportedOperationException("the box is not typed into");
        }
    }
}

package org.fanzha.desktop.today;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.catalogue.Cases;
import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.figures.CaseMonth;
import org.fanzha.office.DayWords;

/** One measure of the cases, month by month, as bars with their values written out; each opens its cases. */
final class MonthBars extends Card {
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(120);
    private static final double WHOLE = 100;
    private static final int JANUARY = 1;
    private final GridPane bars = new GridPane();
    private final Label none = Texts.quietWrapped("近 12 个月没有登记发案。导入派出所的发案清单后，这里按月画出。");
    private final Navigator navigator;
    private final Measure measure;

    /** What is drawn of a month. @param text as written over the bar, without the unit */
    record Measure(String name, String unit, Function<CaseMonth, BigDecimal> value, Function<CaseMonth, String> text) {
        static final Measure CASES = new Measure("发案", "起", m -> BigDecimal.valueOf(m.count()),
                m -> Integer.toString(m.count()));
        static final Measure LOSS = new Measure("案损", "万元", CaseMonth::loss,
                Measure::brief);
        private static final BigDecimal TEN_WAN = BigDecimal.valueOf(100_000);
        private static final int WAN = 4;

        /** Twelve figures side by side have no room for decimals behind larger ones. */
        private static String brief(CaseMonth month) {
            return month.loss().signum() == 0 ? "0" : month.loss().compareTo(TEN_WAN) < 0 ? month.lossText()
                    : month.loss().movePointLeft(WAN).setScale(0, RoundingMode.HALF_UP).toPlainString();
        }
    }

    MonthBars(Measure measure, Navigator navigator) {
        super("近 12 个月" + measure.name() + "（" + measure.unit() + "）", Texts.quiet("本月截至今日"));
        this.measure = measure;
        this.navigator = navigator;
        bars.setHgap(2);
        getChildren().addAll(bars, none);
    }

    void show(List<CaseMonth> months) {
        BigDecimal most = months.stream().map(measure.value).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean isEmpty = months.stream().allMatch(m -> m.count() == 0);
        bars.getChildren().clear();
        bars.getColumnConstraints().clear();
        for (CaseMonth month : months) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(WHOLE / months.size());
            bars.getColumnConstraints().add(equal);
            bars.addRow(0, bar(month, most, month == months.getFirst()));
        }
        Room.give(bars, !isEmpty);
        Room.give(none, isEmpty);
    }

    private Button bar(CaseMonth month, BigDecimal most, boolean isFirst) {
        Region column = new Region();
        column.getStyleClass().add("bar");
        double height = most.signum() == 0 ? 0
                : measure.value.apply(month).multiply(HEIGHT).divide(most, RoundingMode.HALF_UP).doubleValue();
        column.setMinHeight(Math.max(2, height));
        column.setMaxHeight(Math.max(2, height));
        Label value = new Label(measure.text.apply(month));
        value.getStyleClass().add("bar-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        boolean saysYear = isFirst || month.month().getMonthValue() == JANUARY;
        VBox stack = new VBox(4, value, column, small(month.month().getMonthValue() + "月"),
                small(saysYear ? Integer.toString(month.month().getYear()) : " "));
        stack.setAlignment(Pos.BOTTOM_CENTER);
        return button(month, stack);
    }

    private static Label small(String text) {
        Label label = Texts.quiet(text);
        label.getStyleClass().add("bar-month");
        return label;
    }

    private Button button(CaseMonth month, VBox stack) {
        Button button = new Button(null, stack);
        button.getStyleClass().add("bar-button");
        button.setAlignment(Pos.BOTTOM_CENTER);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        String words = DayWords.month(month.month()) + measure.name();
        button.setAccessibleText(words + " " + measure.text.apply(month) + " " + measure.unit());
        button.setOnAction(e -> open(month, words));
        return button;
    }

    private void open(CaseMonth month, String words) {
        if (month.cases().isEmpty()) {
            navigator.say(words + "：没有。");
        } else {
            navigator.toEntries(Cases.REGISTER, month.cases(), words);
        }
    }
}

package org.fanzha.desktop.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.DayWords;
import org.fanzha.office.Dues;
import org.fanzha.office.TodayPicture;
import org.fanzha.plan.Due;

/** What is overdue, the longest first, each with its next step. */
final class OverdueCard extends Card {
    private final Label all = Texts.quietWrapped("");
    private final Rows<Dues.Owed> rows = new Rows<>(this::row);
    private final Navigator navigator;
    private final Consumer<YearMonth> toReturns;
    private LocalDate day;

    /** @param toReturns shows the returns of a month, to remind of them */
    OverdueCard(Navigator navigator, Consumer<YearMonth> toReturns) {
        super("逾期未办");
        this.navigator = navigator;
        this.toReturns = toReturns;
        setId("overdue");
        getChildren().addAll(all, rows);
    }

    void show(TodayPicture picture) {
        day = picture.day();
        all.setText(words(picture));
        rows.show(picture.longest());
    }

    private static String words(TodayPicture picture) {
        if (picture.late() == 0) {
            return "没有逾期的核查和月报。";
        }
        return picture.late() > picture.longest().size()
                ? "共 %d 件，这里列出逾期最久的 %d 件。".formatted(picture.late(), picture.longest().size())
                : "共 %d 件，逾期最久的在前。".formatted(picture.late());
    }

    private Node row(Dues.Owed owed) {
        Due due = owed.due();
        boolean isReturn = due.person() == null;
        String unit = due.unit() == null ? "未填村(社区)" : due.unit().name();
        String who = isReturn ? unit : owed.person() + "　" + unit;
        String what = (isReturn ? "应报日 " : "应核查日 ") + DayWords.near(due.due(), day)
                + (isReturn ? "。下一步：催报或零报告。" : "。下一步：核查并登记。");
        VBox words = new VBox(2, Texts.wrapped(who), Texts.quietWrapped(what));
        Label days = new Label("逾期 " + due.daysLate() + " 天");
        days.getStyleClass().add("late-days");
        days.setMinWidth(Region.USE_PREF_SIZE);
        return line(words, days, step(due, isReturn, who));
    }

    private Button step(Due due, boolean isReturn, String who) {
        Button step = new Button(isReturn ? "去催报" : "看档案");
        step.getStyleClass().add("in-table");
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.setAccessibleText(step.getText() + "：" + who);
        step.setOnAction(e -> {
            if (isReturn) {
                toReturns.accept(YearMonth.from(due.due()));
            } else {
                navigator.toEntries(KeyPeople.REGISTER, Set.of(due.person().id()), "逾期核查");
            }
        });
        return step;
    }
}

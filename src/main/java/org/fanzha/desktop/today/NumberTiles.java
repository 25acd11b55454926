package org.fanzha.desktop.today;

import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.kit.Navigator;
import org.fanzha.office.TodayPicture;
import org.fanzha.register.Register;

/** The day's numbers; each opens the rows behind it. */
final class NumberTiles extends FlowPane {
    private final Navigator navigator;

    NumberTiles(Navigator navigator) {
        super(8, 8);
        this.navigator = navigator;
    }

    /** The tile where one begins, null before the numbers are there. */
    Node first() {
        return getChildren().isEmpty() ? null : getChildren().getFirst();
    }

    void show(TodayPicture picture) {
        TodayPicture.Owed checks = picture.checks();
        getChildren().setAll(
                people("checks-overdue", "逾期核查（人）", checks.overdue(), true),
                people("checks-today", "今日应核查（人）", checks.today(), false),
                people("checks-soon", checks.soonDays() + " 天内应核查（人）", checks.soon(), false),
                entries("returns-late", "过期未报（单位）", Units.REGISTER, picture.lateUnits(), true),
                tile("questions", "待答问题（条）", picture.questions(), false, navigator::toWork),
                people("without-plan", "高风险无一人一策（人）", picture.withoutPlan(), false));
    }

    private Button people(String id, String caption, Set<Long> ids, boolean isLate) {
        return entries(id, caption, KeyPeople.REGISTER, ids, isLate);
    }

    private Button entries(String id, String caption, Register register, Set<Long> ids, boolean isLate) {
        String why = caption.replaceAll("（.*）", "");
        return tile(id, caption, ids.size(), isLate, () -> navigator.toEntries(register, ids, why));
    }

    private Button tile(String id, String caption, int number, boolean isLate, Runnable open) {
        Label digits = new Label(Integer.toString(number));
        digits.getStyleClass().add("tile-number");
        Button tile = new Button(caption, digits);
        tile.setId(id);
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.setMinWidth(Region.USE_PREF_SIZE);
        tile.getStyleClass().add("tile");
        if (isLate && number > 0) {
            tile.getStyleClass().add("late");
        }
        tile.setAccessibleText(caption + "：" + number);
        tile.setOnAction(e -> {
            if (number > 0) {
                open.run();
            } else {
                navigator.say(caption + "：没有。");
            }
        });
        return tile;
    }
}

package org.fanzha.desktop.today;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Navigator;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.TodayPicture;

/** What a new office does first, in three steps; the next one is the page's main act. */
final class FirstSteps extends Card {
    private final VBox steps = new VBox(8);
    private final Navigator navigator;

    FirstSteps(Navigator navigator) {
        super("从这三步开始");
        this.navigator = navigator;
        setId("first-steps");
        getChildren().add(steps);
    }

    void show(TodayPicture.Begun begun) {
        steps.getChildren().setAll(
                step("1　导入单位", begun.hasUnits() ? "已有单位。" : "先登记村、社区和其他单位，后面的表格才认得出是谁报的。",
                        "导入单位表", begun.hasUnits(), !begun.hasUnits(), () -> navigator.toIntake(List.of())),
                step("2　导入村表", begun.hasWork() ? "已有数据。" : "把各村发来的表格整个文件夹拖进来，程序自己认表头、查错。",
                        "导入村表", begun.hasWork(), begun.hasUnits() && !begun.hasWork(),
                        () -> navigator.toIntake(List.of())),
                step("3　看通报", "选好月份，通报里的数字和表格都已算好。", "打开通报", false, false, navigator::toBulletin));
    }

    /** The step to be taken now; null as long as none is shown. */
    Node next() {
        return isVisible() ? steps.lookup(".accent") : null;
    }

    private static Node step(String title, String words, String verb, boolean isDone, boolean isNext, Runnable act) {
        Button button = new Button(isDone ? "再" + verb : verb);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (isNext) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(e -> act.run());
        return line(new VBox(2, Texts.wrapped(isDone ? title + "（完成）" : title), Texts.quietWrapped(words)), button);
    }
}

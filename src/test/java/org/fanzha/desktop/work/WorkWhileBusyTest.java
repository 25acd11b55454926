package org.fanzha.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

import org.fanzha.catalogue.Publicity;
import org.fanzha.desktop.Queue;
import org.fanzha.desktop.RealWindow;
import org.fanzha.desktop.kit.Screen;
import org.junit.jupiter.api.Test;

/** Questions that take their time to open or to be answered: what the clerk presses meanwhile. */
class WorkWhileBusyTest extends RealWindow {
    private static final String EVENTS = """
            下坝村2024年5月反诈宣传台账
            日期 | 活动类型 | 地点 | 参加人数
            5月3日 | 院坝会 | 村委会 | 约40
            5月8日 | 院坝会 | 三组 | 若干
            5月9日 | 院坝会 | 四组 | 不详
            """;
    private final Queue queue = new Queue();
    private WorkScreen screen;

    @Override
    protected Screen open() {
        real.takeIn("宣传.xlsx", EVENTS);
        screen = new WorkScreen(real.office, tools(queue.runner()));
        return screen;
    }

    private void finish(boolean backwards) {
        onWindow(() -> {
            queue.finish(backwards);
            return true;
        });
    }

    private String asked() {
        return onWindow(() -> {
            find("#asked", Labeled.class);
            return scene.getRoot().lookupAll(".field-message").stream().map(Labeled.class::cast).map(Labeled::getText)
                    .collect(Collectors.joining());
        });
    }

    @Test
    void showsTheQuestionThatWasGoneToLastWhicheverOpensFirst() {
        queue.hold();
        onWindow(() -> {
            find("#questions", ListView.class).getSelectionModel().select(1);
            find("#questions", ListView.class).getSelectionModel().select(2);
            return true;
        });
        finish(true);
        assertThat(asked()).contains("不详");
    }

    @Test
    void answersNothingByASecondPressOfTheSameKey() {
        type("#mend-people", "40");
        queue.hold();
        key("Alt+S");
        key("Alt+S");
        finish(false);
        assertThat(real.all(Publicity.REGISTER)).hasSize(1);
        assertThat(asked()).contains("若干");
    }

    @Test
    void answersNothingWhileTheNextQuestionOpens() {
        queue.hold();
        onWindow(() -> {
            find("#questions", ListView.class).getSelectionModel().select(1);
            return true;
        });
        key("Alt+D");
        assertThat(isThere("#why")).isFalse();
        finish(false);
        assertThat(asked()).contains("若干");
    }

    @Test
    void theOnlyQuestionOpensAnewWhenItIsPutOff() {
        for (int i = 0; i < 2; i++) {
            key("Alt+D");
            press("#drop-sure");
        }
        key("Alt+L");
        type("#mend-people", "40");
        key("Alt+S");
        assertThat(real.all(Publicity.REGISTER)).hasSize(1);
    }
}

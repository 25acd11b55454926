package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

class SoughtBoxTest extends WindowTest {
    private ComboBox<String> box;

    @Override
    protected Parent content() {
        box = new SoughtBox<>();
        box.setAccessibleText("活动类型");
        box.setPromptText("输入几个字查找");
        box.getItems().setAll("院坝会", "村民会议", "入户走访", "场镇集中宣传", "线上推送", "讲座培训");
        return new VBox(box);
    }

    private String shown() {
        return onWindow(() -> find("#filtered > .list-cell", Labeled.class).getText());
    }

    @Test
    void saysAgainHowToSeekOnceItIsEmptied() {
        robot.clickOn(box);
        robot.write("rh", 0).type(KeyCode.ENTER);
        assertThat(shown()).isEqualTo("入户走访");
        onWindow(() -> {
            box.setValue(null);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown()).isEqualTo("输入几个字查找");
    }

    @ParameterizedTest
    @CsvSource({"rh, 入户走访", "xuanchuan, 场镇集中宣传", "推送, 线上推送", "hy cm, 村民会议"})
    void findsALineByAPartAndBySpelling(String typed, String line) {
        robot.clickOn(box);
        robot.write(typed, 0).type(KeyCode.ENTER);
        assertThat(onWindow(box::getValue)).isEqualTo(line);
    }

    /** Where the list opened with the first letter, the word was broken off after it. */
    @Test
    void opensWithTheWordThatWasComposedInPinyin() {
        focusOn(box);
        compose("ru'hu", "");
        assertThat(onWindow(() -> search().isVisible() && !box.isShowing())).isTrue();
        assertThat(onWindow(() -> search().getText())).isEqualTo("ru'hu");
        compose("", "入户");
        compose(box, "", "");
        assertThat(onWindow(box::isShowing)).isTrue();
        assertThat(onWindow(() -> search().getText())).isEqualTo("入户");
        robot.type(KeyCode.ENTER);
        assertThat(onWindow(box::getValue)).isEqualTo("入户走访");
    }

    @Test
    void forgetsAWordThatWasNotFinished() {
        focusOn(box);
        compose("ru", "");
        compose("", "");
        assertThat(onWindow(() -> search().isVisible() || box.isShowing())).isFalse();
    }

    private void focusOn(Node node) {
        onWindow(() -> {
            node.requestFocus();
            return true;
        });
    }

    private TextField search() {
        return find(".combo-box-search", TextField.class);
    }

    private void compose(String going, String finished) {
        compose(onWindow(scene::getFocusOwner), going, finished);
    }

    private void compose(Node at, String going, String finished) {
        onWindow(() -> {
            List<InputMethodTextRun> runs = going.isEmpty() ? List.of()
                    : List.of(new InputMethodTextRun(going, InputMethodHighlight.SELECTED_RAW));
            at.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, finished, 0));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}

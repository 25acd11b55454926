package org.fanzha.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.WindowTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtBoxTest extends WindowTest {
    private ComboBox<String> box;

    @Override
    protected Parent content() {
        box = new SoughtBox<>();
        box.setAccessibleText("活动类型");
        box.getItems().setAll("院坝会", "村民会议", "入户走访", "场镇集中宣传", "线上推送", "讲座培训");
        return new VBox(box);
    }

    @ParameterizedTest
    @CsvSource({"rh, 入户走访", "xuanchuan, 场镇集中宣传", "推送, 线上推送", "hy cm, 村民会议"})
    void findsALineByAPartAndBySpelling(String typed, String line) {
        robot.clickOn(box);
        robot.write(typed, 0).type(KeyCode.ENTER);
        assertThat(onWindow(box::getValue)).isEqualTo(line);
    }
}

package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.RealOffice;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.UiFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Ctrl+Z takes the last act back wherever one is; in a text field it is the field's own. */
class UndoKeysTest extends WindowTest {
    @TempDir
    Path folder;

    @Override
    protected Parent content() {
        return new StackPane();
    }

    private RealOffice enter() {
        RealOffice real = new RealOffice(folder.resolve("ledger"));
        real.person("孙云溪", "500999199001010017", "13900000001");
        onWindow(() -> {
            new Shell(stage, new Theme(UiFont.carried()), runner, Samples.CLOCK, choosers).enter(real.office);
            scene = stage.getScene();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return real;
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void takesBackStepByStepAndBringsBack() {
        try (RealOffice real = enter()) {
            keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(real.all(KeyPeople.REGISTER)).isEmpty();
            assertThat(notice()).startsWith("已撤销：").contains("新增 涉诈重点人员台账 1 条");
            keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(real.all(Units.REGISTER)).isEmpty();
            keys(KeyCode.CONTROL, KeyCode.Y);
            keys(KeyCode.CONTROL, KeyCode.Y);
            assertThat(real.all(KeyPeople.REGISTER)).hasSize(1);
            keys(KeyCode.CONTROL, KeyCode.Y);
            assertThat(notice()).isEqualTo("没有可以恢复的。");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"恢复", "知道了"})
    void givesTheKeysBackToTheScreenAfterAnAnswerByHand(String answer) {
        try (RealOffice real = enter()) {
            keys(KeyCode.CONTROL, KeyCode.DIGIT5);
            keys(KeyCode.CONTROL, KeyCode.Z);
            robot.clickOn(onWindow(() -> scene.getRoot().lookupAll(".notice .button").stream().filter(WindowTest::isSeen)
                    .filter(button -> ((Button) button).getText().equals(answer)).findFirst().orElseThrow()));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(real.all(KeyPeople.REGISTER)).hasSize(answer.equals("恢复") ? 1 : 0);
            assertThat(onWindow(() -> scene.getFocusOwner().getId())).isEqualTo("entries");
        }
    }

    @Test
    void saysThatNothingIsLeftToTakeBackOnlyUntilTheScreenIsLeft() {
        try (RealOffice real = enter()) {
            keys(KeyCode.CONTROL, KeyCode.Y);
            assertThat(notice()).isEqualTo("没有可以恢复的。");
            keys(KeyCode.CONTROL, KeyCode.DIGIT5);
            assertThat(notice()).isEmpty();
            assertThat(real.all(KeyPeople.REGISTER)).hasSize(1);
        }
    }

    @Test
    void leavesTheKeysToATextField() {
        try (RealOffice real = enter()) {
            keys(KeyCode.CONTROL, KeyCode.DIGIT5);
            onWindow(() -> {
                find("#filter", TextInputControl.class).requestFocus();
                find("#filter", TextInputControl.class).replaceText(0, 0, "下坝");
                return true;
            });
            keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(real.all(KeyPeople.REGISTER)).hasSize(1);
        }
    }

    @Test
    void takesBackFromAFieldInWhichNothingWasTyped() {
        try (RealOffice real = enter()) {
            keys(KeyCode.CONTROL, KeyCode.DIGIT5);
            onWindow(() -> {
                find("#filter", TextInputControl.class).requestFocus();
                return true;
            });
            keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(real.all(KeyPeople.REGISTER)).isEmpty();
        }
    }
}

package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.fanzha.desktop.FakeDoor;
import org.fanzha.desktop.Samples;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest extends OfficeWindow {
    private static final int PATIENCE = 30;

    private void enter() {
        enter(Samples.CLOCK);
    }

    private List<ButtonBase> navigation() {
        return onWindow(() -> scene.getRoot().lookupAll(".nav-item").stream().map(ButtonBase.class::cast).toList());
    }

    @Test
    void hasTheKeysAtTheFirstNumberThoughItIsCountedBeforeTheFirstFrame() {
        assertThat(onWindow(() -> {
            Shell fresh = new Shell(stage, theme, runner, Samples.CLOCK, choosers);
            fresh.enter(samples.office);
            return stage.getScene().getFocusOwner().getId();
        })).isEqualTo("checks-overdue");
    }

    @Test
    void goesThroughTheDoorIntoTheOffice() {
        onWindow(() -> {
            shell = new Shell(stage, theme, runner, Samples.CLOCK, choosers);
            shell.begin(new FakeDoor(true));
            scene = stage.getScene();
            return true;
        });
        type("#password", FakeDoor.PASSWORD);
        press("#open");
        assertThat(isThere("#status")).isTrue();
    }

    @Test
    void beginsANewOfficeWithItsUnits() {
        onWindow(() -> {
            shell = new Shell(stage, theme, runner, Samples.CLOCK, choosers);
            shell.begin(new FakeDoor(false));
            scene = stage.getScene();
            return true;
        });
        type("#office-name", "云溪镇全民反诈办公室");
        type("#new-password", FakeDoor.PASSWORD);
        type("#new-password-again", FakeDoor.PASSWORD);
        press("#create");
        onWindow(() -> {
            find("#kept", javafx.scene.control.CheckBox.class).setSelected(true);
            return true;
        });
        press("#go-on");
        assertThat(notice()).contains("登记各村、社区和单位");
        answer("逐个录入");
        assertThat(isThere("#field-name")).isTrue();
    }

    @Test
    void tellsUnderWhichLicenceItIs() {
        enter();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        seek("关于");
        robot.type(KeyCode.ENTER);
        assertThat(notice()).contains("反诈台账", "AGPL-3.0-or-later");
    }

    /** On a stage of its own, for what is fired on the test's own is recorded with its target. */
    @Test
    void isForgottenWithAllItsScreensOnceTheWindowIsGone() throws TimeoutException {
        Stage own = onWindow(() -> {
            Stage made = new Stage();
            Shell fresh = new Shell(made, theme, runner, Samples.CLOCK, choosers);
            fresh.enter(samples.office);
            fresh.show();
            return made;
        });
        WeakReference<Parent> window = onWindow(() -> new WeakReference<>(own.getScene().getRoot()));
        onWindow(() -> {
            own.hide();
            own.setOnHiding(null);
            own.setOnCloseRequest(null);
            own.setScene(null);
            return true;
        });
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> {
            System.gc();
            return window.get() == null;
        });
    }

    @Test
    void closesTheOfficeWhenTheWindowCloses() {
        enter();
        close();
        assertThat(samples.ledger.isClosed).isTrue();
        assertThat(onWindow(() -> stage.isShowing())).isFalse();
    }

    @Test
    void comesBackFromTheHelpToTheFieldThatWasBeingFilled() {
        enter();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        press("#add");
        robot.clickOn("#field-name").write("xin").type(KeyCode.F1);
        assertThat(isThere("#field-name")).isFalse();
        robot.type(KeyCode.F1);
        assertThat(isThere("#field-name")).isTrue();
        assertThat(onWindow(() -> scene.getFocusOwner().getId())).isEqualTo("field-name");
    }

    @Test
    void leadsBackToWhatIsUnsavedWhereverTheClerkIs() {
        enter();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        press("#add");
        robot.clickOn("#field-name").write("xin");
        close();
        answer("回去保存");
        assertThat(onWindow(() -> scene.getFocusOwner().getId())).isEqualTo("field-name");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        close();
        answer("回去保存");
        assertThat(onWindow(() -> find("#field-name", TextField.class).localToScene(0, 0).getX())).isPositive();
    }

    @Test
    void asksBeforeItClosesOverSomethingUnsaved() {
        enter();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        press("#add");
        type("#field-name", "新桥村");
        close();
        assertThat(samples.ledger.isClosed).isFalse();
        assertThat(notice()).contains("涉诈重点人员台账");
        answer("不保存，关闭");
        assertThat(samples.ledger.isClosed).isTrue();
    }

    @Test
    void worksByKeysWhereverTheFocusIs() {
        enter();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(isThere("#field-people")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(isThere("#field-people")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere("#field-people")).isFalse();
    }

    @Test
    void fitsTheOfficesSmallestScreenWithoutCuttingAButton() {
        enter();
        for (ButtonBase item : navigation()) {
            onWindow(() -> {
                item.fire();
                scene.getRoot().resize(911, 485);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return true;
            });
            assertThat(onWindow(() -> scene.getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(ShellTest::canBeSeen).filter(b -> b.getWidth() + 0.5 < b.prefWidth(-1))
                    .map(Button::getText).toList())).isEmpty();
        }
    }

    private static boolean canBeSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || canBeSeen(node.getParent()));
    }
}

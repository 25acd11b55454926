package org.fanzha.desktop.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.fanzha.desktop.FakeDoor;
import org.fanzha.desktop.WindowTest;
import org.fanzha.office.Office;
import org.fanzha.register.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockTest extends WindowTest {
    private final List<Office> opened = new ArrayList<>();
    @TempDir
    private Path folder;

    @Override
    protected Parent content() {
        return door(true);
    }

    private Parent door(boolean holdsLedger) {
        return new UnlockScreen(new FakeDoor(holdsLedger), runner, choosers, opened::add).node();
    }

    @Test
    void opensByThePasswordTypedByKeyboard() {
        robot.clickOn("#password").write(FakeDoor.PASSWORD).type(KeyCode.ENTER);

        assertThat(opened).hasSize(1);
    }

    /** An input method would show the password among its proposals. */
    @Test
    void composesNoPassword() {
        assertThat(onWindow(() -> find("#password", TextField.class).getInputMethodRequests())).isNull();
    }

    @Test
    void saysThatThePasswordIsWrongAndMakesOneWait() {
        type("#password", "wrong-one");
        press("#open");

        assertThat(opened).isEmpty();
        assertThat(notice()).isEqualTo(Code.PASSWORD_WRONG.sentence() + "请等 1 秒再试。");
        assertThat(onWindow(() -> find("#open", Button.class).isDisabled())).isTrue();
    }

    @Test
    void staysWithThePasswordHoweverImpatientTheHandIs() {
        robot.clickOn("#password").write("wrong-one").type(KeyCode.ENTER).type(KeyCode.ENTER);

        assertThat(isThere("#password")).isTrue();
        assertThat(isThere("#forgotten")).isTrue();
    }

    @Test
    void showsTheRecoveryCodeOnceAndGoesOnWhenItIsKept() {
        onWindow(() -> {
            scene.setRoot(door(false));
            return true;
        });
        type("#office-name", "云溪镇全民反诈办公室");
        type("#new-password", FakeDoor.PASSWORD);
        type("#new-password-again", FakeDoor.PASSWORD);
        press("#create");

        assertThat(onWindow(() -> find("#recovery-code", TextField.class).getText())).isEqualTo(FakeDoor.CODE);
        choosers.out = Optional.of(folder.resolve("恢复码.pdf"));
        press("#code-page");
        assertThat(folder.resolve("恢复码.pdf")).isNotEmptyFile();
        assertThat(onWindow(() -> find("#go-on", Button.class).isDisabled())).isTrue();
        onWindow(() -> {
            find("#kept", CheckBox.class).setSelected(true);
            return true;
        });
        press("#go-on");
        assertThat(opened).hasSize(1);
    }

    @Test
    void opensTheSampleOfficeFromTheFirstStart() {
        atFirstStart();
        press("#sample");
        press("#open-sample");
        assertThat(opened).hasSize(1);
    }

    @Test
    void restoresABackupCountsItAndAsksForItsPassword() {
        atFirstStart();
        press("#from-backup");
        press("#restore");
        assertThat(notice()).contains("先选择备份文件");
        choosers.in = Optional.of(folder.resolve("fanzha.backup"));
        press("#choose-backup");
        type("#backup-password", "wrong-one");
        press("#restore");
        assertThat(notice()).isEqualTo(Code.BACKUP_PASSWORD_WRONG.sentence());
        type("#backup-password", FakeDoor.PASSWORD);
        press("#restore");
        assertThat(notice()).contains("共 10 条");
        press("#restore");
        assertThat(isThere("#password")).isTrue();
    }

    @Test
    void restoresABackupByTheRecoveryCodeOfWhoForgotThePassword() {
        atFirstStart();
        press("#from-backup");
        choosers.in = Optional.of(folder.resolve("fanzha.backup"));
        press("#choose-backup");
        press("#by-code");
        type("#backup-code", FakeDoor.CODE);
        press("#restore");
        assertThat(notice()).contains("共 10 条");
    }

    @Test
    void asksForAnotherFileWhereTheBackupIsDamaged() {
        atFirstStart();
        press("#from-backup");
        choosers.in = Optional.of(folder.resolve("damaged.backup"));
        press("#choose-backup");
        type("#backup-password", FakeDoor.PASSWORD);
        press("#restore");
        assertThat(notice()).isEqualTo(Code.BACKUP_DAMAGED.sentence());
        assertThat(onWindow(() -> find("#choose-backup", Button.class).isFocused())).isTrue();
    }

    @Test
    void goesBackToThePasswordThatIsTooShort() {
        atFirstStart();
        type("#office-name", "云溪镇全民反诈办公室");
        type("#new-password", "short");
        type("#new-password-again", "short");
        press("#create");
        assertThat(onWindow(() -> find("#new-password", TextField.class).isFocused())).isTrue();
    }

    @Test
    void saysWhatACodeOfTheOfficeMustBe() {
        atFirstStart();
        type("#office-name", "云溪镇全民反诈办公室");
        type("#office-code", "云反诈办〔2024〕5号");
        type("#new-password", FakeDoor.PASSWORD);
        type("#new-password-again", FakeDoor.PASSWORD);
        press("#create");
        assertThat(notice()).isNotEmpty();
        assertThat(isThere("#recovery-code")).isFalse();
    }

    private void atFirstStart() {
        onWindow(() -> {
            scene.setRoot(door(false));
            return true;
        });
    }

    @Test
    void takesNoNewPasswordThatWasTypedTwoWays() {
        press("#forgotten");
        type("#code", FakeDoor.CODE);
        type("#new-password", "right-horse");
        type("#new-password-again", "right-house");
        press("#open-by-code");

        assertThat(opened).isEmpty();
        assertThat(notice()).contains("不一样");
    }

    @Test
    void opensByTheRecoveryCodeWithANewPassword() {
        press("#forgotten");
        type("#code", FakeDoor.CODE);
        type("#new-password", "right-horse");
        type("#new-password-again", "right-horse");
        press("#open-by-code");

        assertThat(opened).hasSize(1);
    }
}

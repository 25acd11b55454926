package org.fanzha.desktop.unlock;

import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.util.Duration;

import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Office;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** Asks for the password. Each wrong one doubles the pause before the next may be tried. */
final class PasswordPage extends DoorPage {
    private static final int LONGEST_PAUSE_SECONDS = 30;
    private final PasswordField password = new PasswordField();
    private final Button open = primary("打开台账");
    private final Unlocking door;
    private final Runner runner;
    private final Consumer<Office> opened;
    private int wrong;

    PasswordPage(Unlocking door, Runner runner, Consumer<Office> opened, Runnable forgotten) {
        super("反诈台账", "台账已加密，请输入密码。");
        this.door = door;
        this.runner = runner;
        this.opened = opened;
        password.setId("password");
        open.setId("open");
        open.disableProperty().bind(password.textProperty().isEmpty().or(password.disabledProperty()));
        open.setOnAction(e -> tryPassword());
        Hyperlink recover = new Hyperlink("忘记密码，用恢复码打开");
        recover.setId("forgotten");
        recover.setOnAction(e -> forgotten.run());
        getChildren().addAll(labelled("密码", password), notice, row(open, recover),
                Texts.quietWrapped("台账文件夹：" + door.folder()));
    }

    @Override
    Node first() {
        return password;
    }

    private void tryPassword() {
        char[] typed = take(password);
        password.setDisable(true);
        notice.say("正在打开，请稍候……");
        runner.run(() -> {
            try {
                return door.open(typed);
            } finally {
                wipe(typed);
            }
        }, opened, this::refused);
    }

    private void refused(Refusal refusal) {
        notice.refuse(refusal);
        if (refusal.code() != Code.PASSWORD_WRONG) {
            again();
            return;
        }
        shake(password);
        int seconds = Math.min(LONGEST_PAUSE_SECONDS, 1 << Math.min(wrong++, 5));
        open.setText("请等 " + seconds + " 秒");
        PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
        pause.setOnFinished(e -> again());
        pause.play();
    }

    private void again() {
        open.setText("打开台账");
        password.setDisable(false);
        password.requestFocus();
    }
}

package org.fanzha.desktop.unlock;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

import org.fanzha.desktop.kit.PasswordPair;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.office.Office;
import org.fanzha.office.Refusal;

/** Back in by the recovery code, with a new password at once. */
final class RecoveryPage extends DoorPage {
    private final TextField code = new TextField();
    private final PasswordPair passwords = new PasswordPair();
    private final Button open = primary("打开并更换密码");
    private final Unlocking door;
    private final Runner runner;
    private final Consumer<Office> opened;

    RecoveryPage(Unlocking door, Runner runner, Consumer<Office> opened, Runnable back) {
        super("用恢复码打开", "照建立台账时抄下的恢复码填写，同时设一个新密码。");
        this.door = door;
        this.runner = runner;
        this.opened = opened;
        code.setId("code");
        open.setId("open-by-code");
        open.setOnAction(e -> tryCode());
        Hyperlink password = new Hyperlink("想起密码了，返回");
        password.setOnAction(e -> back.run());
        getChildren().addAll(labelled("恢复码", code), passwords, notice, row(open, password));
    }

    @Override
    Node first() {
        return code;
    }

    private void tryCode() {
        if (code.getText().isBlank()) {
            notice.ask("请填写恢复码。");
            code.requestFocus();
            return;
        }
        passwords.fault().ifPresentOrElse(notice::ask, this::open);
    }

    private void open() {
        String typed = code.getText().strip();
        char[] password = passwords.take();
        open.setDisable(true);
        notice.say("正在打开，请稍候……");
        runner.run(() -> {
            try {
                return door.openByCode(typed, password);
            } finally {
                wipe(password);
            }
        }, opened, this::refused);
    }

    private void refused(Refusal refusal) {
        open.setDisable(false);
        notice.refuse(refusal);
        shake(code);
        code.requestFocus();
    }
}

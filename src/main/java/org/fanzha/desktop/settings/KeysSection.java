package org.fanzha.desktop.settings;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;

import org.fanzha.desktop.kit.FocusSight;
import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.PasswordPair;
import org.fanzha.desktop.kit.RecoveryCodeBox;
import org.fanzha.desktop.kit.SecretField;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Office;
import org.fanzha.office.Refusal;

/** Another password, and another recovery code for the safe. */
final class KeysSection extends Section {
    private final PasswordField old = new SecretField();
    private final PasswordPair fresh = new PasswordPair();
    private final Button change = button("change-password", "更换密码", this::tryChange);
    private final PasswordField password = new SecretField();
    private final Button make = button("make-code", "做一个新的恢复码", this::makeCode);
    private final Notice codeNotice = new Notice();
    private final Office office;
    private final Tools tools;
    private RecoveryCodeBox shown;

    KeysSection(Office office, Tools tools) {
        super("密码与恢复码", "");
        this.office = office;
        this.tools = tools;
        old.setId("old-password");
        change.getStyleClass().add("accent");
        change.disableProperty().bind(old.textProperty().isEmpty().or(old.disabledProperty()));
        password.setId("code-password");
        make.disableProperty().bind(password.textProperty().isEmpty().or(password.disabledProperty()));
        getChildren().addAll(subheading("更换密码"),
                Texts.quietWrapped("新密码越长越难猜，用一句自己记得住的话最好。以前的备份仍用以前的密码打开。"),
                PasswordPair.labelled("现在的密码", old), fresh, row(change), notice,
                subheading("恢复码"),
                Texts.quietWrapped("恢复码丢了或被人看到，就换一个。换了以后，旧的恢复码打不开台账；以前的备份仍认旧的。"),
                PasswordPair.labelled("密码", password), row(make), codeNotice);
    }

    @Override
    boolean hasUnsaved() {
        return !fresh.isEmpty();
    }

    private void tryChange() {
        fresh.fault().ifPresentOrElse(notice::ask, this::change);
    }

    private void change() {
        char[] before = PasswordPair.take(old);
        char[] after = fresh.take();
        old.setDisable(true);
        notice.say("正在更换密码……");
        tools.runner().act(() -> {
            try {
                office.safe().changePassword(before, after);
            } finally {
                PasswordPair.wipe(before);
                PasswordPair.wipe(after);
            }
        }, () -> {
            old.setDisable(false);
            notice.done("密码已更换，下次打开用新密码。恢复码不变。");
        }, refusal -> again(old, notice, refusal));
    }

    private static void again(PasswordField field, Notice told, Refusal refusal) {
        field.setDisable(false);
        told.refuse(refusal);
        field.requestFocus();
    }

    private void makeCode() {
        char[] typed = PasswordPair.take(password);
        password.setDisable(true);
        getChildren().remove(shown);
        codeNotice.say("正在做新的恢复码……");
        tools.runner().run(() -> {
            try {
                return office.safe().newRecoveryCode(typed);
            } finally {
                PasswordPair.wipe(typed);
            }
        }, this::showCode, refusal -> again(password, codeNotice, refusal));
    }

    /** Shown until it is put away, and kept nowhere; in sight, though it comes below the fold of a small screen. */
    private void showCode(String code) {
        password.setDisable(false);
        shown = new RecoveryCodeBox(code, () -> office.recoveryPage(code), tools.runner(), tools.choosers());
        RecoveryCodeBox box = shown;
        getChildren().add(box);
        codeNotice.ask("新的恢复码只显示这一次，请打印或抄好。旧的已经作废。",
                new Notice.Offer("抄好了，收起来", () -> getChildren().remove(box)));
        FocusSight.showNew(box);
        box.takeFocus();
    }
}

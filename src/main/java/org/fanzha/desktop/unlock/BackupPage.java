package org.fanzha.desktop.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.SecretField;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Refusal;
import org.fanzha.office.Safe;
import org.fanzha.register.Code;

/** Restores a backup where no ledger is yet: a new machine, or a lost folder. The recovery code opens it as the password does. */
final class BackupPage extends DoorPage {
    private final Button choose = new Button("选择备份文件……");
    private final Label chosen = Texts.quietWrapped("还没有选文件");
    private final PasswordField password = new SecretField();
    private final TextField code = new TextField();
    private final VBox asked = new VBox(labelled("备份的密码", password));
    private final Hyperlink byCode = new Hyperlink("忘了密码，用恢复码");
    private final Button restore = primary("恢复");
    private final Hyperlink without = new Hyperlink("返回");
    private final Unlocking door;
    private final Runner runner;
    private final Runnable toDoor;
    private Optional<Path> file = Optional.empty();

    /** @param toDoor asks for the password of what was restored */
    BackupPage(Unlocking door, Runner runner, Choosers choosers, Runnable toDoor, Runnable back) {
        super("从备份恢复", "选一个以前做的备份，填做那份备份时的密码。先放到旁边逐条核对，无误才启用。");
        this.door = door;
        this.runner = runner;
        this.toDoor = toDoor;
        choose.setId("choose-backup");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(e -> choosers.open("选择备份文件", "反诈台账备份", "backup").ifPresent(this::chosen));
        password.setId("backup-password");
        restore.setId("restore");
        restore.setOnAction(e -> tryRestore());
        without.setOnAction(e -> back.run());
        code.setId("backup-code");
        byCode.setId("by-code");
        byCode.setOnAction(e -> askForCode());
        getChildren().addAll(choose, chosen, asked, notice, row(restore, byCode, without));
    }

    @Override
    Node first() {
        return choose;
    }

    private void chosen(Path backup) {
        file = Optional.of(backup);
        chosen.setText(backup.getFileName().toString());
        notice.clear();
        secret().requestFocus();
    }

    /** The code is long and copied from paper, so it is seen while it is typed. */
    private void askForCode() {
        password.clear();
        notice.clear();
        asked.getChildren().setAll(labelled("做这份备份时的恢复码", code));
        Room.give(byCode, false);
        code.requestFocus();
    }

    private TextField secret() {
        return byCode.isVisible() ? password : code;
    }

    private void tryRestore() {
        if (file.isEmpty()) {
            notice.ask("请先选择备份文件，它的名字以 .backup 结尾。");
            choose.requestFocus();
        } else if (secret().getText().isBlank()) {
            notice.ask("请填写做这份备份时的" + (byCode.isVisible() ? "密码。" : "恢复码。"));
            secret().requestFocus();
        } else {
            begin(file.get());
        }
    }

    private void begin(Path backup) {
        char[] typed = byCode.isVisible() ? take(password) : code.getText().toCharArray();
        rest(true);
        notice.say("正在恢复并逐条核对，请稍候……");
        runner.run(() -> {
            try {
                return door.restore(backup, typed);
            } finally {
                wipe(typed);
            }
        }, this::restored, this::refused);
    }

    /** Until it is known what came of it, the page is not left either. */
    private void rest(boolean busy) {
        List.of(restore, choose, asked, byCode, without).forEach(control -> control.setDisable(busy));
    }

    private void restored(Safe.Soundness held) {
        without.setVisible(false);
        byCode.setVisible(false);
        getChildren().removeAll(choose, asked);
        notice.done("恢复好了，逐条核对无误。" + held.words() + "。");
        restore.setText("去输入密码");
        restore.setOnAction(e -> toDoor.run());
        restore.setDisable(false);
        restore.requestFocus();
    }

    private void refused(Refusal refusal) {
        rest(false);
        notice.refuse(refusal);
        Node wrong = refusal.code() == Code.BACKUP_PASSWORD_WRONG ? secret() : choose;
        shake(wrong);
        wrong.requestFocus();
    }
}

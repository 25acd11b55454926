package org.fanzha.desktop.settings;

import java.nio.file.Path;
import java.util.List;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.FocusSight;
import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.PasswordPair;
import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.SecretField;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.BackupDesk.Held;
import org.fanzha.office.Office;
import org.fanzha.register.Code;

/** What a backup holds against the ledger now, and the last question before it is swapped in. */
final class RestorePane extends VBox {
    private final GridPane counts = new GridPane(24, 4);
    private final PasswordField password = new SecretField();
    private final Notice notice = new Notice();
    private final Label which = Texts.wrapped("");
    private final Button restore = Section.button("restore", "恢复这份备份", this::tryRestore);
    private final FlowPane verbs;
    private final Office office;
    private final Tools tools;
    private final House house;
    private Path backup;

    RestorePane(Office office, Tools tools, House house) {
        super(16);
        this.office = office;
        this.tools = tools;
        this.house = house;
        getStyleClass().add("boxed");
        password.setId("backup-password");
        restore.disableProperty().bind(password.textProperty().isEmpty().or(password.disabledProperty()));
        password.setOnAction(e -> restore.fire());
        verbs = Section.row(restore, Section.button("no-restore", "不恢复", this::close));
        getChildren().addAll(which, counts,
                Texts.quietWrapped("恢复后，台账回到备份那时的样子，密码和恢复码也是那时的。现在的台账会先备份好，需要时可以再换回来。"),
                PasswordPair.labelled("做这份备份时的密码或恢复码", password), notice, verbs);
        close();
    }

    void close() {
        Room.give(this, false);
        password.clear();
        notice.clear();
    }

    void ask(Path chosen, List<Held> held) {
        backup = chosen;
        which.setText("备份“" + chosen.getFileName() + "”完好。里面的条数和现在的对比：");
        counts.getChildren().clear();
        line(0, Texts.quiet("台账"), Texts.quiet("备份里"), Texts.quiet("现在"));
        for (Held one : held) {
            Label now = new Label(String.valueOf(one.now()));
            now.getStyleClass().add(one.now() == one.inBackup() ? "same-count" : "other-count");
            line(counts.getRowCount(), new Label(one.register().title()), new Label(String.valueOf(one.inBackup())), now);
        }
        Room.give(this, true);
        askPassword();
    }

    /** The question, what was said of the last answer, and the verbs are seen together, on a small screen too. */
    private void askPassword() {
        FocusSight.showNew(verbs);
        password.requestFocus();
    }

    private void line(int row, Label register, Label inBackup, Label now) {
        counts.addRow(row, register, inBackup, now);
        List.of(inBackup, now).forEach(number -> GridPane.setHalignment(number, HPos.RIGHT));
        List.of(register, inBackup, now).forEach(label -> GridPane.setValignment(label, VPos.CENTER));
    }

    /** The password is tried before the office is closed, so that a slip of the finger closes nothing. */
    private void tryRestore() {
        char[] typed = PasswordPair.take(password);
        password.setDisable(true);
        notice.say("正在核对密码……");
        tools.runner().run(() -> office.safe().opens(backup, typed), opens -> {
            password.setDisable(false);
            if (opens) {
                house.restore(backup, typed);
                return;
            }
            PasswordPair.wipe(typed);
            notice.ask(Code.BACKUP_PASSWORD_WRONG.sentence());
            askPassword();
        }, refusal -> {
            PasswordPair.wipe(typed);
            password.setDisable(false);
            notice.refuse(refusal);
        });
    }
}

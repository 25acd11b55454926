package org.fanzha.desktop.unlock;

import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.fanzha.desktop.kit.PasswordPair;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.office.Refusal;
import org.fanzha.office.Setting;

/** The first start: the office's name and a password make a new ledger. */
final class CreatePage extends DoorPage {
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final PasswordPair passwords = new PasswordPair();
    private final Button create = primary("建立台账");
    private final HBox others;
    private final Unlocking door;
    private final Runner runner;
    private final Consumer<Unlocking.Created> created;

    /** @param others other ways to begin */
    CreatePage(Unlocking door, Runner runner, Consumer<Unlocking.Created> created, Node... others) {
        super("第一次使用", "先给台账起名、设密码。台账只存在这台电脑上，不联网。");
        this.door = door;
        this.runner = runner;
        this.created = created;
        this.others = row(others);
        name.setId("office-name");
        name.setPromptText("如 云溪镇全民反诈办公室");
        code.setId("office-code");
        code.setPromptText("如 云反诈办，可以以后再填");
        create.setId("create");
        create.setOnAction(e -> tryCreate());
        getChildren().addAll(labelled("办公室名称", name), labelled("发文代字（可不填）", code), passwords, notice, row(create), this.others,
                Texts.quietWrapped("台账将存放在：" + door.folder()));
    }

    @Override
    Node first() {
        return name;
    }

    private void tryCreate() {
        if (name.getText().isBlank()) {
            notice.ask("请填写办公室名称，它会印在通报和台账上。");
            name.requestFocus();
            return;
        }
        try {
            String tidy = code.getText().isBlank() ? ""
                    : Setting.OFFICE_CODE.kind().tidy(Setting.OFFICE_CODE.title(), code.getText());
            passwords.fault().ifPresentOrElse(notice::ask, () -> make(tidy));
        } catch (Refusal odd) {
            notice.refuse(odd);
            code.requestFocus();
        }
    }

    private void make(String officeCode) {
        String officeName = name.getText().strip();
        char[] password = passwords.take();
        rest(true);
        notice.say("正在建立台账，请稍候……");
        runner.run(() -> {
            try {
                return named(door.create(officeName, password), officeCode);
            } finally {
                wipe(password);
            }
        }, created, this::refused);
    }

    private static Unlocking.Created named(Unlocking.Created made, String officeCode) {
        if (!officeCode.isEmpty()) {
            made.office().settings().save(Map.of(Setting.OFFICE_CODE, officeCode));
        }
        return made;
    }

    private void rest(boolean busy) {
        create.setDisable(busy);
        others.setDisable(busy);
    }

    private void refused(Refusal refusal) {
        rest(false);
        notice.refuse(refusal);
    }
}

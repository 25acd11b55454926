package org.fanzha.desktop.unlock;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.RecoveryCodeBox;
import org.fanzha.desktop.kit.Runner;

/** Shows the recovery code, once; the way on opens when the clerk says it is written down. */
final class CodePage extends DoorPage {
    private final CheckBox kept = new CheckBox("已抄好或打印好，和单位重要文件放在一起");

    CodePage(Unlocking.Created created, Runner runner, Choosers choosers, Runnable on) {
        super("抄下恢复码", "忘记密码时，只有这串恢复码能打开台账。它只显示这一次，程序不保存；"
                + "丢了密码又丢了恢复码，台账就打不开了。");
        RecoveryCodeBox code = new RecoveryCodeBox(created.recoveryCode(),
                () -> created.office().recoveryPage(created.recoveryCode()), runner, choosers);
        kept.setId("kept");
        Button go = primary("进入台账");
        go.setId("go-on");
        go.disableProperty().bind(kept.selectedProperty().not());
        go.setOnAction(e -> on.run());
        kept.setOnAction(e -> {
            if (kept.isSelected()) {
                go.requestFocus();
            }
        });
        getChildren().addAll(code, notice, kept, row(go));
    }

    @Override
    Node first() {
        return kept;
    }
}

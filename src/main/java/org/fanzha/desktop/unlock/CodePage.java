package org.fanzha.desktop.unlock;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Shows the recovery code, once; the way on opens when the clerk says it is written down. */
final class CodePage extends DoorPage {
    private final CheckBox kept = new CheckBox("已抄好，并和单位重要文件放在一起");

    CodePage(String code, Runnable on) {
        super("抄下恢复码", "忘记密码时，只有这串恢复码能打开台账。它只显示这一次，程序不保存；"
                + "丢了密码又丢了恢复码，台账就打不开了。");
        TextField shown = new TextField(code);
        shown.setId("recovery-code");
        shown.setEditable(false);
        shown.getStyleClass().add("recovery-code");
        Button copy = new Button("复制");
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
            notice.done("已复制。请只粘贴到可靠的地方，不要发到聊天里。");
        });
        kept.setId("kept");
        Button go = primary("进入台账");
        go.setId("go-on");
        go.disableProperty().bind(kept.selectedProperty().not());
        go.setOnAction(e -> on.run());
        getChildren().addAll(labelled("恢复码", shown), row(copy), notice, kept, row(go));
    }

    @Override
    Node first() {
        return kept;
    }
}

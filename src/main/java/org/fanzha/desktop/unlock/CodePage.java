package org.fanzha.desktop.unlock;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.fanzha.desktop.kit.Choosers;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.office.FileOut;

/** Shows the recovery code, once; the way on opens when the clerk says it is written down. */
final class CodePage extends DoorPage {
    private final CheckBox kept = new CheckBox("已抄好或打印好，和单位重要文件放在一起");
    private final Unlocking.Created created;
    private final Runner runner;
    private final Choosers choosers;

    CodePage(Unlocking.Created created, Runner runner, Choosers choosers, Runnable on) {
        super("抄下恢复码", "忘记密码时，只有这串恢复码能打开台账。它只显示这一次，程序不保存；"
                + "丢了密码又丢了恢复码，台账就打不开了。");
        this.created = created;
        this.runner = runner;
        this.choosers = choosers;
        String code = created.recoveryCode();
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
        Button page = new Button("存为打印页…");
        page.setId("code-page");
        page.setOnAction(e -> choosers.save("存恢复码打印页", "反诈台账恢复码", "pdf").ifPresent(this::savePage));
        kept.setId("kept");
        Button go = primary("进入台账");
        go.setId("go-on");
        go.disableProperty().bind(kept.selectedProperty().not());
        go.setOnAction(e -> on.run());
        getChildren().addAll(labelled("恢复码", shown), row(page, copy), notice, kept, row(go));
    }

    private void savePage(Path file) {
        runner.run(() -> {
            FileOut.write(file, created.office().recoveryPage(created.recoveryCode()));
            return file;
        }, saved -> notice.done("已存到 " + saved + "。打印后放进保险柜，并把这个文件删掉。"), notice::refuse);
    }

    @Override
    Node first() {
        return kept;
    }
}

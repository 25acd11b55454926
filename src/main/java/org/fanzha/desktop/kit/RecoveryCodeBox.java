package org.fanzha.desktop.kit;

import java.nio.file.Path;
import java.util.function.Supplier;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.fanzha.office.FileOut;

/** Shows a recovery code, the one time it can be seen, and puts its page where it can be printed. */
public final class RecoveryCodeBox extends VBox {
    private final Notice notice = new Notice();
    private final Button save = new Button("存为打印页……");
    private final Runner runner;
    private final Supplier<byte[]> page;
    private boolean saving;

    /** @param page draws the page for the safe; called away from the window's thread */
    public RecoveryCodeBox(String code, Supplier<byte[]> page, Runner runner, Choosers choosers) {
        super(16);
        this.page = page;
        this.runner = runner;
        TextField shown = new TextField(code);
        shown.setId("recovery-code");
        shown.setEditable(false);
        shown.setAccessibleText("恢复码");
        shown.getStyleClass().add("recovery-code");
        Label label = new Label("恢复码");
        label.setLabelFor(shown);
        Button copy = new Button("复制");
        copy.setOnAction(e -> copy(code));
        save.setId("code-page");
        save.setOnAction(e -> choosers.save("存恢复码打印页", "反诈台账恢复码", "pdf").ifPresent(this::savePage));
        getChildren().addAll(new VBox(4, label, shown), new HBox(8, save, copy), notice);
    }

    public void takeFocus() {
        save.requestFocus();
    }

    private void copy(String code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
        notice.done("已复制。请只粘贴到可靠的地方，不要发到聊天里。");
    }

    /** The fonts are read first, which takes its time on a slow machine. */
    private void savePage(Path file) {
        if (saving) {
            return;
        }
        saving = true;
        notice.say("正在存打印页……");
        runner.act(() -> FileOut.write(file, page.get()), () -> {
            saving = false;
            notice.done("已存到 " + file + "。打印后放进保险柜，并把这个文件删掉。");
        }, refusal -> {
            saving = false;
            notice.refuse(refusal);
        });
    }
}

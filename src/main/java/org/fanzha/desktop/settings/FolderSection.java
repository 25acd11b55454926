package org.fanzha.desktop.settings;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.desktop.kit.WorkLine;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Safe;

/** Where the ledger lies, and whether it is sound. */
final class FolderSection extends Section {
    private final TextField folder = new TextField();
    private final Label faults = Texts.wrapped("");
    private final WorkLine work;
    private final Office office;
    private final Tools tools;

    FolderSection(Office office, Tools tools) {
        super("台账文件", "台账、密钥和备份都在这个文件夹里，都是加密的。不要改动、改名里面的文件；要搬到别的电脑，用备份。");
        this.office = office;
        this.tools = tools;
        this.work = new WorkLine(tools.runner());
        folder.setId("ledger-folder");
        folder.setEditable(false);
        folder.setAccessibleText("台账文件夹");
        Label label = new Label("台账文件夹");
        label.setLabelFor(folder);
        faults.setId("faults");
        getChildren().addAll(new VBox(4, label, folder),
                row(button("copy-folder", "复制路径", this::copy),
                        button("open-folder", "打开文件夹", () -> tools.choosers().showFolder(Path.of(folder.getText())))),
                subheading("核对台账"),
                Texts.quietWrapped("把每一条记录读一遍，和它的校验值对照，看有没有损坏。只看不改，一般几秒钟。"),
                row(button("verify", "核对台账", this::verify)), work, notice, faults);
        tell(List.of());
    }

    @Override
    void front() {
        tools.runner().run(() -> office.safe().folder().toAbsolutePath().toString(), folder::setText, notice::refuse);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(folder.getText());
        Clipboard.getSystemClipboard().setContent(content);
        notice.done("路径已复制。");
    }

    private void verify() {
        notice.clear();
        tell(List.of());
        Progress progress = work.begin("正在核对……", false);
        tools.runner().run(() -> office.safe().verify(progress), this::verified, refusal -> {
            work.end();
            notice.refuse(refusal);
        });
    }

    private void verified(Safe.Soundness found) {
        work.end();
        if (found.isSound()) {
            int entries = found.entries().values().stream().mapToInt(Integer::intValue).sum();
            notice.done("逐条核对，全部完好，共 " + entries + " 条。");
            return;
        }
        tell(found.faults());
        notice.ask("发现 " + found.faults().size() + " 处问题，列在下面。请从最近的备份恢复。");
    }

    private void tell(List<String> sentences) {
        faults.setText(String.join("\n", sentences));
        Room.give(faults, !sentences.isEmpty());
    }

    @Override
    List<Verb> verbs() {
        return List.of(Verb.of("核对台账", this::verify), Verb.of("复制台账文件夹的路径", this::copy));
    }
}

package org.fanzha.desktop.unlock;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;

import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.WorkLine;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;

/** Makes the invented town's office anew and opens it, for trying out. */
final class SamplePage extends DoorPage {
    private final Button open = primary("打开样例台账");
    private final Hyperlink back = new Hyperlink("返回");
    private final WorkLine work;

    SamplePage(Unlocking door, Runner runner, Consumer<Office> opened, Runnable back) {
        super("打开样例台账", "样例是虚构的云溪镇，人名、单位、号码都是编的，可以随便试。"
                + "它和自己的台账分开存放；每次从这里打开，都重新做一份。");
        work = new WorkLine(runner);
        open.setId("open-sample");
        open.setOnAction(e -> {
            rest(true);
            Progress progress = work.begin("正在准备样例台账，约需半分钟", false);
            runner.run(() -> door.openSample(progress), opened, this::refused);
        });
        this.back.setOnAction(e -> back.run());
        getChildren().addAll(Texts.wrapped("样例的密码是 " + door.samplePassword() + "，窗口锁定后要用。"),
                notice, work, row(open, this.back));
    }

    @Override
    Node first() {
        return open;
    }

    private void refused(Refusal refusal) {
        work.end();
        rest(false);
        notice.refuse(refusal);
    }

    private void rest(boolean busy) {
        open.setDisable(busy);
        back.setDisable(busy);
    }
}

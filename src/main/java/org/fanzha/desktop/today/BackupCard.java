package org.fanzha.desktop.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.WorkLine;
import org.fanzha.office.DayWords;
import org.fanzha.office.Today;
import org.fanzha.office.TodayPicture;

/** The last backup, and one more by a click. */
final class BackupCard extends Card {
    private final Label last = Texts.wrapped("");
    private final Button now = new Button("现在备份");
    private final Notice notice = new Notice();
    private final WorkLine work;
    private final Today today;
    private final Tools tools;

    BackupCard(Today today, Tools tools) {
        super("备份");
        this.today = today;
        this.tools = tools;
        this.work = new WorkLine(tools.runner());
        setId("backup");
        last.setId("last-backup");
        now.setId("back-up");
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setOnAction(e -> backUp());
        getChildren().addAll(line(last, now), work, notice);
    }

    void show(TodayPicture.Backup backup) {
        String since = backup.isDue() ? "之后有改动，还没有备份。" : "之后没有改动。";
        last.setText(backup.last().map(at -> "上次备份：" + DayWords.moment(at) + "，" + since)
                .orElse(backup.isDue() ? "还没有备份过。" : "还没有备份过，也还没有内容要备份。"));
    }

    boolean canBackUp() {
        return !now.isDisabled();
    }

    void backUp() {
        now.setDisable(true);
        notice.clear();
        work.begin("正在备份，并读回核对……", false);
        tools.runner().run(today::backUp, backup -> {
            end();
            show(backup);
            notice.done("备份好了，已读回核对，放在台账文件夹的备份目录里。");
        }, refusal -> {
            end();
            notice.refuse(refusal);
        });
    }

    private void end() {
        work.end();
        now.setDisable(false);
    }
}

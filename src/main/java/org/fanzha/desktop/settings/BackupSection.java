package org.fanzha.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fanzha.desktop.kit.House;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.desktop.kit.WorkLine;
import org.fanzha.office.BackupDesk.Held;
import org.fanzha.office.Office;
import org.fanzha.office.Progress;
import org.fanzha.office.Refusal;
import org.fanzha.office.Setting;

/** When backups are made, the backups there are, and the way back to one. */
final class BackupSection extends Section {
    private static final List<Setting> SETTINGS = List.of(Setting.BACKUP_AT_CLOSING, Setting.BACKUP_DAILY,
            Setting.BACKUPS_KEPT, Setting.BACKUP_FOLDER);
    private final BackupTable table = new BackupTable();
    private final SettingForm form;
    private final WorkLine work;
    private final RestorePane restore;
    private final Office office;
    private final Tools tools;
    private final House house;

    BackupSection(Office office, Tools tools, House house) {
        super("备份与恢复", "备份是加密的，做好后逐条核对过。打开备份要用做备份那时的密码或恢复码。");
        this.office = office;
        this.tools = tools;
        this.house = house;
        this.form = new SettingForm(office, tools, SETTINGS, () -> { });
        this.work = new WorkLine(tools.runner());
        this.restore = new RestorePane(office, tools, house);
        var check = button("check-backup", "核对选中的备份", () -> table.chosen().ifPresent(this::check));
        var look = button("look-backup", "恢复选中的备份……", () -> table.chosen().ifPresent(this::look));
        check.disableProperty().bind(table.nothingChosen());
        look.disableProperty().bind(table.nothingChosen());
        getChildren().addAll(subheading("已有的备份"),
                row(button("backup-now", "立即备份", this::backUp), check, look,
                        button("look-elsewhere", "恢复别处的备份……", this::lookElsewhere)),
                work, notice, restore, table, subheading("什么时候备份"), form);
    }

    @Override
    void front() {
        super.front();
        readList();
    }

    private void readList() {
        tools.runner().run(office.backups()::kept, table::show, notice::refuse);
    }

    @Override
    Optional<SettingForm> form() {
        return Optional.of(form);
    }

    @Override
    List<Verb> verbs() {
        return List.of(Verb.of("立即备份", this::backUp),
                Verb.of("恢复别处的备份", this::lookElsewhere).where(house::hasDoor));
    }

    private void backUp() {
        Progress progress = begin("正在备份……");
        tools.runner().run(() -> office.backups().backUp(progress), file -> {
            work.end();
            readList();
            notice.done("已备份并核对：" + file.getFileName());
        }, refusal -> {
            readList();
            refused(refusal);
        });
    }

    private Progress begin(String what) {
        notice.clear();
        restore.close();
        return work.begin(what, false);
    }

    private void check(Path backup) {
        Progress progress = begin("正在核对备份……");
        tools.runner().run(() -> office.backups().tryOut(backup, progress), held -> {
            work.end();
            int entries = held.stream().mapToInt(Held::inBackup).sum();
            table.judge(backup, "完好，" + entries + " 条");
            notice.done("“" + backup.getFileName() + "”打得开，逐条核对无误，共 " + entries + " 条。");
        }, refusal -> {
            table.judge(backup, "打不开");
            refused(refusal);
        });
    }

    private void lookElsewhere() {
        tools.choosers().open("选择备份文件", "反诈台账备份", "backup").ifPresent(this::look);
    }

    private void look(Path backup) {
        if (!house.hasDoor()) {
            notice.ask("这个窗口打开的是样例台账，不能恢复备份。");
            return;
        }
        Progress progress = begin("先把备份取到一边，看看里面有什么……");
        tools.runner().run(() -> office.backups().tryOut(backup, progress), held -> {
            work.end();
            restore.ask(backup, held);
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        work.end();
        notice.refuse(refusal);
    }
}

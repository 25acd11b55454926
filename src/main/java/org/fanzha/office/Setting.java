package org.fanzha.office;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything an office may set, since places differ in it: with its first value, its limits and the words about
 * it. The form, the check and the log all read it here.
 */
public enum Setting {
    OFFICE_NAME("office.name", "办公室名称", "反诈办", new SettingKind.Line(40, true),
            "印在通报、提示函和台账上，写全称，如“云溪镇全民反诈办公室”。"),
    OFFICE_CODE("office.code", "发文代字", "", new SettingKind.OfficeCode(12),
            "如“云反诈办”；填了它，新通报的发文字号自动接着往下编，仍可改。"),
    RETURNS_DAY("rules.returns-day", "月报截止日", "20", new SettingKind.Whole(1, 31),
            "每月几号前报齐。填 31，没有 31 号的月份就到月底。"),
    CHECK_HIGH("rules.check-high", "高风险人员核查间隔", "P7D", new SettingKind.Pace(), "写成“7天”“2周”或“1个月”。"),
    CHECK_MIDDLE("rules.check-middle", "中风险人员核查间隔", "P14D", new SettingKind.Pace(), ""),
    CHECK_LOW("rules.check-low", "低风险人员核查间隔", "P1M", new SettingKind.Pace(), ""),
    SOON_DAYS("rules.soon-days", "提前几天提醒", "7", new SettingKind.Whole(0, 60),
            "到期前这么多天，就列进“即将到期”。填 0 不提前。"),
    HIGH_LOSS("rules.high-loss", "高损案件起点（元）", "100000", new SettingKind.Yuan(1_000, 100_000_000),
            "损失达到这个数，就算高损案件。"),
    BACKUP_AT_CLOSING("backup.at-closing", "关闭窗口时备份（有改动才备）", "true", new SettingKind.Tick(), ""),
    BACKUP_DAILY("backup.daily", "每天第一次打开时备份（有改动才备）", "false", new SettingKind.Tick(), ""),
    BACKUPS_KEPT("backup.kept", "本机保留几份", "20", new SettingKind.Whole(3, 500),
            "超过的，从最旧的删起。"),
    BACKUP_FOLDER("backup.folder", "另存一份到（可不填）", "", new SettingKind.Folder(),
            "U盘或另一块硬盘上的文件夹。每次备份后在那里也存一份，那里的旧备份程序不删。"),
    LOCK_AFTER("window.lock-after", "几分钟不动就锁上", "10", new SettingKind.Whole(0, 240),
            "锁上后要输密码才能再看。填 0 永不自动锁。");

    private final String key;
    private final String title;
    private final String first;
    private final SettingKind kind;
    private final String hint;

    Setting(String key, String title, String first, SettingKind kind, String hint) {
        this.key = key;
        this.title = title;
        this.first = first;
        this.kind = kind;
        this.hint = hint;
    }

    /** Under which the ledger keeps it. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public SettingKind kind() {
        return kind;
    }

    /** What the clerk should know before typing; may be empty. */
    public String hint() {
        return hint;
    }

    /** The kept value, or the first one where none is kept. */
    public String in(Optional<String> kept) {
        return kept.orElse(first);
    }

    public static Optional<Setting> byKey(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }
}

package org.fanzha.register;

import java.util.Arrays;
import java.util.Locale;

/**
 * The closed list of everything the program may have to say about a value, a row, a file or the ledger, each
 * with its one Chinese sentence: what happened, and what to do. {@code %s} takes the details.
 */
public enum Code {
    // a value
    REQUIRED("cell.required", "缺少“%s”，请补上。"),
    CELL_ERROR("cell.error", "单元格是公式错误（%s），原值已失，请向报送单位要原数。"),
    CELL_UNREADABLE("cell.unreadable", "“%s”看不懂，请改成%s。"),
    CELL_UNSURE("cell.unsure", "“%s”不能确定，请核实后再填。"),
    CELL_ASSUMED("cell.assumed", "“%s”取自%s。"),
    NUMBER_DAMAGED("number.damaged", "数字超过 15 位，表格软件已改写末尾，不能采用，请要原数。"),
    COUNT_ROUGH("count.rough", "“%s”不是准数，请核实后填整数。"),
    COUNT_INVALID("count.invalid", "“%s”不是不小于 0 的整数，请核对。"),
    COUNT_MEANING("count.meaning", "“%s”按“%s”登记。"),
    MONEY_INVALID("money.invalid", "“%s”不是金额，请写成“32000”或“3.2万元”。"),
    DAY_INVALID("day.invalid", "“%s”不是日历上的日期，请核对。"),
    DAY_FUTURE("day.future", "%s 在今天之后，请核对。"),
    DAY_UNSURE("day.unsure", "“%s”不能确定是哪一天，请写成“2024-05-08”。"),
    DAY_NO_YEAR("day.no-year", "“%s”没有年份，标题、表名和文件名里也没有，请补上年份。"),
    DAY_ORDER("day.order", "“%s”早于“%s”，请核对。"),
    CHOICE_UNKNOWN("choice.unknown", "“%s”不在“%s”的可选项里，请改成其中一项。"),
    UNIT_UNKNOWN("unit.unknown", "单位台账里没有“%s”%s，请核对名称，或先登记这个单位、补上别名。"),
    UNIT_SEVERAL("unit.several", "“%s”可能是%s，请写全称。"),
    UNIT_OWN_PARENT("unit.own-parent", "“%s”不能是自己的上级单位，请改成它真正的上级，或留空。"),
    PERSON_UNKNOWN("person.unknown", "重点人员台账里没有“%s”，请按证件号或档号核对。"),
    PERSON_SEVERAL("person.several", "“%s”不止一人，请填证件号或档号。"),
    PERSON_OTHER("person.other", "号码对应的是“%s”，表里写的是“%s”，请核对。"),
    NAME_UNSURE("name.unsure", "“%s”里有缺字或不止一个名字，请核对。"),
    // an identity document or a telephone
    ID_DAMAGED("id.damaged", "号码在表格中已失真（超过 15 位的数字被改写），请向报送单位要文本格式的原号。"),
    ID_LENGTH("id.length", "身份证号应为 18 位（旧证 15 位），请核对。"),
    ID_BIRTH("id.birth", "身份证号里的出生日期不存在或在今天之后，请核对。"),
    ID_REGION("id.region", "身份证号的前两位不是任何省份的代码，请核对。"),
    ID_CHECK("id.check", "身份证号的校验码不对，多半有一位写错了，请核对。"),
    PHONE_DAMAGED("phone.damaged", "号码在表格中已变成“%s”，原号已失，请向报送单位要文本格式的原号。"),
    PHONE_INVALID("phone.invalid", "“%s”不是手机号或座机号，请核对。"),
    PHONE_BESIDE("phone.beside", "“%s”里号码旁边还有别的字，请核对是谁的号码。"),
    PHONE_SERVICE("phone.service", "“%s”是服务号码，不是个人电话，请核对。"),
    // a row
    SAME_PERHAPS("same.perhaps", "与已登记的“%s”可能是同一条，请判断是不是同一个。"),
    SAME_SEVERAL("same.several", "与已登记的不止一条相符，请判断是哪一条。"),
    SAME_IN_BATCH("same.in-batch", "与本批%s第 %s 行是同一条，但内容不同，请判断以哪条为准。"),
    STALE_VALUE("stale.value", "“%s”后来改成了“%s”，与表里的“%s”不同，请判断以哪个为准。"),
    SUM_DIFFERS("sum.differs", "第 %s 行的%s里“%s”写的是 %s，各行相加是 %s，请核对。"),
    SUM_CUMULATIVE("sum.cumulative", "%s的%s从 %s 到 %s 一个月不少于一个月，可能报的是累计数，请问清是不是当月数。"),
    MODE_KEPT("mode.kept", "这一条已经登记过，加入方式是“%s”，所以%s没有按表里的改。"),
    ROW_GONE("row.gone", "上次同一张表里有这一行，这次没有了，请核实是否删去。"),
    ROW_GIVEN_GONE("row.given-gone", "发模板之后，这一条已从台账移走，请判断要不要再登记。"),
    RETURN_IN("return.in", "%s %s的月报已经登记过了，没有再登记。"),
    RETURN_SOURCE_GONE("return.source-gone", "原文件“%s”已不在原处，退回件按导入时的内容另做，没有原来的样式。"),
    RETURN_SOURCE_CHANGED("return.source-changed", "原文件“%s”在导入之后改动过，退回件按导入时的内容另做，没有原来的样式。"),
    RETURN_SOURCE_PLAIN("return.source-plain", "“%s”不能原样退回，退回件是内容相同的 Excel 表。"),
    RETURN_SOURCE_LOCKED("return.source-locked", "“%s”有密码，退回件没有，样式也不是原来的；发出去之前，请自己给它加上密码。"),
    RETURN_OVER_SOURCE("return.over-source", "不能盖掉村里报来的原文件“%s”，请换一个文件名或文件夹。"),
    KEY_CHANGED("key.changed?", "这一行与上次同一张表的一行只差关键项，请核实是否同一条。"),
    MONTH_DIFFERS("month.differs", "%s写的是 %s，指定的是 %s，以%s为准。"),
    // a sheet
    SHEET_EMPTY("sheet.empty", "这张表是空的。"),
    SHEET_NO_TABLE("sheet.no-table", "这张表里没有可识别的表头，未导入。"),
    SHEET_NO_REGISTER("sheet.no-register", "这张表不是反诈办的台账，未导入。"),
    SHEET_SEVERAL_REGISTERS("sheet.several-registers", "这张表既像%s，说不准是哪一种，未导入；请在预览里指明，或在标题里写明台账名称。"),
    SHEET_LEFT_OUT("sheet.left-out", "照您说的，这张表没有导入。"),
    COLUMN_ID_PHOTO("column.id-photo", "“%s”是身份证件的照片或复印件，本机不留存，这一列没有读取，也没有写入。"),
    // a file
    FILE_EMPTY("file.empty", "文件是空的，未导入。"),
    FILE_BROKEN("file.broken", "文件已损坏，打不开，请让报送单位重发。"),
    FILE_PASSWORD("file.password", "文件有打开密码，请在导入窗口里输入密码，或让报送单位去掉密码后重发。"),
    FILE_PASSWORD_WRONG("file.password-wrong", "打开密码不对，请向报送单位问清后重新输入。"),
    ARCHIVE_PASSWORD("archive.password", "压缩包里的这个文件有密码，请先解压，再导入解压出来的文件夹。"),
    ARCHIVE_WITHIN("archive.within", "压缩包里还有压缩包，里面的没有读取，请先解压再导入。"),
    ARCHIVE_OTHER("archive.other", "这种压缩包（rar、7z）本程序打不开，请先解压，再导入解压出来的文件夹。"),
    ARCHIVE_TOO_BIG("archive.too-big", "压缩包里的文件太多或太大，没有全部读取，请先解压，再分几次导入。"),
    FILE_TOO_BIG("file.too-big", "文件展开后过大，可能是有意做坏的文件，未打开。"),
    FILE_OLD("file.old", "文件是很旧的格式，请用 WPS 或 Excel 另存为 .xlsx 后再导入。"),
    FILE_FORMAT("file.format", "这种表格格式本程序不读，请用 WPS 或 Excel 另存为 .xlsx 后再导入。"),
    FILE_DOC("file.doc", "旧的 Word 格式（.doc）本程序不读，请用 WPS 或 Word 另存为 .docx 后再导入。"),
    FILE_PICTURE("file.picture", "图片和 PDF 里的表格读不出来，请让报送单位发 Excel、WPS 表格或 Word 表格。"),
    FILE_KIND("file.kind", "不是表格文件，未导入。"),
    FILE_NO_REGISTER("file.no-register", "文件里没有反诈办的台账，未导入。"),
    FILE_UNREADABLE("file.unreadable", "文件读不了（可能正被别的程序占用或没有权限），请关掉后重试。"),
    FILE_IN_USE("file.in-use", "“%s”写不进去，可能正在 Excel 或 WPS 里打开，请关掉后重试，或换一个文件名。"),
    FILE_MISSING("file.missing", "找不到“%s”，请核对路径。"),
    FILE_SECRET("file.secret", "文件带有密级标志（%s），本机不得存放国家秘密，未读取，请按保密规定处理。"),
    FILE_RELATIVES("file.relatives", "文件有“%s”一列：对亲属采取的措施于法无据，不得登记，未导入。"),
    FILE_TAKEN_BEFORE("file.taken-before", "这个文件在第 %s 批已经导入过，没有写入任何内容。"),
    // an entry, a batch, a paper
    ENTRY_CHANGED("entry.changed", "这条记录刚被改过，请重新打开再改。"),
    ENTRY_INVALID("entry.invalid", "还有 %s 处没填对，请按提示改好再保存。"),
    BATCH_STALE("batch.stale", "预览之后台账又有改动，请重新预览。"),
    BATCH_MISSING("batch.missing", "没有第 %s 批。"),
    BATCH_UNDONE("batch.undone", "第 %s 批已经撤销过了。"),
    BATCH_NONE("batch.none", "没有可以撤销的批次。"),
    UNDO_MISSING("undo.missing", "没有可以撤销的第 %s 步。"),
    UNDO_ALREADY("undo.already", "这一步已经撤销过了。"),
    UNDO_NOTHING("undo.nothing", "这一步之后又有改动，没有还能撤销的内容。"),
    UNDO_TAKEN_AGAIN("undo.taken-again", "这一批的文件后来在第 %s 批又导入过，不能再恢复；需要时请先撤销第 %s 批。"),
    ANSWER_GONE("answer.gone", "这一条已经答过，或所在的批次已撤销，请看下一条。"),
    ANSWER_POINTED_AT("answer.pointed-at", "还有别的记录指着新的一条，不能并成一条，请先改那些记录。"),
    PASTE_NOTHING("paste.nothing", "剪贴板里没有表格，请先在 Excel 或 WPS 里选中几行并复制。"),
    NOTHING_READ("import.nothing", "没有读到任何文件，请核对路径。"),
    CANCELLED("work.cancelled", "已取消，一切照旧。"),
    PAPER_PUBLISHED("paper.published", "%s 的通报已经发布，不能再改；需要时请另发更正。"),
    PRINTER_NONE("printer.none", "这台电脑没有装打印机，请装好后再打印，或先存为 PDF。"),
    PRINTER_GONE("printer.gone", "打印机“%s”找不到了或不接收任务，请检查它是否开机、连好，或换一台。"),
    PRINTER_FAILED("printer.failed", "没有打印成：打印机“%s”没有接收，请检查后再试。"),
    PRINT_TOO_MANY("print.too-many", "要打印的有 %s 条，一次最多打印 %s 条；请先筛选，或导出为 Excel。"),
    VIEW_NAMELESS("view.nameless", "请先给视图起个名字。"),
    VIEW_TAKEN("view.taken", "已经有名为“%s”的视图，请换个名字。"),
    REGISTER_UNKNOWN("register.unknown", "没有名为“%s”的台账，可用的有：%s。"),
    // a setting
    SETTING_RANGE("setting.range", "“%s”应是 %s 到 %s 之间的整数，请改正。"),
    SETTING_YUAN_RANGE("setting.yuan-range", "“%s”应在 %s 元到 %s 元之间，请改正。"),
    SETTING_PACE("setting.pace", "“%s”看不懂，请写成“7天”“2周”或“1个月”，最短 1 天，最长 12 个月。"),
    SETTING_LONG("setting.long", "“%s”最多 %s 个字，请改短。"),
    SETTING_OFFICE_CODE("setting.office-code", "“%s”只写代字，如“云反诈办”，不带年份、括号和序号。"),
    SETTING_ORDER("setting.order", "“%s”比“%s”还长，请核对：风险越高，核查越勤。"),
    SETTING_NO_BACKUP("setting.no-backup", "两种备份时机至少选一种，不然电脑坏了，台账就找不回来了。"),
    // the ledger
    LEDGER_MISSING("ledger.missing", "“%s”里没有台账，请核对文件夹，或从备份恢复。"),
    LEDGER_EXISTS("ledger.exists", "“%s”里已经有台账了，请换一个文件夹。"),
    LEDGER_IN_USE("ledger.in-use", "台账正被另一个窗口使用，请先关掉那一个。"),
    LEDGER_DAMAGED("ledger.damaged", "台账文件已损坏，未作任何改动；请从最近的备份恢复：%s。"),
    LEDGER_NEWER("ledger.newer", "台账由更新版本的程序保存，请先升级程序；台账未作任何改动。"),
    LEDGER_FOREIGN("ledger.foreign", "密钥文件与台账不是一套，未作任何改动；请从备份恢复。"),
    LEDGER_CLOSED("ledger.closed", "台账已经关上，这一步没有做；请重新打开台账再做。"),
    LEDGER_WRITE("ledger.write", "没有写成，台账保持原样：%s。请稍后重试。"),
    LOCALE("system.locale", "当前语言环境不能识别中文文件名，请先设置 LC_ALL=C.UTF-8 再运行。"),
    DISK_FULL("disk.full", "磁盘已满，没有写成，台账保持原样；请清出空间后重试。"),
    DISK_READ_ONLY("disk.read-only", "“%s”不能写入，请检查权限，或换一个文件夹。"),
    PASSWORD_WRONG("password.wrong", "密码不对，请重新输入；忘记密码可以用恢复码。"),
    PASSWORD_MISSING("password.missing", "没有密码：请用 --password-file 给出密码文件，或设置环境变量 FANZHA_PASSWORD。"),
    PASSWORD_SHORT("password.short", "密码太短，容易被猜到，至少要 8 个字符。"),
    RECOVERY_CODE_WRONG("code.wrong", "恢复码不对，请照打印页逐位核对。"),
    BACKUP_DAMAGED("backup.damaged", "这份备份已损坏或被改动过，未作任何恢复；请换一份备份。"),
    BACKUP_PASSWORD_WRONG("backup.password-wrong", "打不开这份备份。请输入做这份备份那时的密码或恢复码，再试一次。"),
    BACKUP_FOREIGN("backup.foreign", "这份备份是另一套台账的，不能换进这里，请核对选的文件。"),
    BACKUP_FOLDER_MISSING("backup.folder-missing", "文件夹“%s”找不到，U盘可能没插上；请插好再试，或换一个文件夹。"),
    BACKUP_NOT_COPIED("backup.not-copied",
            "台账已在本机备份好，但“%s”里没有存成：找不到这个文件夹或写不进去，U盘可能没插上。请插好后再备份一次。"),
    BACKUP_NONE("backup.none", "还没有备份"),
    // the program
    LIBRARY_MISSING("library.missing", "缺少系统库 %s，窗口打不开；请先用系统的软件管理器装上它。"),
    FONT_NONE("font.none", "没有可用的中文字体。"),
    UNEXPECTED("unexpected", "程序出了意外（编号 %s），已写入日志；台账未受影响，请重试或重启程序。");

    private final String key;
    private final String sentence;

    Code(String key, String sentence) {
        this.key = key;
        this.sentence = sentence;
    }

    /** The code as JSON, the log and the handbook print it. */
    public String key() {
        return key;
    }

    public String sentence(Object... details) {
        return String.format(Locale.ROOT, sentence, details);
    }

    /** The sentence with its gaps open, for the handbook. */
    public String pattern() {
        return sentence;
    }

    public static Code byKey(String key) {
        return Arrays.stream(values()).filter(c -> c.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}

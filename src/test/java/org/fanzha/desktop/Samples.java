package org.fanzha.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.office.Forms;
import org.fanzha.office.Lesson;
import org.fanzha.office.Office;
import org.fanzha.office.OfficeSettings;
import org.fanzha.office.Query;
import org.fanzha.office.SheetReader;
import org.fanzha.office.Passwords;
import org.fanzha.register.Draft;
import org.fanzha.register.IdNumber;
import org.fanzha.register.Register;
import org.fanzha.register.Source;
import org.fanzha.sheets.ExcelReturnBook;
import org.fanzha.sheets.ExcelTemplateBook;
import org.fanzha.sheets.SheetFiles;

/** The real office over a ledger in memory, with a handful of invented entries. Nobody in it exists. */
public final class Samples {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final List<String> VILLAGES = List.of("下坝村", "上坝村", "石桥村", "柳林村", "双河村", "大湾村",
            "龙门社区", "河街社区", "青山村10组", "青山村2组");
    private static final List<String> NAMES = List.of("甲一", "乙二", "丙三", "丁四", "戊五六", "己七");

    public final MemoryLedger ledger = new MemoryLedger();
    public final List<Path> exported = new ArrayList<>();
    public final FakePrinting printing = new FakePrinting();
    public final Office office = new Office(ledger, new Office.Tools(new Sheets(),
            MemoryLedger.book(exported), new PagePress(), printing, CLOCK,
            new Forms(new ExcelReturnBook(), new ExcelTemplateBook())));

    public Samples() {
        ledger.settings().put(OfficeSettings.NAME, "云溪镇全民反诈办公室");
    }

    public static Samples full() {
        Samples samples = new Samples();
        for (int i = 0; i < VILLAGES.size(); i++) {
            samples.add("units", Map.of("单位名称", VILLAGES.get(i), "单位类型", VILLAGES.get(i).contains("社区") ? "社区" : "村",
                    "常住人口", String.valueOf(1200 + 137 * i), "户数", String.valueOf(400 + 41 * i), "状态", "在用"));
        }
        samples.people();
        samples.work();
        samples.lessons();
        return samples;
    }

    private void people() {
        for (int i = 0; i < NAMES.size(); i++) {
            String seventeen = "5009991990010" + (1 + i) + "00" + (1 + i);
            add("contacts", Map.of("姓名", NAMES.get(i), "单位", VILLAGES.get(i), "角色", "联络员、网格员",
                    "职务", "村委会委员", "联系电话", "1390000000" + i));
            add("key_people", Map.of("档号", "云溪-00" + (1 + i), "姓名", NAMES.get(i), "证件类型", "居民身份证",
                    "证件号", seventeen + IdNumber.checkDigit(seventeen), "村(社区)", VILLAGES.get(i), "类别", "涉诈前科、两卡涉案",
                    "联系电话", "1390000001" + i, "风险等级", i % 2 == 0 ? "高" : "低", "现状", "在控",
                    "列管日期", "2024-03-0" + (1 + i)));
        }
    }

    private void work() {
        List<String> kinds = List.of("院坝会", "入户走访", "LED播放", "讲座培训", "场镇集中宣传", "进学校");
        for (int i = 0; i < 24; i++) {
            add("publicity", Map.of("日期", LocalDate.of(2024, 5, 1 + i).toString(), "村(社区)",
                    VILLAGES.get(i % VILLAGES.size()), "活动类型", kinds.get(i % kinds.size()), "主题", "防刷单、防冒充客服",
                    "地点", i % 3 == 0 ? "村委会院坝" : "文化广场", "参加人数", String.valueOf(35 + 17 * i), "发放资料份数",
                    String.valueOf(20 + 30 * i), "受众类别", "老年人、群众", "普法", "是"));
        }
        for (int i = 0; i < 3; i++) {
            add("cases", Map.of("警情号", "J20240500" + i, "发案时间", "2024-05-0" + (2 + i) + " 10:20", "村(社区)",
                    VILLAGES.get(i), "诈骗类型", i % 2 == 0 ? "刷单返利类" : "虚假贷款类", "损失金额", String.valueOf(3200 + 15800 * i),
                    "是否安装APP", "否"));
        }
    }

    private void lessons() {
        LocalDateTime may = LocalDateTime.of(2024, 5, 31, 9, 20);
        ledger.lessons().put(
                new Lesson.Layout(1, may, may.plusDays(3), KeyPeople.REGISTER, List.of(new Lesson.Column("人员情况", true, KeyPeople.NAME),
                        new Lesson.Column("证照", true, KeyPeople.ID), new Lesson.Column("片区", true, KeyPeople.VILLAGE),
                        new Lesson.Column("归口", true, KeyPeople.KINDS), new Lesson.Column("分级", true, KeyPeople.RISK),
                        new Lesson.Column("经办", true, null), new Lesson.Column("备注", false, KeyPeople.NOTE))),
                new Lesson.Layout(2, may, may, Publicity.REGISTER, List.of(new Lesson.Column("日期", false, Publicity.DAY),
                        new Lesson.Column("地点", false, Publicity.PLACE), new Lesson.Column("人数", false, Publicity.PEOPLE))),
                new Lesson.Meaning(1, may, Publicity.REGISTER, Publicity.VILLAGE, "石桥大队", VILLAGES.get(1)),
                new Lesson.Meaning(2, may, Publicity.REGISTER, Publicity.KIND, "火把会", "院坝会"),
                new Lesson.Pair(1, may, KeyPeople.REGISTER, new Source(3, "重点人员/摸排表.xlsx", "Sheet1", 7),
                        ledger.entries().list(KeyPeople.REGISTER, Query.ALL).getFirst(), true),
                new Lesson.Pair(2, may, KeyPeople.REGISTER, new Source(3, "重点人员/摸排表.xlsx", "Sheet1", 9),
                        ledger.entries().list(KeyPeople.REGISTER, Query.ALL).getLast(), false));
    }

    /** By title, as a clerk would type it. */
    private void add(String key, Map<String, String> typed) {
        Register register = Catalogue.byKey(key).orElseThrow();
        Draft draft = new Draft(register);
        typed.forEach((title, text) -> draft.type(register.fieldByTitle(title).orElseThrow(), text));
        office.desk().save(draft, Optional.empty());
    }

    /** Whatever is opened: a village's sheet with a good row, a row known already, a rough and a broken one. */
    private static RawFile sheet(String name) {
        List<RawRow> rows = List.of(
                row(1, "下坝村2024年5月反诈宣传台账"),
                row(2, "序号", "日期", "活动类型", "地点", "参加人数", "发放资料份数"),
                row(3, "1", "2024-05-27", "院坝会", "三组院坝", "40", "80"),
                row(4, "2", "2024-05-01", "院坝会", "村委会院坝", "35", "20"),
                row(5, "3", "2024-05-28", "入户走访", "四组", "25", "约100份"),
                new RawRow(6, false, List.of(RawCell.text("4"), RawCell.text("2024-05-29"), RawCell.text("入户走访"),
                        RawCell.text("五组"), new RawCell(RawCell.Kind.ERROR, "#REF!"))));
        return RawFile.read(name, "00" + name.hashCode(), List.of(new RawSheet("5月", false, rows, List.of(), List.of())));
    }

    /** Text tables and WPS workbooks that are there are read; other files are always the same one; what is pasted is read as ever. */
    private static final class Sheets implements SheetReader {
        @Override
        public RawFile read(Path file, String name) {
            return isThere(file) ? new SheetFiles().read(file, name) : sheet(name);
        }

        @Override
        public List<RawFile> readAll(Path file, String name, Passwords passwords) {
            return isThere(file) ? new SheetFiles().readAll(file, name, passwords) : List.of(sheet(name));
        }

        private static boolean isThere(Path file) {
            return file.toString().matches(".*\\.(csv|et)") && Files.exists(file);
        }

        @Override
        public RawFile pasted(String text, String name) {
            return new SheetFiles().pasted(text, name);
        }
    }

    private static RawRow row(int number, String... texts) {
        return new RawRow(number, false, List.of(texts).stream().map(RawCell::text).toList());
    }
}

package org.fanzha.desktop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.catalogue.Publicity;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.IgnoredSheet;
import org.fanzha.intake.Other;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Draft;
import org.fanzha.register.Grade;
import org.fanzha.register.IdNumber;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** A handful of invented entries and one invented batch. Nobody in it exists. */
public final class Samples {
    private static final List<String> VILLAGES = List.of("下坝村", "上坝村", "石桥村", "柳林村", "双河村", "大湾村",
            "龙门社区", "河街社区", "青山村10组", "青山村2组");
    private static final List<String> NAMES = List.of("甲一", "乙二", "丙三", "丁四", "戊五六", "己七");

    private Samples() {
    }

    public static FakeOffice office() {
        FakeOffice office = new FakeOffice();
        for (int i = 0; i < VILLAGES.size(); i++) {
            add(office, "units", Map.of("单位名称", VILLAGES.get(i), "单位类型", VILLAGES.get(i).contains("社区") ? "社区" : "村",
                    "常住人口", String.valueOf(1200 + 137 * i), "户数", String.valueOf(400 + 41 * i), "状态", "在用"));
        }
        people(office);
        work(office);
        office.bulletins.months.addAll(List.of(YearMonth.of(2024, 5), YearMonth.of(2024, 4)));
        office.takeIn.staged = batch();
        return office;
    }

    private static void people(FakeOffice office) {
        for (int i = 0; i < NAMES.size(); i++) {
            String seventeen = "5009991990010" + (1 + i) + "00" + (1 + i);
            add(office, "contacts", Map.of("姓名", NAMES.get(i), "单位", VILLAGES.get(i), "角色", "联络员、网格员",
                    "职务", "村委会委员", "联系电话", "1390000000" + i));
            add(office, "key_people", Map.of("档号", "云溪-00" + (1 + i), "姓名", NAMES.get(i), "证件类型", "居民身份证",
                    "证件号", seventeen + IdNumber.checkDigit(seventeen), "村(社区)", VILLAGES.get(i), "类别", "涉诈前科、两卡涉案",
                    "联系电话", "1390000001" + i, "风险等级", i % 2 == 0 ? "高" : "低", "现状", "在控",
                    "列管日期", "2024-03-0" + (1 + i)));
            add(office, "checks", Map.of("重点人员", NAMES.get(i), "核查日期", "2024-05-1" + i, "方式", "见面", "核查人", "甲一"));
        }
    }

    private static void work(FakeOffice office) {
        List<String> kinds = List.of("院坝会", "入户走访", "LED播放", "讲座培训", "场镇集中宣传", "进学校");
        for (int i = 0; i < 24; i++) {
            add(office, "publicity", Map.of("日期", LocalDate.of(2024, 5, 1 + i).toString(), "村(社区)",
                    VILLAGES.get(i % VILLAGES.size()), "活动类型", kinds.get(i % kinds.size()), "主题", "防刷单、防冒充客服",
                    "地点", i % 3 == 0 ? "村委会院坝" : "文化广场", "参加人数", String.valueOf(35 + 17 * i), "发放资料份数",
                    String.valueOf(20 + 30 * i), "受众类别", "老年人、群众", "普法", "是"));
        }
        for (int i = 0; i < 5; i++) {
            add(office, "cases", Map.of("警情号", "J20240500" + i, "发案时间", "2024-05-0" + (2 + i) + " 10:20", "村(社区)",
                    VILLAGES.get(i), "诈骗类型", i % 2 == 0 ? "刷单返利类" : "虚假贷款类", "损失金额", String.valueOf(3200 + 15800 * i),
                    "是否安装APP", "否"));
            add(office, "returns", Map.of("单位", VILLAGES.get(i), "月份", "2024-05", "报送事项", "月度工作情况", "收到日期",
                    "2024-06-0" + (1 + i)));
        }
    }

    /** By title, as a clerk would type it. */
    private static void add(FakeOffice office, String key, Map<String, String> typed) {
        Register register = Catalogue.byKey(key).orElseThrow();
        Draft draft = new Draft(register);
        typed.forEach((title, text) -> draft.type(register.fieldByTitle(title).orElseThrow(), text));
        office.desk.save(draft, Optional.empty());
    }

    /** Three files: one taken with every verdict, one broken, one that is no register. */
    public static StagedBatch batch() {
        Values known = Values.none(Publicity.REGISTER).with(Publicity.DAY, LocalDate.of(2024, 5, 9))
                .with(Publicity.PLACE, "村委会院坝");
        Problem rough = Problem.of(Publicity.LEAFLETS, Grade.DOUBTFUL, Code.COUNT_ROUGH, "约100份");
        Problem damaged = new Problem(null, Grade.DAMAGED, Code.CELL_ERROR, Code.CELL_ERROR.sentence("#REF!"));
        Problem assumed = Problem.of(Publicity.DAY, Grade.ASSUMED, Code.CELL_ASSUMED, "2024", "标题");
        List<StagedRow> rows = List.of(
                row(4, Verdict.INSERTED, known),
                row(5, Verdict.INSERTED, known, new CellProblem("时间", assumed)),
                row(6, Verdict.UPDATED, known),
                row(7, Verdict.UNCHANGED, null),
                row(8, Verdict.PARKED, known, new CellProblem("发放宣传单", rough)),
                row(10, Verdict.REJECTED, null, new CellProblem("人数", damaged)));
        StagedTable table = new StagedTable("Sheet1", Publicity.REGISTER, Optional.empty(),
                Optional.of(YearMonth.of(2024, 5)), Map.of(Other.TITLE, 1, Other.TOTAL, 1),
                List.of(new ColumnMatch(0, "序号", null, null),
                        new ColumnMatch(1, "时间", Publicity.DAY, ColumnMatch.By.SYNONYM)), rows);
        return new StagedBatch(1, List.of(
                new StagedFile("2024年5月/下坝村宣传台账.xlsx", "00", StagedFile.Status.TAKEN, Optional.empty(), "",
                        List.of(table), List.of(new IgnoredSheet("填表说明", Code.SHEET_NO_TABLE,
                                Code.SHEET_NO_TABLE.sentence()))),
                new StagedFile("2024年5月/党费收缴.xlsx", "01", StagedFile.Status.IGNORED,
                        Optional.of(Code.FILE_NO_REGISTER), Code.FILE_NO_REGISTER.sentence(), List.of(), List.of()),
                new StagedFile("2024年5月/坏文件.xls", "02", StagedFile.Status.REFUSED, Optional.of(Code.FILE_BROKEN),
                        Code.FILE_BROKEN.sentence(), List.of(), List.of())),
                List.of(new StagedBatch.StagedReturn(1, known, "2024年5月/下坝村宣传台账.xlsx")));
    }

    private static StagedRow row(int number, Verdict verdict, Values values, CellProblem... problems) {
        return new StagedRow(number, verdict, 1, 0, values, List.of(problems), List.of(), Map.of());
    }
}

package org.fanzha.samples;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.FormulaError;

/** The publicity sheets of the villages, each in the manner of its own bookkeeper, in April as in May. */
final class VillageFiles {
    private static final String[] HEADINGS = {"序号", "日期", "活动类型", "主题", "地点", "参加人数", "发放资料份数", "悬挂横幅条数", "受众类别", "备注"};
    private final int month;
    private final String folder;

    VillageFiles(int month) {
        this.month = month;
        this.folder = "云溪镇/2024年" + month + "月/";
    }

    List<Sample> all() {
        return List.of(xiaba(), liuxi(), dawan(), gaoqiao(), baiguo(), shuanghe());
    }

    private static Object[] plain(int no, Event e) {
        return new Object[] {no, e.day(), e.kind(), e.topic(), e.place(), e.people(), e.leaflets(), e.banners(), e.audience(), null};
    }

    /** Tidy: title, unit-and-date line, real dates, a total by formula, the tail. */
    private Sample xiaba() {
        Book book = Book.xlsx();
        Page page = book.page("Sheet1").title("下坝村2024年" + month + "月反诈宣传台账", 10)
                .row("填报单位：下坝村村委会", null, null, null, null, "填报日期：2024年" + month + "月20日").row((Object[]) HEADINGS);
        List<Event> events = Event.of(0, month, 4);
        for (int i = 0; i < 4; i++) {
            page.row(plain(i + 1, events.get(i)));
        }
        int people = events.stream().mapToInt(Event::people).sum();
        page.row("合计", null, null, null, null, new Page.Calc("SUM(F4:F7)", people), events.stream().mapToInt(Event::leaflets).sum())
                .row("填表人：赵春一", null, null, "审核人：钱春二", null, "联系电话：" + Town.phone(31));
        return Sample.taken(folder + "下坝村2024年" + month + "月反诈宣传台账.xlsx", book.bytes(),
                "标题合并单元格；填报单位行；合计行是公式；填表人落款", 4, 0, 0);
    }

    /** Ten ways to write a day in one column; the year stands in the title only. */
    private Sample liuxi() {
        Object[] days = {"2024." + month + ".3", "2024-" + month + "-6", "20240" + month + "09", month + "月12日", "2024年" + month + "月15日",
            "二〇二四年" + (month == 4 ? "四" : "五") + "月十六日", month + "/17", "２０２４．" + (month == 4 ? "４" : "５") + "．１８",
                    month == 4 ? 45401 : 45431, month + "月上旬"};
        Book book = Book.xls();
        Page page = book.page("Sheet1").title("柳溪村2024年" + month + "月反诈宣传登记表", 7).row("序号", "活动时间", "宣传形式", "活动 地点", "参与人数",
                "宣传资料（份）", "备 注");
        for (int i = 0; i < days.length; i++) {
            page.row(i + 1, days[i], i % 2 == 0 ? "入户宣传" : "坝坝会", (i + 1) + "组院坝", 20 + i * 3, i == 3 ? "３０" : "" + (15 + i * 4), null);
        }
        return Sample.taken(folder + "柳溪村" + month + "月宣传.xls", book.bytes(), "日期十种写法，一行写“上旬”不能确定；全角数字；表头中间有空格；序数日期 45401 一类", 10, 1, 0);
    }

    /** Headings on two levels with merged groups; one cell of the data is a broken formula. */
    private Sample dawan() {
        Book book = Book.xlsx();
        Page page = book.page("宣传").title("大湾村" + month + "月份反诈宣传情况（2024年）", 9)
                .row("序号", "日期", "地点", "宣传形式", "参加人数", "宣传资料", null, null, "备注")
                .row(null, null, null, null, null, "发放（份）", "横幅（条）", "海报（张）", null);
        for (int column : new int[] {0, 1, 2, 3, 4, 8}) {
            page.merge(2, column, 3, column);
        }
        page.merge(2, 5, 2, 7);
        List<Event> events = Event.of(3, month, 4);
        for (int i = 0; i < 4; i++) {
            Event e = events.get(i);
            page.row(i + 1, e.dotted(), e.place(), e.kind(), i == 2 && month == 4 ? FormulaError.REF : e.people(), e.leaflets(),
                    e.banners(), 2, null);
        }
        return Sample.taken(folder + "大湾村.xlsx", book.bytes(), month == 4 ? "两级表头合并；#REF! 错误值一格" : "两级表头合并", 4, 0, month == 4 ? 1 : 0);
    }

    /** The village down a merged column, 同上 and ditto marks, subtotals among the rows. */
    private Sample gaoqiao() {
        Book book = Book.xlsx();
        List<Event> events = Event.of(4, month, 5);
        Page page = book.page("Sheet1").title("高桥村2024年" + month + "月反诈宣传登记表", 6).row("村名", "时间", "活动类型", "地点", "人数", "发放宣传单");
        for (int i = 0; i < 3; i++) {
            Event e = events.get(i);
            page.row(i == 0 ? "高桥村" : null, e.monthDay(), i == 1 ? "同上" : e.kind(), i == 2 ? "〃" : e.place(), e.people(), e.leaflets());
        }
        page.merge(3, 0, 5, 0).row("小计", null, null, null, events.stream().limit(3).mapToInt(Event::people).sum());
        for (Event e : events.subList(3, 5)) {
            page.row("高桥村", e.monthDay(), e.kind(), e.place(), e.people() + "人", e.leaflets() + "份");
        }
        page.row("合 计", null, null, null, events.stream().mapToInt(Event::people).sum()).skip().row("填表人：孙春三");
        return Sample.taken(folder + "高桥村" + month + "月反诈宣传登记表.xlsx", book.bytes(), "村名一列合并；“同上”和“〃”；中间小计；数字带“人”“份”；日期无年份", 5, 0, 0);
    }

    /** Unit and month stand in the sheet's name alone; a hidden sheet of last year's leftovers. */
    private Sample baiguo() {
        Book book = Book.xlsx();
        Page page = book.page("白果村" + month + "月").row((Object[]) HEADINGS);
        List<Event> events = Event.of(5, month, 3);
        for (int i = 0; i < 3; i++) {
            page.row(i + 1, events.get(i).monthDay(), events.get(i).kind(), events.get(i).topic(), events.get(i).place(),
                    events.get(i).people(), events.get(i).leaflets(), events.get(i).banners(), "村民", "无");
        }
        page.hideLast();
        book.page("填表说明").row("填表说明").row("1. 每场活动填一行。").row("2. 人数填整数。");
        book.page("草稿").row("待整理").row("照片还没有交");
        book.hide(2);
        return Sample.taken(folder + "白果村(" + month + "月).xlsx", book.bytes(), "没有标题，单位和月份只在工作表名里；隐藏行；填表说明表；隐藏工作表", 3, 0, 0);
    }

    /** Former name in the title, full-width digits, a whole row of blanks, another unit's row among them. */
    private Sample shuanghe() {
        String name = month == 4 ? "双河口村" : "双河村";
        Book book = Book.xlsx();
        Page page = book.page("Sheet1").title(name + "2024年" + month + "月反诈宣传台账", 7).row("日期", "村(社区)", "活动类型", "地点", "参加人次", "发放资料", "普法");
        List<Event> events = Event.of(7, month, 4);
        String[] ticks = {"√", "是", "×", "已"};
        for (int i = 0; i < 4; i++) {
            page.row(events.get(i).day(), i == 3 ? "两河村" : name + "村委会".substring(name.endsWith("村") ? 1 : 0),
                    events.get(i).kind(), events.get(i).place(),
                    events.get(i).people(), events.get(i).leaflets(), ticks[i]);
            if (i == 1) {
                page.row("", "", "", "", "", "", "");
            }
        }
        return Sample.taken(folder + name + month + "月宣传台账.xlsx", book.bytes(), "用撤并前的旧村名；人次当人数；普法一列 √ 是 × 已；中间空行", 4, 0, 0);
    }

    /** The sheets of April that come in May's folder. */
    static Sample late() {
        Book book = Book.xlsx();
        Page page = book.page("Sheet1").title("双河村2024年4月反诈宣传台账（补报）", 10).row((Object[]) HEADINGS);
        List<Event> all = new ArrayList<>(Event.of(7, 4, 6));
        page.row(plain(1, all.get(4))).row(plain(2, all.get(5)));
        return Sample.taken("云溪镇/2024年5月/双河村补报.xlsx", book.bytes(), "5 月文件夹里的 4 月补报：以标题为准", 2, 0, 0);
    }
}

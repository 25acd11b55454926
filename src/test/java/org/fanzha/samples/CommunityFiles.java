package org.fanzha.samples;

import java.util.ArrayList;
import java.util.List;

/** The publicity sheets of the communities, of the two villages that send text, and the town's own summary. */
final class CommunityFiles {
    private final int month;
    private final String folder;

    CommunityFiles(int month) {
        this.month = month;
        this.folder = "云溪镇/2024年" + month + "月/";
    }

    /** 黄桷村 sends nothing in May. */
    List<Sample> all() {
        List<Sample> all = new ArrayList<>(List.of(qingshi(), shiqiao(), yunxichang(), xinjie(), guihua(), summary()));
        if (month == 4) {
            all.add(huangjue());
        }
        return all;
    }

    /** No unit and no year inside: the file's and the folder's names tell. */
    private Sample qingshi() {
        Csv csv = new Csv(",").row("序号", "时间", "宣传方式", "地点", "参与人数", "宣传册", "说明");
        List<Event> events = Event.of(2, month, 4);
        for (int i = 0; i < 4; i++) {
            Event e = events.get(i);
            csv.row(i + 1, e.monthDay(), e.kind(), e.place(), e.people(), e.leaflets(), i == 1 ? "发放围裙、纸巾\n现场讲解" : "");
        }
        return Sample.taken(folder + "青石村宣传台账.csv", csv.gbk(), "GBK 编码；单位只在文件名里，年月只在文件夹名里；单元格里有换行", 4, 0, 0);
    }

    private Sample huangjue() {
        Csv csv = new Csv("\t").row("黄桷村2024年4月反诈宣传活动").row("日期", "活动类型", "地点", "人数", "发放资料", "横幅");
        for (Event e : Event.of(6, month, 3)) {
            csv.row(e.dotted(), e.kind(), e.place(), e.people(), e.leaflets(), e.banners());
        }
        csv.row("合计", "", "", Event.of(6, month, 3).stream().mapToInt(Event::people).sum());
        return Sample.taken(folder + "黄桷村4月宣传活动.txt", csv.utf16Marked(), "UTF-16 文本，制表符分隔；标题行、合计行", 3, 0, 0);
    }

    private Sample shiqiao() {
        Csv csv = new Csv(";").row("村/社区", "日期", "宣传形式", "主题", "地点", "受众人数", "宣传资料(份)", "受众");
        List<Event> events = Event.of(8, month, 5);
        String[] names = {"石桥社区", "石桥", "石桥社区居委会", "石桥居委会", " 石桥社区 "};
        for (int i = 0; i < 5; i++) {
            Event e = events.get(i);
            csv.row(names[i], e.day(), e.kind(), e.topic(), e.place(), e.people(), e.leaflets(), e.audience());
        }
        return Sample.taken(folder + "石桥社区" + month + "月宣传.csv", csv.utf8Marked(), "UTF-8 带标记，分号分隔；社区名五种写法", 5, 0, 0);
    }

    /** Two blocks with headings of their own on one sheet. */
    private Sample yunxichang() {
        Book book = Book.xlsx();
        List<Event> events = Event.of(9, month, 5);
        Page page = book.page("台账").title("云溪场社区2024年" + month + "月反诈工作台账", 6).row("一、反诈宣传（集中宣传）");
        block(page, events.subList(0, 2), month == 4 ? "赶场宣传" : "集中宣传活动");
        page.skip().row("二、反诈宣传（入户走访）");
        block(page, events.subList(2, 5), "上门宣传");
        page.row("制表：李夏四").header("云溪场社区");
        return Sample.taken(folder + "云溪场社区反诈宣传" + month + "月.xlsx", book.bytes(), "一张表里上下两块，各有表头；活动类型用别名；页眉有单位", 5, 0, 0);
    }

    private static void block(Page page, List<Event> events, String kind) {
        page.row("序号", "宣传时间", "活动形式", "宣传地点", "受教育人数", "发放份数");
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            page.row(i + 1, e.dotted(), kind, e.place(), e.people(), e.leaflets());
        }
    }

    /** A duplicate row, a range of days, yes and no in six spellings, a hidden row. */
    private Sample xinjie() {
        Book book = Book.xls();
        Page page = book.page("Sheet1").title("新街居委会2024年" + month + "月宣传活动统计表", 7).row("日期", "活动类型", "地点", "人数", "资料份数", "是否普法", "备注");
        List<Event> events = Event.of(10, month, 4);
        String[] ticks = {"✔", "Y", "未", "有"};
        for (int i = 0; i < 4; i++) {
            Event e = events.get(i);
            String day = i == 2 ? e.monthDay() + "-" + (e.day().getDayOfMonth() + 1) + "日" : e.dotted();
            page.row(day, e.kind(), e.place(), e.people() + "", e.leaflets(), ticks[i], null);
        }
        page.hideLast();
        Event first = events.getFirst();
        page.row(first.dotted(), first.kind(), first.place(), first.people() + "", first.leaflets(), ticks[0], null);
        return Sample.taken(folder + "新街社区" + month + "月宣传.xls", book.bytes(), "重复一行（记为未变）；起止日期写在一格；是否六种写法；隐藏行；数字存成文本", 5, 0, 0);
    }

    /** Notes under the headings, an example row, counts that are none, a place left out. */
    private Sample guihua() {
        Book book = Book.xlsx();
        Page page = book.page("Sheet1").title("桂花社区2024年" + month + "月反诈宣传台账", 6).row("序号", "日期", "活动类型", "地点", "参加人数", "发放资料")
                .row("填写说明：", "按年-月-日填写", "从下拉项选", "写到小区", "填整数", "填整数（份）").row("例", "2024-1-1", "院坝会", "一组院坝", 30, 50);
        List<Event> events = Event.of(11, month, 5);
        Object[] people = {events.get(0).people(), "50余人", 46, 38, 61};
        Object[] leaflets = {events.get(0).leaflets(), 60, "约100份", 40, 80};
        for (int i = 0; i < 5; i++) {
            Event e = events.get(i);
            page.row(i + 1, e.dotted(), e.kind(), i == 3 ? null : e.place(), people[i], leaflets[i]);
        }
        return Sample.taken(folder + "桂花社区" + month + "月.xlsx", book.bytes(), "填写说明行、示例行；“50余人”“约100份”不是准数；一行缺地点", 5, 3, 0);
    }

    /** The town repeats what villages sent: once alike, once with another count. */
    private Sample summary() {
        Book book = Book.xlsx();
        Page page = book.page(month + "月").title("云溪镇2024年" + month + "月场镇集中宣传汇总表", 6).row("序号", "日期", "村（社区）", "活动类型", "地点", "参加人数");
        Event alike = Event.of(0, month, 4).get(0);
        Event other = Event.of(0, month, 4).get(1);
        page.row(1, alike.day(), alike.village(), alike.kind(), alike.place(), alike.people())
                .row(2, other.day(), "下坝", other.kind(), other.place(), other.people() + 12)
                .row(3, alike.day().plusDays(1), "云溪场社区", "场镇集中宣传", "云溪场十字口", 260)
                .row(4, alike.day().plusDays(8), "新街社区", "场镇宣传", "新街农贸市场", 180)
                .row(5, alike.day().plusDays(9), "云溪中学", "进校园", "云溪中学操场", 640)
                .row(null, null, "总计", null, null, 1080);
        return Sample.taken(folder + "镇集中宣传汇总" + month + "月.xlsx", book.bytes(), "与下坝村重复：一行相同（未变），一行人数不同（待办）；总计行", 5, 1, 0);
    }
}

package org.fanzha.samples;

import java.util.List;

import org.fanzha.samples.Town.Unit;

/** The office's own lists: units, contacts, grid workers, returns. */
final class OfficeFiles {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫";
    private static final String NUMBERS = "一二三四五六七八九十";

    private OfficeFiles() {
    }

    static List<Sample> all() {
        return List.of(units(), contacts(), gridWorkers(), returns());
    }

    private static Sample units() {
        Book book = Book.xlsx();
        Page page = book.page("单位名录").title("云溪镇单位名录", 9).row("序号", "单位名称", "单位类型", "上级单位", "常住人口", "户数", "应装APP人数", "曾用名", "办公地址")
                .row("填写说明", "写全称", "从下拉项选", "", "人", "户", "16至60岁", "用、隔开", "")
                .row(1, "云溪镇", "镇", null, null, null, null, "云溪", "云溪镇政府路1号");
        int no = 2;
        for (Unit u : Town.UNITS) {
            page.row(no++, u.name(), u.kind(), "云溪镇", u.residents(), u.households(), u.residents() * 62 / 100,
                    u.aliases().isEmpty() ? null : u.aliases(), null);
        }
        page.row(no++, "云溪派出所", "派出所", "云溪镇", null, null, null, null, "云溪镇政府路8号")
                .row(no++, "云溪中学", "学校", "云溪镇", null, null, null, null, "云溪镇学府路3号")
                .row(no++, "云溪镇平安办", "机关科室", "云溪镇", null, null, null, "平安办", null)
                .row(no, "农商行云溪分理处", "银行", "云溪镇", null, null, null, null, "云溪镇场口街20号")
                .row("合计", null, null, null, new Page.Calc("SUM(E5:E16)", Town.residents()));
        book.page("填表说明").row("填表说明").row("一、单位名称写全称，不写简称。").row("二、撤并前的村名写在曾用名里。");
        return Sample.taken("云溪镇/基础名单/单位名录.xlsx", book.bytes(), "表头下有说明行；合计公式；填表说明工作表；曾用名用、隔开", 17, 0, 0);
    }

    private static String name(int i, String middle) {
        return SURNAMES.charAt(i % SURNAMES.length()) + middle + NUMBERS.charAt(i % NUMBERS.length());
    }

    private static Sample contacts() {
        Book book = Book.xls();
        Page page = book.page("通讯录").title("云溪镇反诈联络员名单", 6).row("单位", "姓名", "现任职务", "反诈角色", "手机号码", "备注");
        for (int i = 0; i < Town.UNITS.size(); i++) {
            String phone = Town.phone(31 + 2 * i);
            String head = name(i, "春");
            page.row(Town.name(i), i % 3 == 1 ? head.charAt(0) + " " + head.substring(1) : head, i < 8 ? "村支部书记" : "社区书记",
                    "第一责任人", i == 3 ? phone + "；" + Town.phone(90) : phone, null)
                    .row(null, name(i + 3, "秋"), "网格员", i % 2 == 0 ? "联络员" : "联络员、宣讲员", i == 6 ? "110" : Town.phone(32 + 2 * i), null)
                    .merge(page.last() - 1, 0, page.last(), 0);
        }
        page.row("云溪派出所", "周守望", "社区民警", "片警", Town.phone(58), null).row("云溪中学", "马启明", "教师", "宣讲员", Town.phone(58), "电话与周守望相同，待核");
        return Sample.taken("云溪镇/基础名单/联络员名单.xls", book.bytes(), "单位一列合并；姓名中间有空格；一格两个电话；电话写成 110（待办）；两人同一电话（待办）", 26, 2, 0);
    }

    private static Sample gridWorkers() {
        Csv csv = new Csv(",").row("云溪镇网格员通讯录", "", "", "").row("姓名", "所在单位", "人员类别", "联系方式");
        for (int i = 0; i < Town.UNITS.size(); i++) {
            String phone = Town.phone(60 + i);
            csv.row(name(i + 5, "冬"), i % 2 == 0 ? Town.name(i) : Town.name(i) + (i < 8 ? "村民委员会" : "居委会"), i % 4 == 3 ? "网格长" : "网格员",
                    i % 3 == 1 ? phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7) : phone);
        }
        return Sample.taken("云溪镇/基础名单/网格员通讯录.csv", csv.gbk(), "GBK；单位写成村民委员会、居委会；电话带短横", 12, 0, 0);
    }

    private static Sample returns() {
        Book book = Book.xlsx();
        Page page = book.page("3月").title("云溪镇2024年3月月报报送登记", 6).row("序号", "报送单位", "报送月份", "报送内容", "收到时间", "是否零报告");
        for (int i = 0; i < Town.UNITS.size(); i++) {
            page.row(i + 1, Town.name(i), i % 2 == 0 ? "2024年3月" : "2024-03", "工作情况",
                    i == 6 ? "2024.3.25" : "2024.3." + (14 + i % 6), i == 5 ? "是" : "否");
        }
        return Sample.taken("云溪镇/基础名单/2024年3月月报登记.xlsx", book.bytes(), "月份两种写法；一家迟报；一家零报告", 12, 0, 0);
    }
}

package org.fanzha.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.fanzha.samples.Town.Person;

/** Lists of key people from the town and from villages, and the checks that were made on them. */
final class PeopleFiles {
    private static final String[] STATES = {"在控", "外出务工", "在控", "失联", "境外", "在控", "在控", "在控", "在押", "在控", "在控", "外出"};
    /** Days of April and of May on which each of the town's people was checked, by file number. */
    private static final int[][] APRIL = {{8, 15, 22, 29}, {15, 29}, {8, 15, 23}, {}, {}, {30}, {12}, {7, 14}, {}, {15, 28}, {}, {25}};
    private static final int[][] MAY = {{6, 13, 20, 27}, {13, 26}, {7, 14}, {}, {}, {30}, {10}, {20, 27}, {}, {13}, {}, {}};
    private static final String[] WAYS = {"见面", "上门走访", "视频通话", "电话联系"};

    private PeopleFiles() {
    }

    static List<Sample> all() {
        return List.of(list(), xiaba(), shiqiao(), guihua(), checks(4), checks(5), namesOnly());
    }

    private static Sample list() {
        Book book = Book.xlsx();
        Page page = book.page("名单").title("云溪镇涉诈重点人员台账", 12).row("（内部资料，注意保管）")
                .row("档号", "姓名", "公民身份号码", "性别", "户籍地址", "村社", "手机号码", "人员类别", "线索来源", "列管时间", "风险等级", "目前状态");
        for (Person p : Town.PEOPLE) {
            int i = Town.PEOPLE.indexOf(p);
            page.row(p.fileNo(), i % 4 == 1 ? p.name().charAt(0) + "　" + p.name().substring(1) : p.name(),
                    i % 5 == 2 ? p.id() + " " : p.id(), p.sex(),
                    "云溪镇" + Town.name(p.village()) + (i % 6 + 1) + "组", Town.name(p.village()),
                    i % 3 == 0 ? p.phone() + "/" + Town.phone(80 + i) : p.phone(), p.kind(), i % 2 == 0 ? "下发" : "摸排",
                    LocalDate.of(2024, 4, 1), i % 2 == 0 ? p.risk() : p.risk() + "风险", STATES[i]);
            if (i == 7) {
                page.hideLast();
            }
        }
        page.row("合计：12人");
        return Sample.taken("云溪镇/基础名单/涉诈重点人员名单.xlsx", book.bytes(), "姓名中间有全角空格；证件号带尾部空格；一格两个电话；隐藏行；合计行只有一格", 12, 0, 0);
    }

    private static Sample xiaba() {
        Book book = Book.xls();
        book.page("Sheet1").title("下坝村2024年4月重点人员摸排表", 7).row("序号", "姓名", "身份证号码", "联系电话", "类别", "风险等级", "管控责任人")
                .row(1, "韩元宵", Town.id("500999", "19840215", 31), Town.phone(13), "有前科", "低", "赵春一")
                .row(2, "杨端午", Town.id("500999", "19920605", 46), "139-0000-0014", "两卡", "中危", "赵春一")
                .row(3, "秦重阳", 500999197910290000d, Town.phone(15), "频繁往返", "低危", "赵春一");
        return Sample.taken("云溪镇/2024年4月/下坝村重点人员.xls", book.bytes(), "第 5 行证件号存成数字，末三位已失（拒绝）；电话带短横", 3, 0, 1);
    }

    private static Sample shiqiao() {
        String good = Town.id("500999", "19890815", 102);
        String wrong = good.substring(0, 17) + (good.charAt(17) == '1' ? '2' : '1');
        Book book = Book.xlsx();
        book.page("Sheet1").title("石桥社区重点人员摸排表（2024年5月）", 6).row("姓 名", "居民身份证号", "联系方式", "重点类别", "等级", "状态")
                .row("许中秋", withX().toLowerCase(Locale.ROOT), 13900000016d, "两卡", "低", "在控")
                .row("何元旦", 500999650101013d, Town.phone(17), "有前科", "低", "在控")
                .row("吕除夕", wrong, Town.phone(18), "前科", "中", "在控")
                .row("施腊八", Town.id("500999", "19931208", 57), "1.39E+10", "其他", "低", "在控")
                .row("张小年", Town.id("510998", "19970123", 84), "1390000001", "外来高危", "中", "外出");
        return Sample.taken("云溪镇/2024年5月/石桥社区重点人员摸排表.xlsx", book.bytes(),
                "小写 x；15 位老号存成数字；校验码错（待办）；电话成 1.39E+10（拒绝）；手机少一位（待办）；没有村(社区)一列", 5, 2, 1);
    }

    /** The first number of a young man that ends in X. */
    private static String withX() {
        int sequence = 1;
        while (!Town.id("500999", "20010917", sequence).endsWith("X")) {
            sequence += 2;
        }
        return Town.id("500999", "20010917", sequence);
    }

    private static Sample guihua() {
        byte[] bytes = new Csv(",").row("桂花社区2024年5月重点人员名单").row("姓名", "身份证", "电话", "人员类型", "风险", "备注")
                .row("孔上元", "=\"" + Town.id("500999", "19860224", 73) + "\"", Town.phone(19) + "、" + Town.phone(20), "涉诈前科、两卡涉案", "高", "")
                .row("曹寒食", Town.id("520997", "19950403", 18), "023-70000021", "境外回流", "中危", "无")
                .row("蒋小雪", "", Town.phone(11), "两卡涉案", "低", "与镇名单是否同一人待核").gbk();
        return Sample.taken("云溪镇/2024年5月/桂花社区重点人员.csv", bytes, "GBK；证件号写成 =\"…\"；一格两个电话；同村同名而没有证件号（先导入基础名单时待办）", 3, 0, 0);
    }

    private static Sample checks(int month) {
        Book book = Book.xlsx();
        Page page = book.page(month + "月").title("云溪镇2024年" + month + "月重点人员核查记录表", 6)
                .row(month == 4 ? "档号" : "身份证号码", "核查日期", "核查方式", "是否在家", "核查情况", "核查人员");
        int rows = 0;
        for (Person p : Town.PEOPLE) {
            for (int day : (month == 4 ? APRIL : MAY)[Town.PEOPLE.indexOf(p)]) {
                page.row(month == 4 ? p.fileNo() : p.id(), month == 4 ? LocalDate.of(2024, month, day) : "5月" + day + "日",
                        WAYS[rows % 4], rows % 5 == 3 ? "否" : rows % 2 == 0 ? "是" : "√", rows % 7 == 6 ? "手机号更换" : "无异常", "周守望");
                rows++;
            }
        }
        String unknown = "";
        if (month == 5) {
            page.row(Town.id("500999", "19700101", 1), "5月21日", "走访", "是", "", "周守望");
            rows++;
            unknown = "；一行查无此人（待办）";
        }
        return Sample.taken("云溪镇/派出所/2024年" + month + "月重点人员核查记录.xlsx", book.bytes(),
                (month == 4 ? "按档号对人" : "按身份证号对人；日期无年份") + unknown, rows, month == 5 ? 1 : 0, 0);
    }

    private static Sample namesOnly() {
        Book book = Book.xlsx();
        book.page("Sheet1").title("高桥村2024年5月重点人员核查登记表", 5).row("姓名", "走访时间", "走访方式", "是否在村", "走访人")
                .row("周白露", "2024.5.16", "入户走访", "否", "孙春三");
        return Sample.taken("云溪镇/2024年5月/高桥村重点人员核查.xlsx", book.bytes(), "只有姓名，不能断定是谁（待办）", 1, 1, 0);
    }
}

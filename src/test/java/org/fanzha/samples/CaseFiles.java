package org.fanzha.samples;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The police station's lists of cases: the year before, the first quarter, April and May. */
final class CaseFiles {
    private static final int[] IN_2023 = {6, 4, 7, 8, 10, 5, 6, 4, 5, 7, 6, 5};
    private static final int[] IN_2024 = {5, 3, 6};
    private static final int[] APRIL = {23_000, 9_800, 56_000, 4_300, 15_000, 120_000, 7_700};
    private static final int[] MAY = {186_000, 32_000, 8_500, 45_000, 12_800, 3_600, 68_000, 5_200};
    private static final List<String> OLD_TYPES = List.of("刷单返利", "冒充客服", "虚假网络贷款", "投资理财", "刷单返利", "冒充公检法", "虚假购物", "游戏交易");
    private static final List<String> TYPES = List.of("刷单返利类", "虚假网络投资理财类", "冒充电商物流客服类", "刷单返利类", "虚假购物服务类", "虚假贷款类", "刷单返利类",
            "虚假征信类", "冒充领导熟人类");
    private static final List<String> JOBS = List.of("务农", "务工", "个体户", "学生", "企业员工", "退休", "会计", "待业");
    private static final List<String> LEVELS = List.of("小学及以下", "初中", "高中", "大专", "初中", "本科");
    private static final List<String> LURES = List.of("短视频平台", "微信群", "陌生电话", "短信链接", "网络游戏");
    private static final List<String> PAYMENTS = List.of("手机银行转账", "扫码付款", "网上银行", "ATM转账");

    /** A case, worked out from its month and number. */
    private record Case(String no, LocalDateTime happened, LocalDateTime reported, String place, String village, String sex,
            int age, String level, String job, String type, String lure, String payment, int loss, int stopped, boolean app,
                    boolean warned) {
        static Case of(YearMonth month, int n, int loss, List<String> types) {
            int mixed = month.getYear() % 7 * 5 + month.getMonthValue() * 3 + n * 7;
            LocalDateTime happened = month.atDay(1 + (mixed * 5 + n) % 26).atTime(8 + mixed % 14, mixed * 7 % 60);
            String village = Town.name(mixed * 5 % 12);
            return new Case("A500999%s%04d".formatted(month.toString().replace("-", ""), n + 1), happened,
                    happened.plusHours(3 + mixed % 20),
                    n % 3 == 0 ? "云溪场社区" : village, village, mixed % 2 == 0 ? "女" : "男", 17 + mixed * 11 % 55, LEVELS.get(mixed % 6),
                    JOBS.get(mixed % 8), types.get((mixed + n) % types.size()), LURES.get(mixed % 5), PAYMENTS.get(mixed % 4), loss,
                    n % 4 == 1 ? loss / 4 / 100 * 100 : 0, mixed % 3 != 0, mixed % 4 == 0);
        }
    }

    private CaseFiles() {
    }

    static List<Sample> all() {
        return List.of(lastYear(), quarter(), april(), may());
    }

    private static int loss(int month, int n) {
        return 2_000 + (month * 3_700 + n * 9_100) % 78_000 / 100 * 100;
    }

    private static Sample lastYear() {
        Csv csv = new Csv(",").row("警情编号", "案发时间", "报警时间", "案发地", "居住村", "性别", "年龄", "职业", "案件类型", "被骗金额", "止付", "国家反诈中心APP", "是否预警");
        int rows = 0;
        for (int month = 1; month <= 12; month++) {
            for (int n = 0; n < IN_2023[month - 1]; n++) {
                Case c = Case.of(YearMonth.of(2023, month), n, loss(month, n), OLD_TYPES);
                csv.row(c.no, time(c.happened, "/"), time(c.reported, "/"), c.place, c.village, c.sex, c.age, c.job, c.type,
                        c.loss + ".00", c.stopped,
                        c.app ? "已安装" : "未安装", c.warned ? "是" : "否");
                rows++;
            }
        }
        return Sample.taken("云溪镇/派出所/2023年/2023年发案清单.csv", csv.gbk(), "GBK；诈骗类型用 2022 年的旧名称；已安装、未安装", rows, 0, 0);
    }

    private static String time(LocalDateTime t, String joint) {
        return "%d%s%d%s%d %02d:%02d".formatted(t.getYear(), joint, t.getMonthValue(), joint, t.getDayOfMonth(), t.getHour(),
                t.getMinute());
    }

    /** A sheet a month; amounts as people write them. */
    private static Sample quarter() {
        Book book = Book.xlsx();
        for (int month = 1; month <= 3; month++) {
            Page page = book.page(month + "月").title("云溪镇2024年" + month + "月电诈发案登记", 8).row("警情号", "发案时间", "报案时间", "村社区", "性别",
                    "诈骗手法", "案损", "反诈APP");
            for (int n = 0; n < IN_2024[month - 1]; n++) {
                Case c = Case.of(YearMonth.of(2024, month), n, loss(month, n + 2), TYPES);
                String[] amounts = {commas(c.loss) + "元", "￥" + c.loss, c.loss / 10_000.0 + "万元", c.loss + "元",
                        commas(c.loss), c.loss / 10_000.0 + "万"};
                page.row(c.no, c.happened, c.reported, c.village, c.sex, c.type, amounts[n], c.app ? "√" : "×");
            }
        }
        return Sample.taken("云溪镇/派出所/2024年1-3月发案清单.xlsx", book.bytes(), "一月一张工作表；金额写成“32,000元”“￥9800”“3.2万元”；√ ×",
                IntStream.of(IN_2024).sum(), 0, 0);
    }

    private static String commas(int yuan) {
        return String.format(Locale.ROOT, "%,d", yuan);
    }

    private static Sample april() {
        Book book = Book.xls();
        Page page = book.page("Sheet1").title("云溪派出所2024年4月电诈警情清单", 16).row("序号", "警情号", "发案时间", "报案时间", "发案地点", "受害人居住地", "性别",
                "年龄", "学历", "职业",
                "诈骗类型", "引流渠道", "转账方式", "涉案金额（元）", "止付金额", "是否安装反诈APP");
        for (int n = 0; n < APRIL.length; n++) {
            Case c = Case.of(YearMonth.of(2024, 4), n, APRIL[n], TYPES);
            page.row(n + 1, c.no, c.happened, c.reported, c.place, c.village, c.sex, c.age, c.level, c.job, c.type, c.lure,
                    c.payment, c.loss, c.stopped, c.app ? "是" : "否");
        }
        page.row("合计", null, null, null, null, null, null, null, null, null, null, null, null, IntStream.of(APRIL).sum());
        return Sample.taken("云溪镇/派出所/2024年4月发案清单.xls", book.bytes(), "日期带时间；合计行", APRIL.length, 0, 0);
    }

    /** Two levels of headings, amounts in 万元, last month's case once more, a type nobody knows. */
    private static Sample may() {
        Book book = Book.xlsx();
        Page page = book.page("5月").title("云溪派出所2024年5月电诈警情清单", 12)
                .row("警情号", "发案时间", "报案时间", "受害人情况", null, null, null, "诈骗类型", "损失金额（万元）", "止付金额（万元）", "是否预警", "备注")
                .row(null, null, null, "居住地", "性别", "年龄", "职业", null, null, null, null, null);
        for (int column : new int[] {0, 1, 2, 7, 8, 9, 10, 11}) {
            page.merge(2, column, 3, column);
        }
        page.merge(2, 3, 2, 6);
        for (int n = 0; n < MAY.length; n++) {
            row(page, Case.of(YearMonth.of(2024, 5), n, MAY[n], TYPES), n == 0 ? "高损案件" : null);
        }
        Case again = Case.of(YearMonth.of(2024, 4), 2, APRIL[2] + 4_000, TYPES);
        row(page, again, "4月警情，金额更正");
        Case odd = Case.of(YearMonth.of(2024, 5), MAY.length, 21_000, List.of("元宇宙诈骗"));
        row(page, odd, null);
        return Sample.taken("云溪镇/派出所/2024年5月发案清单.xlsx", book.bytes(), "两级表头；金额单位万元；一起 4 月警情金额不同（待办）；一种不认识的诈骗类型（待办）", MAY.length + 2, 2, 0);
    }

    private static void row(Page page, Case c, String note) {
        page.row(c.no, time(c.happened, "-"), time(c.reported, "-"), c.village, c.sex, c.age, c.job, c.type, c.loss / 10_000.0,
                c.stopped / 10_000.0, c.warned ? "是" : "否", note);
    }
}

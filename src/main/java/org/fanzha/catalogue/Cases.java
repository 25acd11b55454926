package org.fanzha.catalogue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Sameness;

/** 发案台账: cases as the police report them. No victim's name is kept. */
public final class Cases {
    public static final Field<String> CASE_NO = Fields.line("case_no", "警情号").alsoCalled("警情编号", "案件编号", "接警编号", "编号");
    public static final Field<LocalDateTime> HAPPENED = Fields.moment("happened_at", "发案时间")
            .alsoCalled("案发时间", "发生时间", "被骗时间", "发案日期", "案发日期", "被骗日期", "作案时间").required();
    public static final Field<LocalDateTime> REPORTED = Fields.moment("reported_at", "报案时间")
            .alsoCalled("报警时间", "接警时间", "报案日期", "报警日期", "接报时间", "接警日期", "受理时间");
    public static final Field<Link> PLACE = Fields.unit("place", "发案地").alsoCalled("案发地", "发案地点", "发案村");
    public static final Field<Link> VILLAGE = Fields.unit("village", "村(社区)").alsoCalled(Villages.OTHER_NAMES)
            .alsoCalled("居住地", "受骗人居住地", "受害人居住地", "居住村", "受骗人居住村", "现住村", "所在村", "所在村社区", "所属辖区", "辖区村").required();
    public static final Field<Option> SEX = Fields.choice("sex", "性别", Sexes.MALE, Sexes.FEMALE);
    public static final Field<Long> AGE = Fields.number("age", "年龄").alsoCalled("岁数", "受害人年龄");
    public static final Field<Option> EDUCATION = Fields.choice("education", "文化程度",
            Option.of("primary", "小学及以下", "小学", "文盲"), Option.of("middle", "初中"),
            Option.of("high", "高中中专", "高中", "中专", "高中/中专"), Option.of("college", "大专及以上", "大专", "本科", "大学", "研究生"))
            .alsoCalled("学历", "受教育程度", "文化水平");
    public static final Field<Option> JOB = Fields.choice("job", "职业", Option.of("farmer", "务农", "农民"),
            Option.of("worker", "务工", "农民工", "工人"), Option.of("employee", "企业职工", "职工", "公司职员", "企业员工"),
            Option.of("official", "机关事业", "公务员", "事业人员", "教师"), Option.of("self_employed", "个体", "个体户", "个体工商户"),
            Option.of("student", "学生"), Option.of("accountant", "财会", "会计", "财务"),
            Option.of("retired", "退休", "退休人员"), Option.of("jobless", "待业", "无业"), Option.of("other", "其他"));
    public static final Field<Option> TYPE = Fields.choice("fraud_type", "诈骗类型", FraudTypes.OPTIONS)
            .alsoCalled("案件类型", "类型", "诈骗手法", "作案手段", "类别", "案件类别", "诈骗类别", "被骗类型", "被骗方式", "诈骗方式", "电诈类型", "警情类别", "警情类型").required();
    public static final Field<String> LURE = Fields.line("lure", "引流方式").alsoCalled("引流渠道", "联系渠道");
    public static final Field<String> PAYMENT = Fields.line("payment", "支付方式").alsoCalled("转账方式", "付款方式");
    public static final Field<BigDecimal> LOSS = Fields.money("loss", "损失金额")
            .alsoCalled("金额", "涉案金额", "被骗金额", "损失", "案损", "案损金额", "案值", "损失数额", "涉案价值", "涉案资金", "被骗资金", "受骗金额").required()
            .hint("元", "32000");
    public static final Field<BigDecimal> STOPPED = Fields.money("stopped", "止付金额")
            .alsoCalled("止付", "止付冻结金额", "挽损金额", "止付数额", "挽回损失", "挽回金额");
    public static final Field<Boolean> APP = Fields.tick("app", "是否安装APP")
            .alsoCalled("反诈APP", "国家反诈中心", "是否注册", "下载安装", "安装情况", "国家反诈中心APP", "是否安装反诈APP", "APP是否安装", "是否安装国家反诈中心", "是否安装国家反诈中心APP",
                    "反诈APP安装", "反诈APP安装情况", "APP安装情况", "是否装APP", "是否下载APP", "安装APP");
    public static final Field<Boolean> WARNED = Fields.tick("warned", "是否收到预警").alsoCalled("是否预警", "预警", "是否接到预警", "是否预警劝阻");
    public static final Field<Boolean> REACHED = Fields.tick("reached", "是否宣传到户").alsoCalled("是否宣传", "是否宣传过", "是否入户宣传");
    public static final Field<Link> EMPLOYER = Fields.unit("employer", "受害人单位").alsoCalled("所在单位", "工作单位");
    public static final Field<String> NOTE = Fields.paragraph("note", "备注").alsoCalled("说明");

    public static final Register REGISTER = Register.of("cases", "发案台账",
            CASE_NO, HAPPENED, REPORTED, PLACE, VILLAGE, SEX, AGE, EDUCATION, JOB, TYPE, LURE, PAYMENT, LOSS, STOPPED,
            APP, WARNED, REACHED, EMPLOYER, NOTE)
            .same(Sameness.when(CASE_NO))
            .inMonthOf(REPORTED, HAPPENED)
            .alsoTitled("发案登记", "电诈发案", "警情", "案件清单", "发案统计", "电诈警情", "发案情况");

    private Cases() {
    }
}

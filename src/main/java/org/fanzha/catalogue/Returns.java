package org.fanzha.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Sameness;

/** 月报台账: what a unit owes by the set day, and when it came. A sheet taken in is entered here by itself. */
public final class Returns {
    public static final Option MONTHLY_WORK = Option.of("monthly_work", "月度工作情况", "工作情况", "月报");

    public static final Field<Link> UNIT = Fields.unit("unit", "单位").alsoCalled("报送单位", "村(社区)", "村", "村名").required();
    public static final Field<YearMonth> MONTH = Fields.month("month_of", "月份").alsoCalled("所属月份", "报送月份").required();
    public static final Field<Option> SUBJECT = Fields.choice("subject", "报送事项", MONTHLY_WORK,
            Option.of("tips", "线索排查"), Option.of("disputes", "矛排会研判"), Option.of("checks", "重点人员核查"),
            Option.of("other", "其他")).alsoCalled("事项", "报送内容").required();
    public static final Field<LocalDate> RECEIVED = Fields.day("received_on", "收到日期").alsoCalled("报送日期", "报送时间", "收到时间");
    public static final Field<Boolean> NIL = Fields.tick("nil", "零报告").alsoCalled("是否零报告");
    public static final Field<List<String>> FILES = Fields.files("files", "文件");
    public static final Field<String> NOTE = Fields.paragraph("note", "备注").alsoCalled("说明");

    public static final Register REGISTER = Register.of("returns", "月报台账",
            UNIT, MONTH, SUBJECT, RECEIVED, NIL, FILES, NOTE)
            .same(Sameness.when(UNIT, MONTH, SUBJECT))
            .ofUnit(UNIT).inMonthOf(MONTH)
            .alsoTitled("月报登记", "报送登记", "月报报送情况");

    private Returns() {
    }
}

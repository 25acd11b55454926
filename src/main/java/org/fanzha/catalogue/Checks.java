package org.fanzha.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.GivenForm;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Sameness;

/** 核查记录: the visits and calls to key people that their risk makes due. */
public final class Checks {
    public static final Field<Link> PERSON = Fields.keyPerson("person", "重点人员")
            .alsoCalled("姓名", "人员姓名", "当事人", "对象", "证件号", "身份证号", "身份证号码", "证件号码", "公民身份号码", "档号", "核查对象").required();
    public static final Field<LocalDate> DUE = Fields.day("due_on", "应核查日").alsoCalled("应核查日期").hint("由程序按风险等级推算", "");
    public static final Field<LocalDate> DONE = Fields.day("done_on", "核查日期")
            .alsoCalled("日期", "时间", "核查时间", "走访日期", "走访时间", "实际核查日", "见面时间", "见面日期", "回访时间", "回访日期").required();
    public static final Field<Option> WAY = Fields.choice("way", "方式", Option.of("meeting", "见面", "当面", "面见"),
            Option.of("video", "视频", "视频通话"), Option.of("phone", "电话", "电话核查", "电话联系"),
            Option.of("visit", "走访", "上门", "入户走访", "上门走访")).alsoCalled("核查方式", "走访方式", "联系方式", "形式").required();
    public static final Field<Boolean> IN_AREA = Fields.tick("in_area", "是否在辖区")
            .alsoCalled("在辖区", "是否在家", "是否在村", "是否在辖区内", "是否在本村", "是否在本地");
    public static final Field<String> ODD = Fields.paragraph("odd", "异常")
            .alsoCalled("异常情况", "核查情况", "情况", "核查结果", "走访情况", "走访结果", "见面情况", "谈话情况", "动态情况", "情况说明");
    public static final Field<String> CHECKER = Fields.person("checker", "核查人")
            .alsoCalled("走访人", "核查人员", "责任人", "走访人员", "走访干部", "核查干部", "核查民警").required();
    public static final Field<List<String>> PHOTOS = Fields.files("photos", "照片");
    public static final Field<String> NOTE = Fields.paragraph("note", "备注").alsoCalled("说明");

    public static final Register REGISTER = Register.of("checks", "核查记录",
            PERSON, DUE, DONE, WAY, IN_AREA, ODD, CHECKER, PHOTOS, NOTE)
            .same(Sameness.when(PERSON, DONE, WAY))
            .inMonthOf(DONE).sentByUnits()
            .givenOut(GivenForm.Fill.PEOPLE, null, PERSON, DONE, WAY, IN_AREA, ODD, CHECKER, NOTE)
            .alsoTitled("核查记录表", "走访记录", "核查登记表", "核查台账", "重点人员核查");

    private Checks() {
    }
}

package org.fanzha.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.GivenForm;
import org.fanzha.register.Link;
import org.fanzha.register.Mask;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Sameness;
import org.fanzha.register.Sensitivity;

/** 联络员台账: who answers for what in which unit. */
public final class Contacts {
    public static final Option LIAISON = Option.of("liaison", "联络员", "联系人");

    public static final Field<String> NAME = Fields.line("name", "姓名").alsoCalled("名字", "人员姓名", "联络员姓名", "联系人",
                    "联络员", "宣讲员", "网格员", "网格长", "第一责任人", "分管领导")
            .required().guarded(Sensitivity.PERSONAL, Mask.CONTACT_NAME);
    public static final Field<Link> UNIT = Fields.unit("unit", "单位")
            .alsoCalled("所在单位", "工作单位", "单位名称", "村(社区)", "村", "村名", "村居", "所属单位", "所在村", "所在村社区", "村社区名称", "村社", "社区", "村/社区").required();
    public static final Field<String> POST = Fields.line("post", "职务").alsoCalled("现任职务", "岗位", "行政职务", "单位职务", "职位");
    public static final Field<List<Option>> ROLES = Fields.choices("roles", "角色",
            Option.of("head", "组长"), Option.of("standing_deputy_head", "常务副组长"),
            Option.of("deputy_head", "副组长"), Option.of("member", "成员"),
            Option.of("first_responsible", "第一责任人", "主要负责人"),
            Option.of("deputy_responsible", "分管领导", "具体责任人", "分管负责人"),
            LIAISON, Option.of("lecturer", "宣讲员"),
            Option.of("grid_head", "网格长"), Option.of("grid_worker", "网格员"),
            Option.of("beat_officer", "片警", "社区民警"), Option.of("volunteer", "志愿者"),
            Option.of("publicity_team", "宣传队员")).alsoCalled("身份", "责任人类别", "人员类别", "反诈角色", "组内职务", "小组职务", "担任角色").required();
    public static final Field<List<String>> PHONE = Fields.phones("phone", "联系电话")
            .alsoCalled("电话", "联系方式", "手机", "手机号", "手机号码", "电话号码", "本人电话", "联系号码", "联系手机", "移动电话");
    public static final Field<LocalDate> FROM = Fields.day("from_day", "任职起").alsoCalled("任职时间", "任职日期");
    public static final Field<LocalDate> TO = Fields.day("to_day", "任职止").alsoCalled("离任时间", "离任日期");
    public static final Field<LocalDate> TRAINED = Fields.day("trained_on", "培训日期").alsoCalled("培训时间");
    public static final Field<String> NOTE = Fields.paragraph("note", "备注").alsoCalled("说明");

    public static final Register REGISTER = Register.of("contacts", "联络员台账",
            NAME, UNIT, POST, ROLES, PHONE, FROM, TO, TRAINED, NOTE)
            .same(Sameness.when(NAME, UNIT).orWhen(NAME, PHONE).askWhen(PHONE))
            .ofUnit(UNIT).checking(Rules.inOrder(FROM, TO))
            .givenOut(GivenForm.Fill.ENTRIES, TO, NAME, POST, ROLES, PHONE, FROM, TO, TRAINED, NOTE)
            .alsoTitled("联络员名单", "责任人名单", "联络员花名册", "反诈联络员", "通讯录",
                    "领导小组成员", "网格员名册", "网格员花名册", "网格员名单", "宣讲员名单", "志愿者名单");

    private Contacts() {
    }
}

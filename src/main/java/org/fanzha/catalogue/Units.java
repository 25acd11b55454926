package org.fanzha.catalogue;

import java.util.List;
import org.fanzha.register.Field;
import org.fanzha.register.Fields;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Sameness;

/** 单位台账: everything the office answers for. */
public final class Units {
    public static final Option TOWN = Option.of("town", "镇街", "镇", "街道", "乡", "乡镇");
    public static final Option VILLAGE = Option.of("village", "村", "行政村");
    public static final Option COMMUNITY = Option.of("community", "社区", "居委会");
    public static final Option IN_USE = Option.of("in_use", "在用", "正常");

    public static final Field<String> NAME = Fields.line("name", "单位名称")
            .alsoCalled("单位", "名称", "村(社区)名称", "村名", "单位全称", "村(社区)", "村居", "村社", "行政村").required()
            .hint("写全称，如“下坝村”", "下坝村");
    public static final Field<Option> KIND = Fields.choice("kind", "单位类型", TOWN, VILLAGE, COMMUNITY,
            Option.of("grid", "网格"), Option.of("section", "科室", "机关科室", "内设机构"),
            Option.of("station", "站所", "所站", "派出所", "司法所"), Option.of("school", "学校"),
            Option.of("enterprise", "企业"), Option.of("bank", "银行网点", "银行"),
            Option.of("telecom", "通信网点", "营业厅", "运营商"), Option.of("courier", "快递网点", "快递"),
            Option.of("other", "其他")).alsoCalled("类型", "类别", "单位性质").required();
    public static final Field<Link> PARENT = Fields.unit("parent", "上级单位").alsoCalled("上级", "主管单位", "隶属");
    public static final Field<String> REGION_CODE = Fields.line("region_code", "区划代码")
            .alsoCalled("行政区划代码", "统计用区划代码", "代码").hint("12 位，导入或手填", "");
    public static final Field<String> CREDIT_CODE = Fields.line("credit_code", "统一社会信用代码")
            .alsoCalled("信用代码", "社会信用代码");
    public static final Field<Long> RESIDENTS = Fields.number("residents", "常住人口")
            .alsoCalled("人口", "人口数", "常住人口数", "总人口");
    public static final Field<Long> HOUSEHOLDS = Fields.number("households", "户数")
            .alsoCalled("总户数", "常住户数");
    public static final Field<Long> APP_TARGET = Fields.number("app_target", "应装APP人数")
            .alsoCalled("应装人数", "APP任务数");
    public static final Field<String> ALIASES = Fields.paragraph("aliases", "别名")
            .alsoCalled("曾用名", "简称", "原名").hint("曾用名、简称，几个用“、”隔开", "下坝、原下坝大队");
    public static final Field<String> ADDRESS = Fields.line("address", "地址").alsoCalled("办公地址", "住址");
    public static final Field<Option> STATE = Fields.choice("state", "状态", IN_USE,
            Option.of("merged", "撤并", "已撤并", "停用"));
    public static final Field<String> NOTE = Fields.paragraph("note", "备注").alsoCalled("说明");

    public static final Register REGISTER = Register.of(Fields.UNITS, "单位台账",
            NAME, KIND, PARENT, REGION_CODE, CREDIT_CODE, RESIDENTS, HOUSEHOLDS, APP_TARGET,
            ALIASES, ADDRESS, STATE, NOTE)
            .same(Sameness.when(NAME, PARENT)).checking(Rules.notItself(NAME, PARENT))
            .alsoTitled("单位名录", "单位信息", "村社区名录", "单位花名册");

    private Units() {
    }

    /** The former and short names written in {@link #ALIASES}. */
    public static List<String> aliases(String text) {
        return List.of(text.split("[、,，;；/\\s]+")).stream().filter(name -> !name.isBlank()).toList();
    }
}

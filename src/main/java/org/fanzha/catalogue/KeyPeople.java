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
import org.fanzha.register.Squad;

/**
 * 涉诈重点人员台账: the watch list. No field plans or records a measure against relatives, and none may be
 * added; measures by law are recorded with authority and end date, never decided here.
 */
public final class KeyPeople {
    public static final Option RESIDENT_ID = Option.of("resident_id", "居民身份证", "身份证");
    public static final Option HIGH = Option.of("high", "高", "高危", "高风险");
    public static final Option MIDDLE = Option.of("middle", "中", "中危", "中风险");
    public static final Option LOW = Option.of("low", "低", "低危", "低风险");
    public static final Option CONTROLLED = Option.of("controlled", "在控", "在辖区");
    public static final Option ABROAD = Option.of("abroad", "境外", "在境外");
    public static final Option IN_CUSTODY = Option.of("in_custody", "在押", "羁押", "服刑");
    public static final Option DEAD = Option.of("dead", "死亡", "已死亡");

    public static final Field<String> FILE_NO = Fields.line("file_no", "档号").alsoCalled("档案号", "编号", "档案编号");
    public static final Field<String> NAME = Fields.line("name", "姓名").alsoCalled("名字", "人员姓名", "当事人", "对象")
            .required().guarded(Sensitivity.SENSITIVE, Mask.PERSON_NAME);
    public static final Field<Option> ID_KIND = Fields.choice("id_kind", "证件类型", RESIDENT_ID,
            Option.of("passport", "护照"), Option.of("other", "其他"));
    public static final Field<String> ID = Fields.idNumber("id_number", "证件号")
            .alsoCalled("身份证", "身份证号", "身份证号码", "证件号码", "公民身份号码", "公民身份证号码", "居民身份证", "居民身份证号", "ID", "身份号码", "身份证件号", "身份证件号码", "居民身份证号码",
                    "公民身份证号");
    public static final Field<Option> SEX = Fields.choice("sex", "性别", Sexes.MALE, Sexes.FEMALE);
    public static final Field<String> HOME = Fields.line("home_address", "户籍地")
            .alsoCalled("户籍地址", "户口所在地", "户籍所在地", "户籍", "户籍详细地址", "户籍住址", "户口地", "户口地址").guarded(Sensitivity.SENSITIVE, Mask.ADDRESS);
    public static final Field<String> ADDRESS = Fields.line("address", "现住地")
            .alsoCalled("现住址", "住址", "地址", "家庭住址", "居住地址", "居住地",
                    "现居住地", "现居住地址", "现住地址", "实际居住地").guarded(Sensitivity.SENSITIVE, Mask.ADDRESS);
    public static final Field<Link> VILLAGE = Fields.unit("village", "村(社区)").alsoCalled(Villages.OTHER_NAMES).required();
    public static final Field<List<String>> PHONE = Fields.phones("phone", "联系电话")
            .alsoCalled("电话", "联系方式", "手机", "手机号", "手机号码", "电话号码", "本人电话", "联系号码", "本人手机", "本人手机号", "本人联系电话", "联系手机", "移动电话")
            .guarded(Sensitivity.SENSITIVE, Mask.PHONE);
    public static final Field<List<Option>> KINDS = Fields.choices("kinds", "类别",
            Option.of("record", "涉诈前科", "前科", "有前科"), Option.of("returned", "境外回流", "回流"),
            Option.of("stranded", "境外滞留", "滞留境外"), Option.of("two_cards", "两卡涉案", "两卡"),
            Option.of("frequent", "频繁往返"), Option.of("incoming", "外来高危"), Option.of("other", "其他"))
            .alsoCalled("人员类别", "重点类别", "人员类型", "涉诈类别", "涉诈类型", "列管类别", "管控类别", "人员分类").required();
    public static final Field<Option> ORIGIN = Fields.choice("origin", "来源",
            Option.of("passed_down", "上级下发", "下发"), Option.of("found", "摸排", "排查"), Option.of("other", "其他"))
            .alsoCalled("线索来源");
    public static final Field<String> PAPER_NO = Fields.line("paper_no", "下发文号").alsoCalled("文号");
    public static final Field<LocalDate> LISTED_ON = Fields.day("listed_on", "列管日期").alsoCalled("列管时间", "纳管日期", "下发日期", "纳管时间", "列入日期");
    public static final Field<Option> RISK = Fields.choice("risk", "风险等级", HIGH, MIDDLE, LOW)
            .alsoCalled("等级", "风险", "管控等级", "级别", "风险级别", "管控级别", "危险等级", "风险评估", "风险评估等级", "风险程度", "风险评级", "危险程度").required();
    public static final Field<String> RISK_BASIS = Fields.paragraph("risk_basis", "定级依据");
    public static final Field<Option> STATE = Fields.choice("state", "现状", CONTROLLED,
            Option.of("away", "外出", "外出务工"), Option.of("lost", "失联"), ABROAD, IN_CUSTODY, DEAD)
            .alsoCalled("目前状态", "人员状态", "状态", "当前状态", "管控现状");
    public static final Field<String> KEEPER = Fields.person("keeper", "管控责任人")
            .alsoCalled("责任人", "包保责任人", "包联干部", "责任干部", "包保干部", "管控干部", "包保人", "管控人", "帮扶责任人", "帮扶人", "帮教责任人", "稳控责任人", "包联责任人", "包干责任人",
                    "监管责任人", "包保人员");
    public static final Field<Squad> SQUAD = Fields.squad("squad", "专班");
    public static final Field<String> OWN_PLAN = Fields.paragraph("own_plan", "一人一策");
    public static final Field<String> LEGAL_MEASURES = Fields.paragraph("legal_measures", "法定措施")
            .hint("决定文号、机关、起止日期；只登记，不在此决定", "");
    public static final Field<LocalDate> PERSUADED_ON = Fields.day("persuaded_on", "劝返日期");
    public static final Field<LocalDate> STRUCK_ON = Fields.day("struck_on", "核减日期");
    public static final Field<Option> STRUCK_FOR = Fields.choice("struck_for", "核减原因",
            Option.of("persuaded", "劝返归案"), Option.of("cleared", "排除嫌疑"), Option.of("lawful", "合法滞留"),
            Option.of("sentence", "服刑"), Option.of("dead", "死亡"), Option.of("mistake", "错列"),
            Option.of("other", "其他"));
    public static final Field<String> STRUCK_BASIS = Fields.paragraph("struck_basis", "核减依据");
    public static final Field<String> NOTE = Fields.paragraph("note", "备注").alsoCalled("说明");

    public static final Register REGISTER = Register.of(Fields.KEY_PEOPLE, "涉诈重点人员台账",
            FILE_NO, NAME, ID_KIND, ID, SEX, HOME, ADDRESS, VILLAGE, PHONE, KINDS, ORIGIN, PAPER_NO, LISTED_ON,
            RISK, RISK_BASIS, STATE, KEEPER, SQUAD, OWN_PLAN, LEGAL_MEASURES, PERSUADED_ON,
            STRUCK_ON, STRUCK_FOR, STRUCK_BASIS, NOTE)
            .same(Sameness.when(ID).askKeylessWhen(NAME, VILLAGE))
            .namedBy(NAME).ofUnit(VILLAGE).sentByUnits()
            .checking(Rules.residentId(ID, ID_KIND, RESIDENT_ID), Rules.inOrder(LISTED_ON, STRUCK_ON))
            // what the office and the police decide (origin, measures, striking off) is asked of no village
            .givenOut(GivenForm.Fill.ENTRIES, STRUCK_ON, FILE_NO, NAME, ID, ADDRESS, PHONE, KINDS, RISK, STATE, KEEPER, NOTE)
            .alsoTitled("重点人员", "重点人员名单", "涉诈重点人员", "摸排表", "重点人员摸排表",
                    "前科人员", "境外滞留人员", "滞留境外人员", "两卡人员", "涉诈人员");

    private KeyPeople() {
    }
}

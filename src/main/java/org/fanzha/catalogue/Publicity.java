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

/** 宣传台账: the activities that were held. */
public final class Publicity {
    public static final Field<LocalDate> DAY = Fields.day("held_on", "日期")
            .alsoCalled("时间", "活动时间", "宣传时间", "开展时间", "活动日期", "宣传日期", "举办时间", "举办日期", "活动开展时间", "开展日期").required();
    public static final Field<LocalDate> LAST_DAY = Fields.day("held_until", "结束日期").alsoCalled("结束时间");
    public static final Field<Link> VILLAGE = Fields.unit("village", "村(社区)").alsoCalled(Villages.OTHER_NAMES).required();
    public static final Field<Option> KIND = Fields.choice("kind", "活动类型",
            Option.of("town_event", "场镇集中宣传", "赶场宣传", "场镇宣传", "逢场宣传"),
            Option.of("joint_event", "集中宣传", "集中宣传活动"),
            Option.of("courtyard", "院坝会", "坝坝会", "院坝宣传", "院坝会宣传"),
            Option.of("villagers", "村民会议", "村民大会", "村民代表会", "群众会"),
            Option.of("party", "党员学习", "党员大会", "主题党日", "党员会"),
            Option.of("visits", "入户走访", "入户", "入户宣传", "走访", "上门宣传"),
            Option.of("lecture", "讲座培训", "讲座", "培训", "专题讲座"),
            Option.of("school", "进学校", "进校园", "校园宣传"), Option.of("company", "进企业", "企业宣传"),
            Option.of("community", "进社区"), Option.of("countryside", "进农村"), Option.of("family", "进家庭"),
            Option.of("show", "文艺演出", "演出", "文艺汇演", "展演"),
            Option.of("led", "LED播放", "LED", "LED滚动播放", "电子屏"),
            Option.of("online", "线上推送", "微信推送", "微信群推送", "线上宣传"), Option.of("other", "其他"))
            .alsoCalled("宣传形式", "宣传方式", "活动形式", "形式", "类型", "宣传类型", "活动方式", "类别", "开展方式", "工作方式", "工作形式").required();
    public static final Field<String> TOPIC = Fields.line("topic", "主题")
            .alsoCalled("活动主题", "宣传主题", "活动名称", "活动内容", "宣传内容", "内容", "工作内容", "主要内容", "活动概况", "宣传重点");
    public static final Field<String> PLACE = Fields.line("place", "地点").alsoCalled("活动地点", "场所", "宣传地点", "开展地点", "活动场地", "场地", "宣传点")
            .required();
    public static final Field<String> ORGANISER = Fields.line("organiser", "组织单位")
            .alsoCalled("主办单位", "牵头单位", "组织者", "承办单位", "组织部门", "牵头部门", "开展单位", "宣传单位");
    public static final Field<String> SPEAKER = Fields.line("speaker", "主讲人")
            .alsoCalled("宣讲人", "宣讲员", "主讲", "讲师", "授课人", "宣讲人员", "主讲人员", "宣传人员", "宣传人");
    public static final Field<Long> PEOPLE = Fields.number("people", "参加人数")
            .alsoCalled("人数", "参与人数", "受众人数", "覆盖人数", "受教育人数", "参会人数", "宣传人数", "参加群众人数", "参与群众人数", "受教育群众人数", "群众人数", "到场人数", "听众人数",
                    "参与群众", "参加群众", "参与群众数", "参加人员数", "参与人员数", "受教育群众", "受教育人员", "受益人数", "惠及群众", "覆盖群众", "覆盖群众人数", "宣传群众", "宣传群众人数", "到会人数",
                    "参训人数", "受宣传人数", "接受宣传人数")
            .roughlyCalled("人次", "参加人次", "受教育人次", "入户次数", "宣传人次");
    public static final Field<Long> LEAFLETS = Fields.number("leaflets", "发放资料份数")
            .alsoCalled("发放资料", "资料份数", "发放宣传单", "宣传册", "宣传资料", "发放宣传资料", "资料", "发放份数", "宣传资料/发放", "发放宣传册", "发放资料数", "宣传单", "宣传资料份数",
                    "发放宣传资料份数", "资料发放", "宣传资料发放", "宣传手册", "发放宣传手册", "传单", "发放传单", "资料数量", "资料数", "发放数量", "宣传品", "发放宣传品", "宣传品发放", "宣传材料",
                    "发放宣传材料", "宣传页", "发放宣传页", "宣传折页", "发放宣传折页", "折页", "发放折页", "手册", "发放手册", "发放资料数量", "资料发放数", "资料发放份数", "发放宣传资料数量",
                    "宣传单份数");
    public static final Field<Long> BANNERS = Fields.number("banners", "悬挂横幅条数")
            .alsoCalled("横幅", "悬挂横幅", "横幅条数", "宣传标语", "标语", "悬挂标语", "横幅标语", "横幅数", "横幅数量", "悬挂横幅数", "悬挂横幅数量");
    public static final Field<Long> POSTERS = Fields.number("posters", "张贴海报张数")
            .alsoCalled("海报", "张贴海报", "海报张数", "张贴通告", "宣传画", "张贴宣传画", "海报数", "海报数量", "张贴海报数", "张贴海报数量", "宣传海报", "张贴宣传海报");
    public static final Field<List<Option>> AUDIENCE = Fields.choices("audience", "受众类别", Audiences.OPTIONS)
            .alsoCalled("受众", "宣传对象", "受众群体", "对象", "参加对象", "参与对象", "受众对象", "参与人群", "宣传人群", "受众人群");
    public static final Field<Boolean> LAW = Fields.tick("law", "普法").alsoCalled("是否普法");
    public static final Field<List<String>> PHOTOS = Fields.files("photos", "照片").alsoCalled("活动照片", "佐证照片", "现场照片", "图片资料", "图片");
    public static final Field<String> NOTE = Fields.paragraph("note", "备注").alsoCalled("说明");

    public static final Register REGISTER = Register.of("publicity", "宣传台账",
            DAY, LAST_DAY, VILLAGE, KIND, TOPIC, PLACE, ORGANISER, SPEAKER, PEOPLE, LEAFLETS, BANNERS, POSTERS,
            AUDIENCE, LAW, PHOTOS, NOTE)
            .same(Sameness.when(DAY, VILLAGE, KIND, PLACE))
            .namedBy(PLACE).ofUnit(VILLAGE).inMonthOf(DAY).sentByUnits()
            .checking(Rules.inOrder(DAY, LAST_DAY))
            .givenOut(GivenForm.Fill.NOTHING, null, DAY, LAST_DAY, KIND, TOPIC, PLACE, ORGANISER, SPEAKER, PEOPLE, LEAFLETS,
                    BANNERS, POSTERS, AUDIENCE, LAW, NOTE)
            .alsoTitled("反诈宣传台账", "宣传活动台账", "宣传登记表", "宣传活动登记表", "反诈宣传", "宣传活动统计表", "宣传情况");

    private Publicity() {
    }
}

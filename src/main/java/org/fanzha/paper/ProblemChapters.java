package org.fanzha.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.figures.MonthFacts;
import org.fanzha.figures.MonthFigures;
import org.fanzha.figures.Part;
import org.fanzha.paper.Outline.Chapter;

/**
 * 存在问题 and 下一步要求. Each demand answers a problem that the figures show; blame goes to units by name,
 * never to a person.
 */
final class ProblemChapters {
    /** As many types as may share the highest number and still stand out. */
    private static final int STANDING_OUT = 3;

    private final Script script;

    ProblemChapters(Script script) {
        this.script = script;
    }

    Chapter problems() {
        Chapter chapter = new Chapter();
        if (rising()) {
            chapter.section("发案仍有上升", script.say("本月发案较上月{cases.change}，防范的针对性还不够强。"));
        }
        if (isIdle()) {
            chapter.section("宣传开展不平衡", script.say("有{publicity.villages_without}个村（社区）本月没有宣传记录："
                    + "{publicity.villages_without_names}。"));
        }
        if (hasOverdue()) {
            chapter.section("核查不够及时", script.say("截至{month.last_day}，有{checks.overdue}人次核查逾期未完成，"
                    + "涉及{checks.overdue_villages}。"));
        }
        if (hasMissing() || hasLate()) {
            chapter.section("报送不够规范", missing() + late());
        }
        return chapter;
    }

    private String missing() {
        return hasMissing() ? script.say("未报送本月月度工作情况的：{returns.missing_names}。") : "";
    }

    private String late() {
        return hasLate() ? script.say("超过规定日期报送的：{returns.late_names}。") : "";
    }

    Chapter demands() {
        Chapter chapter = new Chapter();
        if (has(facts().cases()) && script.count("cases.count") > 0) {
            chapter.section("压降发案", "各村（社区）要对照本月发案情况，逐案分析原因，把防范做到发案之前。");
            targets(chapter);
        }
        if (has(facts().publicity())) {
            chapter.section("抓实宣传", idle() + "入户宣传要见人见面，重点讲清本地高发手法和反诈劝阻电话的作用。");
        }
        if (has(facts().keyPeople())) {
            chapter.section("从严管控", overdue() + "各责任人要按风险等级落实核查，人员现状有变化的当天更新台账。");
        }
        if (has(facts().returns())) {
            chapter.section("按时报送", chase()
                    + script.say("各村（社区）每月{rules.returns_day}日前报送月度工作情况，没有情况的实行零报告。"));
        }
        return chapter;
    }

    private void targets(Chapter chapter) {
        List<Part> worst = worstTypes();
        if (!worst.isEmpty() && worst.size() <= STANDING_OUT) {
            chapter.item(worst.stream().map(type -> script.say("{}诈骗（{cases.by_type." + type.code() + ".share}）",
                    type.label().replaceAll("类$", ""))).collect(Collectors.joining("、", "突出重点类型。针对占比最高的", "，编印案例并在群里、会上讲透。")));
        }
        if (script.count("cases.high_loss") > 0) {
            chapter.item(script.say("紧盯高损案件。对损失{rules.high_loss}万元以上的案件，村（社区）要会同派出所复盘，"
                    + "查清预警、宣传、劝阻各环节。"));
        }
        if (script.count("cases.warned") > 0) {
            chapter.item("做实预警劝阻。接到预警指令要当天见面，劝阻后要回访，防止再次受骗。");
        }
    }

    /** All that share the highest number. */
    private List<Part> worstTypes() {
        List<Part> types = script.figures().parts(MonthFigures.TYPES);
        long most = types.stream().mapToLong(this::cases).max().orElse(0);
        return types.stream().filter(type -> cases(type) == most).toList();
    }

    private long cases(Part type) {
        return script.count("cases.by_type." + type.code() + ".count");
    }

    private String idle() {
        return isIdle() ? "本月没有宣传记录的村（社区），要在下月上旬补齐。" : "";
    }

    private String overdue() {
        return hasOverdue() ? "逾期未完成的核查，自本通报印发之日起一周内补查到位。" : "";
    }

    private String chase() {
        return hasMissing() ? "未报送的村（社区），自本通报印发之日起三个工作日内补报。" : "";
    }

    private boolean rising() {
        return has(facts().cases()) && script.figures().get("cases.change").value() instanceof Long k && k > 0;
    }

    private boolean isIdle() {
        return has(facts().publicity()) && script.count("publicity.villages_without") > 0;
    }

    private boolean hasOverdue() {
        return has(facts().keyPeople()) && script.count("checks.overdue") > 0;
    }

    private boolean hasMissing() {
        return has(facts().returns()) && script.count("returns.missing") > 0;
    }

    private boolean hasLate() {
        return has(facts().returns()) && script.count("returns.late") > 0;
    }

    private MonthFacts facts() {
        return script.figures().facts();
    }

    private static boolean has(List<?> entries) {
        return !entries.isEmpty();
    }
}

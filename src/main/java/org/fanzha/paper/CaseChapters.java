package org.fanzha.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.figures.MonthFigures;
import org.fanzha.figures.Part;
import org.fanzha.paper.Outline.Chapter;
import org.fanzha.paper.Paper.Table;

/** 发案情况 and 案件特点; both stay empty while no case was ever registered. */
final class CaseChapters {
    /** How many villages a sentence names before it points at the table; with those that tie with the last, so many. */
    private static final int NAMED = 3;
    private static final int NAMED_WITH_TIES = 5;

    private final Script script;
    private final String whole;

    CaseChapters(Script script, String whole) {
        this.script = script;
        this.whole = whole;
    }

    private boolean isKept() {
        return !script.figures().facts().cases().isEmpty();
    }

    private boolean hasCases() {
        return script.count("cases.count") > 0;
    }

    Chapter situation() {
        Chapter chapter = new Chapter();
        if (isKept()) {
            chapter.section("发案总量", count());
            if (hasCases() || script.count("cases.year_to_date") > 0) {
                chapter.section("财产损失", loss());
            }
            if (!script.figures().caseVillages().isEmpty()) {
                chapter.section("发案分布", spread()).add(table());
            }
        }
        return chapter;
    }

    private String count() {
        String month = hasCases() ? script.say("本月，{}共发生电信网络诈骗案件{cases.count}起，", whole)
                : script.say("本月，{}未发生电信网络诈骗案件，", whole);
        return month + script.compared("环比", "cases.month_on_month", "cases.change")
                + script.say("。{month.span}累计发案{cases.year_to_date}起，")
                + script.compared("同比", "cases.year_on_year", "cases.year_change") + "。";
    }

    private String loss() {
        String year = script.say("{month.span}累计损失{loss.year_to_date}万元，")
                + script.compared("同比", "loss.year_on_year", "loss.year_change") + "。";
        return hasCases() ? monthLoss() + year : year;
    }

    private String monthLoss() {
        return script.say("本月群众损失{loss.total}万元，")
                + script.compared("环比", "loss.month_on_month", "loss.change")
                + script.say("；起均损失{loss.per_case}万元。")
                + (script.count("cases.high_loss") > 0
                ? script.say("其中损失{rules.high_loss}万元以上的高损案件{cases.high_loss}起。")
                : script.say("未发生损失{rules.high_loss}万元以上的高损案件。"));
    }

    private String spread() {
        String rate = script.isDefined("cases.per_10k")
                ? script.say("{}常住人口{residents.total}人，每万人发案{cases.per_10k}起。", whole) : "";
        String quiet = script.isDefined("villages.without_case_share")
                ? script.say("{villages.count}个村（社区）中，本月零发案的{villages.without_case}个，"
                + "占{villages.without_case_share}。") : "";
        return rate + quiet + most() + "各村（社区）发案情况见下表。";
    }

    private String most() {
        List<String> ranked = script.figures().caseVillages().stream().filter(v -> cases(v) > 0)
                .sorted(Comparator.comparing((String v) -> -cases(v))).toList();
        if (ranked.isEmpty()) {
            return "";
        }
        List<String> top = leading(ranked);
        return top.isEmpty()
                ? script.say("发案最多的有多个村（社区），起数相同，均为{cases.by_village." + ranked.getFirst() + ".count}起。")
                : top.stream().map(v -> script.say("{}（{cases.by_village." + v + ".count}起）", v))
                        .collect(Collectors.joining("、", "发案较多的是", "。"));
    }

    /** Of villages with equal numbers all are named or none: which of them came first was chance. */
    private List<String> leading(List<String> ranked) {
        long least = cases(ranked.get(Math.min(NAMED, ranked.size()) - 1));
        List<String> withTies = ranked.stream().filter(v -> cases(v) >= least).toList();
        return withTies.size() <= NAMED_WITH_TIES ? withTies : ranked.stream().filter(v -> cases(v) > least).toList();
    }

    private long cases(String village) {
        return script.count("cases.by_village." + village + ".count");
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>(script.figures().caseVillages().stream()
                .map(this::row).toList());
        rows.add(List.of("合计", script.place("cases.count"), script.place("cases.month_on_month_signed"),
                script.place("cases.year_to_date"), script.place("cases.year_on_year_signed"), script.place("loss.total"),
                script.place("cases.per_10k"), "—"));
        return new Table("各村（社区）发案情况统计表", "单位：起、万元",
                List.of("村（社区）", "本月起数", "环比", "本年累计", "同比", "本月损失", "万人发案", "排名"),
                List.of(1.5, 1.28, 1.28, 1.28, 1.28, 1.28, 1.28, 0.82),
                List.of(false, true, true, true, true, true, true, true), rows, true);
    }

    private List<String> row(String village) {
        String key = "cases.by_village." + village + ".";
        return List.of(village, script.place(key + "count"), script.place(key + "month_on_month"),
                script.place(key + "year_to_date"), script.place(key + "year_on_year"), script.place(key + "loss"),
                script.place(key + "per_10k"), script.place(key + "rank"));
    }

    Chapter features() {
        Chapter chapter = new Chapter();
        if (isKept() && hasCases()) {
            chapter.section("案件类型", types());
            String victims = parts("从性别看，", MonthFigures.SEXES, "人") + parts("从年龄看，", MonthFigures.AGES, "人")
                    + parts("从职业看，", MonthFigures.JOBS, "人");
            if (!victims.isEmpty()) {
                chapter.section("受骗人群", victims);
            }
            warned(chapter);
        }
        return chapter;
    }

    private String types() {
        return script.figures().parts(MonthFigures.TYPES).stream()
                .map(p -> script.say("{}{cases.by_type." + p.code() + ".count}起、占{cases.by_type." + p.code()
                        + ".share}、损失{cases.by_type." + p.code() + ".loss}万元", p.label()))
                .collect(Collectors.joining("；", "按类型分，", "。"));
    }

    private String parts(String opening, String group, String unit) {
        List<Part> parts = script.figures().parts(group);
        return parts.isEmpty() ? "" : parts.stream().map(p -> script.say(
                "{}{" + group + "." + p.code() + ".count}{}、占{" + group + "." + p.code() + ".share}",
                p.label(), unit)).collect(Collectors.joining("，", opening, "。"));
    }

    private void warned(Chapter chapter) {
        if (script.count("cases.warned") + script.count("cases.with_app") > 0) {
            chapter.section("预警和安装情况", script.say("收到预警后仍被骗的{cases.warned}起，"
                    + "已安装国家反诈中心APP仍被骗的{cases.with_app}起，预警回访和安装后的使用指导仍有差距。"));
        }
    }
}

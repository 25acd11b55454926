package org.fanzha.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.figures.MonthFacts;
import org.fanzha.figures.MonthFigures;
import org.fanzha.figures.Part;
import org.fanzha.paper.Outline.Chapter;
import org.fanzha.paper.Paper.Table;

/** 工作开展情况: publicity, key people, returns; each only where its register holds entries. */
final class WorkChapter {
    private final Script script;
    private final String whole;

    WorkChapter(Script script, String whole) {
        this.script = script;
        this.whole = whole;
    }

    Chapter write() {
        MonthFacts facts = script.figures().facts();
        Chapter chapter = new Chapter();
        if (!facts.publicity().isEmpty()) {
            publicity(chapter);
        }
        if (!facts.keyPeople().isEmpty()) {
            chapter.section("重点人员管控", people() + checks());
        }
        if (!facts.returns().isEmpty() && script.count("returns.owed") > 0) {
            chapter.section("信息报送", returns());
        }
        return chapter;
    }

    private void publicity(Chapter chapter) {
        if (script.count("publicity.count") == 0) {
            chapter.section("宣传防范", script.say(
                    "本月各村（社区）未登记宣传活动；今年以来累计开展{publicity.year_to_date}场次。"));
            return;
        }
        chapter.section("宣传防范", script.say("本月，{}共开展反诈宣传{publicity.count}场次，参加{publicity.people}人次，"
                + "发放宣传资料{publicity.leaflets}份", whole) + extras() + script.say("；"
                + "今年以来累计{publicity.year_to_date}场次。") + forms()
                + "各村（社区）宣传开展情况见下表。").add(table());
    }

    private String extras() {
        return (script.count("publicity.banners") > 0 ? script.say("，悬挂横幅{publicity.banners}条") : "")
                + (script.count("publicity.posters") > 0 ? script.say("，张贴海报{publicity.posters}张") : "");
    }

    private String forms() {
        return script.figures().parts(MonthFigures.FORMS).stream().map(this::form)
                .collect(Collectors.joining("、", "其中，", "。"));
    }

    private String form(Part part) {
        return script.say("{}{publicity.by_form." + part.code() + ".count}场次", part.label());
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>(script.figures().publicityVillages().stream()
                .map(v -> row(v, "publicity.by_village." + v + ".")).toList());
        rows.add(row("合计", "publicity."));
        return new Table("各村（社区）宣传开展情况统计表", "单位：场次、人次、份",
                List.of("村（社区）", "宣传场次", "参加人次", "发放资料"), List.of(2.2, 1.5, 1.5, 1.5),
                List.of(false, true, true, true), rows, true);
    }

    private List<String> row(String name, String key) {
        return List.of(name, script.place(key + "count"), script.place(key + "people"),
                script.place(key + "leaflets"));
    }

    private String people() {
        return script.say("截至{month.last_day}，{}在册涉诈重点人员{key_people.total}人", whole)
                + parts("，其中", MonthFigures.RISKS, "风险") + parts("；现状为", MonthFigures.STATES, "") + "。"
                + moves();
    }

    private String parts(String opening, String group, String suffix) {
        List<Part> parts = script.figures().parts(group);
        return parts.isEmpty() ? "" : parts.stream()
                .map(p -> script.say("{}{}{" + group + "." + p.code() + ".count}人", p.label(), suffix))
                .collect(Collectors.joining("、", opening, ""));
    }

    private String moves() {
        String moves = Stream.of(
                some("key_people.added", "新增列管"), some("key_people.persuaded", "劝返"),
                some("key_people.struck_off", "核减")).filter(s -> !s.isEmpty()).collect(Collectors.joining("，"));
        return (moves.isEmpty() ? "" : "本月" + moves + "。")
                + (script.count("key_people.to_persuade") > 0
                ? script.say("仍在境外、需继续劝返的{key_people.to_persuade}人。") : "");
    }

    private String some(String key, String word) {
        return script.count(key) > 0 ? script.say("{}{" + key + "}人", word) : "";
    }

    private String checks() {
        if (script.count("checks.due") == 0) {
            return "本月没有到期的核查。";
        }
        return script.say("本月到期核查{checks.due}人次，按期完成{checks.on_time}人次，按期完成率{checks.on_time_rate}")
                + (script.count("checks.late") > 0 ? script.say("，逾期补查{checks.late}人次") : "")
                + (script.count("checks.overdue") > 0 ? script.say("，逾期未查{checks.overdue}人次") : "") + "。";
    }

    private String returns() {
        return script.say("应于{rules.returns_day}日前报送月度工作情况的村（社区）{returns.owed}个，"
                + "按时报送{returns.on_time}个，按时报送率{returns.on_time_rate}")
                + (script.count("returns.late") > 0 ? script.say("，迟报{returns.late}个") : "")
                + (script.count("returns.missing") > 0 ? script.say("，未报{returns.missing}个") : "") + "。";
    }
}

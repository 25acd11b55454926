package org.fanzha.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.figures.Figure;
import org.fanzha.figures.MonthFigures;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.fanzha.paper.Paper.Table;
import org.fanzha.paper.Section.Passage;

/**
 * The monthly 通报 to all units, drafted from a month's figures: every number in it is a figure's, no victim
 * is described but in classes, and what no register speaks of is left out whole.
 */
public final class Bulletin {
    private Bulletin() {
    }

    /**
     * A drafted paper and what it rests on.
     *
     * @param figures the figures printed in it, each once, in the order of their first printing
     * @param drafted its sections as the figures draft them
     * @param worded  its sections as they are printed: the clerk's words where there are any
     */
    public record Draft(Paper paper, List<Figure> figures, List<Section> drafted, List<Section> worded) {
    }

    /** The bulletin in the drafted words. */
    public static Draft draft(Letterhead head, MonthFigures figures, String number, LocalDate date) {
        return draft(head, figures, number, date, Rewording.NONE);
    }

    /**
     * @param number 发文字号 as it is to be printed; empty where not yet given
     * @param date   成文日期, also the day of printing
     */
    public static Draft draft(Letterhead head, MonthFigures figures, String number, LocalDate date, Rewording words) {
        Script script = new Script(figures);
        List<Section> drafted = sections(script, head.whole());
        List<Section> worded = words.over(drafted);
        Filling filling = new Filling(figures);
        String title = filling.fill(script.say("关于{month.label}{}反电信网络诈骗工作情况的通报", head.whole()));
        List<Block> body = Outline.of(worded).stream().map(filling::fill).toList();
        Paper paper = new Paper(head.mark(), number, title, head.everybody(), body, head.office(), date, "",
                head.office(), date);
        return new Draft(paper, List.copyOf(filling.used.values()), drafted, worded);
    }

    private static List<Section> sections(Script script, String whole) {
        CaseChapters cases = new CaseChapters(script, whole);
        ProblemChapters problems = new ProblemChapters(script);
        List<Section> chapters = new ArrayList<>();
        chapters.addAll(cases.situation().sections("发案情况"));
        chapters.addAll(cases.features().sections("案件特点"));
        chapters.addAll(new WorkChapter(script, whole).write().sections("工作开展情况"));
        chapters.addAll(problems.problems().sections("存在问题"));
        chapters.addAll(problems.demands().sections("下一步要求"));
        List<Passage> opening = new ArrayList<>();
        opening.add(Passage.plain(script.say("现将{month.label}{}反电信网络诈骗工作情况通报如下：", whole)));
        if (chapters.isEmpty()) {
            opening.add(Passage.plain("本月各台账均无登记，没有可以通报的情况。"));
        }
        chapters.addFirst(new Section("", "", List.copyOf(opening), List.of()));
        return List.copyOf(chapters);
    }

    /** Puts the figures into their places and remembers which were printed. */
    private static final class Filling {
        private final MonthFigures figures;
        private final Map<String, Figure> used = new LinkedHashMap<>();

        Filling(MonthFigures figures) {
            this.figures = figures;
        }

        String fill(String text) {
            return Wording.fill(text, this::text);
        }

        /** A figure that a clerk's sentence names and this month no longer has is printed as undefined. */
        private String text(String key) {
            Figure figure = figures.find(key).orElse(null);
            if (figure == null) {
                return "—";
            }
            used.put(key, figure);
            return figure.text();
        }

        Block fill(Block block) {
            return switch (block) {
                case Heading heading -> new Heading(heading.level(), heading.text(), fill(heading.rest()));
                case Paragraph paragraph -> new Paragraph(fill(paragraph.text()));
                case Table table -> new Table(table.title(), table.unit(), table.heading(), table.weights(), table.numeric(),
                        table.rows().stream().map(row -> row.stream().map(this::fill).toList()).toList(), table.lastIsTotal());
            };
        }
    }
}

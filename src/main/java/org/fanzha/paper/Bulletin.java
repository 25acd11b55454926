package org.fanzha.paper;

import java.time.LocalDate;
import java.util.List;
import org.fanzha.figures.Figure;
import org.fanzha.figures.MonthFigures;
import org.fanzha.paper.Paper.Paragraph;

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
     */
    public record Draft(Paper paper, List<Figure> figures) {
    }

    /**
     * @param number 发文字号 as it is to be printed; empty where not yet given
     * @param date   成文日期, also the day of printing
     */
    public static Draft draft(Letterhead head, MonthFigures figures, String number, LocalDate date) {
        Script script = new Script(figures);
        List<Paper.Block> body = body(script, head.whole());
        String title = script.say("关于{month.label}{}反电信网络诈骗工作情况的通报", head.whole());
        Paper paper = new Paper(head.mark(), number, title, head.everybody(), body, head.office(), date, "",
                head.office(), date);
        return new Draft(paper, script.used());
    }

    private static List<Paper.Block> body(Script script, String whole) {
        CaseChapters cases = new CaseChapters(script, whole);
        ProblemChapters problems = new ProblemChapters(script);
        Outline outline = new Outline();
        outline.add(new Paragraph(script.say("现将{month.label}{}反电信网络诈骗工作情况通报如下：", whole)));
        outline.chapter("发案情况", cases.situation());
        outline.chapter("案件特点", cases.features());
        outline.chapter("工作开展情况", new WorkChapter(script, whole).write());
        outline.chapter("存在问题", problems.problems());
        outline.chapter("下一步要求", problems.demands());
        if (outline.blocks().size() == 1) {
            outline.add(new Paragraph("本月各台账均无登记，没有可以通报的情况。"));
        }
        return outline.blocks();
    }
}

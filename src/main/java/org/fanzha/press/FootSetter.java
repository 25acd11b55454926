package org.fanzha.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanzha.paper.Paper;
import org.fanzha.press.LineSetter.Frame;
import org.fanzha.press.Marking.Rule;
import org.fanzha.press.Marking.Words;

/** What ends a paper: signature and date without a seal, imprint, page numbers. */
final class FootSetter {
    private static final double THICK = 0.35 * Grid.MM;
    private static final double THIN = 0.25 * Grid.MM;
    private static final double NUMBER_TOP = Grid.BOTTOM + 7 * Grid.MM;

    private final Glyphs glyphs;

    FootSetter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** One empty line, the name ending two characters from the right, the date two characters further in. */
    List<Strip> signature(Paper paper) {
        Line name = body(paper.signature());
        Line date = body(day(paper.date()));
        SignaturePlace place = SignaturePlace.of(name.width(), date.width());
        double nameX = Grid.LEFT + place.name();
        double dateX = Grid.LEFT + place.date();
        return List.of(Strip.line(List.of()).keeping(), signed(name, nameX).keeping(), signed(date, dateX));
    }

    private Line body(String text) {
        return LineSetter.line(glyphs, text, Face.BODY, Grid.BODY, Grid.CELL);
    }

    private static Strip signed(Line line, double x) {
        return Strip.line(List.of(Words.black(x, Grid.baseline(Grid.LINE, Grid.BODY), Grid.BODY, line)));
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    double imprintHeight(Paper paper) {
        return paper.printedBy().isEmpty() ? 0 : (1 + copied(paper).size()) * Grid.LINE;
    }

    /** Ends on the bottom edge of the text, on the last page. */
    void imprint(Paper paper, Sheet sheet) {
        if (paper.printedBy().isEmpty()) {
            return;
        }
        List<Line> copied = copied(paper);
        double y = Grid.BOTTOM - imprintHeight(paper);
        sheet.add(Rule.across(Grid.LEFT, y, Grid.WIDTH, THICK));
        for (Line line : copied) {
            sheet.add(small(Grid.LEFT + Grid.CELL, y, line));
            y += Grid.LINE;
        }
        if (!copied.isEmpty()) {
            sheet.add(Rule.across(Grid.LEFT, y, Grid.WIDTH, THIN));
        }
        Line date = smallLine(day(paper.printedOn()) + "印发");
        sheet.add(small(Grid.LEFT + Grid.CELL, y, smallLine(paper.printedBy())));
        sheet.add(small(Grid.RIGHT - Grid.CELL - date.width(), y, date));
        sheet.add(Rule.across(Grid.LEFT, Grid.BOTTOM - THICK / 2, Grid.WIDTH, THICK));
    }

    /** Turned lines align with the first name after the colon. */
    private List<Line> copied(Paper paper) {
        if (paper.copiedTo().isEmpty()) {
            return List.of();
        }
        double label = 3 * Grid.SMALL;
        Frame frame = new Frame(Grid.WIDTH - 2 * Grid.CELL - label, 0, Grid.SMALL, Grid.SMALL, true);
        List<Line> lines = new ArrayList<>();
        for (Line line : new LineSetter(glyphs, frame).set(List.of(new Run(paper.copiedTo() + "。", Face.BODY)))) {
            lines.add(line.shifted(label));
        }
        lines.set(0, smallLine("抄送：").joined(lines.getFirst()));
        return lines;
    }

    private Line smallLine(String text) {
        return LineSetter.line(glyphs, text, Face.BODY, Grid.SMALL, Grid.SMALL);
    }

    private static Words small(double x, double y, Line line) {
        return Words.black(x, y + Grid.baseline(Grid.LINE, Grid.SMALL), Grid.SMALL, line);
    }

    /** — 1 — under the text: odd pages right, even pages left, one character in. */
    void pageNumber(int page, Sheet sheet) {
        Line line = LineSetter.line(glyphs, "— " + page + " —", Face.SONG, Grid.SMALL, Grid.SMALL);
        double x = page % 2 == 1 ? Grid.RIGHT - Grid.CELL - line.width() : Grid.LEFT + Grid.CELL;
        double baseline = NUMBER_TOP + glyphs.top('—', Face.SONG) * Grid.SMALL;
        sheet.add(Words.black(x, baseline, Grid.SMALL, line));
    }
}

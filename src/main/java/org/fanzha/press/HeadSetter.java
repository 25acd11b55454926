package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.paper.Paper;
import org.fanzha.press.Line.Cell;
import org.fanzha.press.Marking.Rule;
import org.fanzha.press.Marking.Words;

/**
 * The red head of an ordinary document: mark, number, rule, title. The mark is as high as ends it on the fifth
 * line of the grid, so that everything below it stands on the grid too.
 */
final class HeadSetter {
    private static final double MARK_TOP = Grid.TOP + 35 * Grid.MM;
    private static final double MARK_SIZE = Grid.TOP + 5 * Grid.LINE - MARK_TOP;
    /** Two empty lines under the mark. */
    private static final int NUMBER_LINE = 7;
    private static final double RULE_BELOW_NUMBER = 4 * Grid.MM;
    private static final double RULE_THICKNESS = 1.2;
    /** Two empty lines under the rule, which lies in the first of them. */
    private static final int TITLE_LINE = 10;
    /** Where a paper without a red head begins. */
    private static final int PLAIN_TITLE_LINE = 1;
    static final int TITLE_CHARACTERS = 20;

    private final Glyphs glyphs;

    HeadSetter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** @return the height at which the addressee begins: one empty line under the title */
    double set(Paper paper, Sheet sheet) {
        if (paper.letterhead().isEmpty()) {
            return title(paper, sheet, PLAIN_TITLE_LINE);
        }
        redHead(paper, sheet);
        return title(paper, sheet, TITLE_LINE);
    }

    private void redHead(Paper paper, Sheet sheet) {
        sheet.add(mark(paper.letterhead()));
        double number = Grid.TOP + NUMBER_LINE * Grid.LINE;
        Line line = LineSetter.line(glyphs, paper.number(), Face.BODY, Grid.BODY, Grid.CELL);
        sheet.add(Words.black(centred(line.width()), number + Grid.baseline(Grid.LINE, Grid.BODY), Grid.BODY, line));
        double rule = number + (Grid.LINE + Grid.BODY) / 2 + RULE_BELOW_NUMBER;
        sheet.add(new Rule(Grid.LEFT, rule, Grid.RIGHT, rule, RULE_THICKNESS, true));
    }

    private double title(Paper paper, Sheet sheet, int line) {
        double y = Grid.TOP + line * Grid.LINE;
        for (Words words : title(paper.title())) {
            sheet.add(words.down(y));
            y += Grid.LINE;
        }
        return y + Grid.LINE;
    }

    private Words mark(String text) {
        Line line = LineSetter.line(glyphs, text, Face.TITLE, MARK_SIZE, MARK_SIZE);
        double stretch = Math.min(1, Grid.WIDTH / line.width());
        double top = line.cells().stream().map(Cell::codePoint)
                .mapToDouble(c -> glyphs.top(c, Face.TITLE)).max().orElse(1);
        return new Words(centred(line.width() * stretch), MARK_TOP + top * MARK_SIZE, MARK_SIZE, stretch, true, line);
    }

    private List<Words> title(String title) {
        List<Words> lines = new ArrayList<>();
        for (String text : TitleSetter.lines(title, TITLE_CHARACTERS)) {
            Line line = LineSetter.line(glyphs, text, Face.TITLE, Grid.TITLE, Grid.TITLE);
            double stretch = Math.min(1, Grid.WIDTH / line.width());
            lines.add(new Words(centred(line.width() * stretch), Grid.baseline(Grid.LINE, Grid.TITLE), Grid.TITLE,
                    stretch, false, line));
        }
        return lines;
    }

    private static double centred(double width) {
        return Grid.LEFT + (Grid.WIDTH - width) / 2;
    }
}

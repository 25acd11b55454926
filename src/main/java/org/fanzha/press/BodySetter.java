package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.paper.Paper.Block;
import org.fanzha.paper.Paper.Heading;
import org.fanzha.paper.Paper.Paragraph;
import org.fanzha.paper.Paper.Table;
import org.fanzha.press.LineSetter.Frame;
import org.fanzha.press.Marking.Words;

/** Sets addressee, paragraphs and headings into lines of the grid; tables go to their own setter. */
final class BodySetter {
    private final Glyphs glyphs;

    BodySetter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    List<Strip> set(String addressee, List<Block> body) {
        List<Strip> strips = new ArrayList<>();
        if (!addressee.isEmpty()) {
            strips.addAll(lines(List.of(new Run(addressee + "：", Face.BODY)), Frame.FLUSH));
        }
        body.forEach(block -> strips.addAll(set(block)));
        return strips;
    }

    private List<Strip> set(Block block) {
        return switch (block) {
            case Paragraph p -> lines(List.of(new Run(p.text(), Face.BODY)), Frame.BODY);
            case Heading h -> heading(h);
            case Table t -> new TableSetter(glyphs, t).set();
        };
    }

    /** A heading of its own is never the last line of a page. */
    private List<Strip> heading(Heading heading) {
        List<Strip> strips = lines(List.of(new Run(heading.text(), face(heading.level())),
                new Run(heading.rest(), Face.BODY)), Frame.BODY);
        return heading.rest().isEmpty() ? strips.stream().map(Strip::keeping).toList() : strips;
    }

    static Face face(int level) {
        return switch (level) {
            case 1 -> Face.HEI;
            case 2 -> Face.KAI;
            default -> Face.BODY;
        };
    }

    private List<Strip> lines(List<Run> runs, Frame frame) {
        return new LineSetter(glyphs, frame).set(runs).stream()
                .map(line -> Strip.line(List.of(Words.black(Grid.LEFT, Grid.baseline(Grid.LINE, Grid.BODY),
                        Grid.BODY, line)))).toList();
    }
}

package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fanzha.paper.Listing;
import org.fanzha.press.LineSetter.Frame;
import org.fanzha.press.Marking.Rule;
import org.fanzha.press.Marking.Words;

/** Sets a listing into pages: title and caption once, the head on every page, the number of pages under each. */
final class ListingSetter {
    private static final double TITLE = 16;
    private static final double SMALL = 10.5;
    private static final double RULE = 0.5;
    private static final double LEADING = 1.3;
    private static final double FOOT = 20;
    /** More of one cell would push the rest of its row off the sheet. */
    private static final int MOST_LINES = 20;
    private static final String CUT = "……（余下见台账）";

    private final Glyphs glyphs;
    private final Listing listing;
    private final ListingPlan plan;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    ListingSetter(Glyphs glyphs, Listing listing, ListingPlan plan) {
        this.glyphs = glyphs;
        this.listing = listing;
        this.plan = plan;
    }

    List<Sheet> set() {
        Strip head = row("序号", listing.columns().stream().map(Listing.Column::title).toList(), true);
        sheets.add(new Sheet());
        y = ListingPlan.MARGIN;
        title();
        lay(head);
        for (int i = 0; i < listing.rows().size(); i++) {
            Strip row = row(Integer.toString(i + 1), listing.rows().get(i), false);
            if (y + row.height() > bottom()) {
                sheets.add(new Sheet());
                y = ListingPlan.MARGIN;
                lay(head);
            }
            lay(row);
        }
        for (int i = 0; i < sheets.size(); i++) {
            foot(i + 1, sheets.get(i));
        }
        return sheets;
    }

    private double bottom() {
        return plan.height() - ListingPlan.MARGIN - FOOT;
    }

    private void lay(Strip strip) {
        sheets.getLast().addAll(strip.markings(), y);
        y += strip.height();
    }

    private void title() {
        Line title = LineSetter.line(glyphs, listing.title(), Face.HEI, TITLE, TITLE);
        sheets.getLast().add(Words.black(centred(title), y + Grid.baseline(TITLE * LEADING, TITLE), TITLE, title));
        y += TITLE * LEADING + 6;
        for (Line line : new LineSetter(glyphs, Frame.ragged(plan.room(), SMALL)).set(List.of(new Run(listing.caption(), Face.BODY)))) {
            sheets.getLast().add(Words.black(plan.left(), y + Grid.baseline(SMALL * LEADING, SMALL), SMALL, line));
            y += SMALL * LEADING;
        }
        y += 4;
    }

    private void foot(int page, Sheet sheet) {
        double line = plan.height() - ListingPlan.MARGIN - FOOT + 6;
        double baseline = line + Grid.baseline(SMALL * LEADING, SMALL);
        Line number = LineSetter.line(glyphs, "第 " + page + " 页 共 " + sheets.size() + " 页", Face.BODY, SMALL, SMALL);
        sheet.add(Words.black(centred(number), baseline, SMALL, number));
        if (page > 1) {
            Line title = LineSetter.line(glyphs, listing.title(), Face.BODY, SMALL, SMALL);
            sheet.add(Words.black(plan.left(), baseline, SMALL, title));
        }
    }

    private double centred(Line line) {
        return plan.left() + (plan.room() - line.width()) / 2;
    }

    private Strip row(String number, List<String> texts, boolean isHead) {
        Face face = isHead ? Face.HEI : Face.BODY;
        List<List<Line>> cells = new ArrayList<>();
        cells.add(lines(number, 0, face));
        IntStream.range(0, texts.size()).forEach(i -> cells.add(lines(texts.get(i), i + 1, face)));
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        double height = Math.max(1, most) * line() + 2 * ListingPlan.PADDING;
        List<Marking> markings = new ArrayList<>();
        double x = plan.left();
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), i, x, height, isHead, markings);
            markings.add(new Rule(x, 0, x, height, RULE, false));
            x += plan.widths()[i];
        }
        markings.add(new Rule(x, 0, x, height, RULE, false));
        markings.add(Rule.across(plan.left(), height, plan.room(), RULE));
        if (isHead) {
            markings.add(Rule.across(plan.left(), 0, plan.room(), RULE));
        }
        return new Strip(height, markings, false, false, null);
    }

    private double line() {
        return plan.size() * LEADING;
    }

    private List<Line> lines(String text, int column, Face face) {
        double room = plan.widths()[column] - 2 * ListingPlan.PADDING;
        double width = ListingPlan.width(glyphs, text) * plan.size();
        if (width <= room && text.indexOf('\n') < 0) {
            return text.isBlank() ? List.of() : List.of(straight(text, face, width));
        }
        LineSetter setter = new LineSetter(glyphs, Frame.ragged(room, plan.size()));
        List<Line> lines = new ArrayList<>();
        text.lines().filter(part -> !part.isBlank()).forEach(part -> lines.addAll(setter.set(List.of(new Run(part, face)))));
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<Line> cut = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        cut.addAll(setter.set(List.of(new Run(CUT, face))));
        return cut;
    }

    /** Text that need not be broken: looking for its breaks would take most of the time of a long list. */
    private Line straight(String text, Face face, double width) {
        List<Line.Cell> cells = new ArrayList<>();
        double x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            cells.add(new Line.Cell(codePoint, face, x));
            x += ListingPlan.width(glyphs, Character.toString(codePoint)) * plan.size();
        }
        return new Line(cells, width);
    }

    /** Numbers right, heads and row numbers centred, all else left: a column is read down its edge. */
    private void cell(List<Line> lines, int column, double x, double height, boolean isHead, List<Marking> markings) {
        double room = plan.widths()[column] - 2 * ListingPlan.PADDING;
        boolean centred = isHead || column == 0;
        boolean numeric = !centred && listing.columns().get(column - 1).numeric();
        double top = (height - lines.size() * line()) / 2;
        for (Line line : lines) {
            double free = Math.max(0, room - line.width());
            double shift = centred ? free / 2 : numeric ? free : 0;
            markings.add(Words.black(x + ListingPlan.PADDING + shift, top + Grid.baseline(line(), plan.size()),
                    plan.size(), line));
            top += line();
        }
    }
}

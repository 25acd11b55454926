package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fanzha.paper.Paper.Table;
import org.fanzha.press.LineSetter.Frame;
import org.fanzha.press.Marking.Rule;
import org.fanzha.press.Marking.Words;

/** Sets a table as wide as the text: the head repeated on each page, outer rules 1 pt, inner 0.5 pt. */
final class TableSetter {
    private static final double OUTER = 1;
    private static final double INNER = 0.5;
    private static final double PADDING = 4;
    private static final double LINE = 15.5;
    private static final double ROW = 22;

    private final Glyphs glyphs;
    private final Table table;
    private final double[] edges;

    TableSetter(Glyphs glyphs, Table table) {
        this.glyphs = glyphs;
        this.table = table;
        this.edges = edges(table.weights());
    }

    private static double[] edges(List<Double> weights) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] edges = new double[weights.size() + 1];
        edges[0] = Grid.LEFT;
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + Grid.WIDTH * weights.get(i) / total;
        }
        return edges;
    }

    List<Strip> set() {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.line(List.of(title())).keeping());
        if (!table.unit().isEmpty()) {
            strips.add(unit());
        }
        Strip head = row(table.heading(), Face.HEI, true, false);
        strips.add(head.keeping());
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            Strip row = row(table.rows().get(i), last && table.lastIsTotal() ? Face.HEI : Face.BODY, false, last);
            strips.add((keepsNext(i) ? row.keeping() : row).under(head));
        }
        return strips;
    }

    /** The total is not left alone on a page. */
    private boolean keepsNext(int row) {
        return table.lastIsTotal() && row == table.rows().size() - 2;
    }

    private Words title() {
        Line line = LineSetter.line(glyphs, table.title(), Face.HEI, Grid.BODY, Grid.BODY);
        return Words.black(Grid.LEFT + (Grid.WIDTH - line.width()) / 2, Grid.baseline(Grid.LINE, Grid.BODY),
                Grid.BODY, line);
    }

    private Strip unit() {
        Line line = LineSetter.line(glyphs, table.unit(), Face.BODY, Grid.TABLE, Grid.TABLE);
        Words words = Words.black(Grid.RIGHT - line.width(), Grid.baseline(ROW, Grid.TABLE), Grid.TABLE, line);
        return new Strip(ROW, List.of(words), false, true, null);
    }

    private Strip row(List<String> texts, Face face, boolean isHead, boolean isLast) {
        List<List<Line>> cells = IntStream.range(0, texts.size()).mapToObj(c -> lines(texts.get(c), c, face)).toList();
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        double height = Math.max(ROW, most * LINE + ROW - LINE);
        List<Marking> markings = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            cell(cells.get(c), c, height, isHead, markings);
        }
        rules(height, isHead, isLast, markings);
        return new Strip(height, markings, false, false, null);
    }

    private List<Line> lines(String text, int column, Face face) {
        double width = edges[column + 1] - edges[column] - 2 * PADDING;
        return new LineSetter(glyphs, Frame.ragged(width, Grid.TABLE)).set(List.of(new Run(text, face)));
    }

    /** Numbers right, short text and heads centred, long text left. */
    private void cell(List<Line> lines, int column, double height, boolean isHead, List<Marking> markings) {
        double left = edges[column] + PADDING;
        double room = edges[column + 1] - edges[column] - 2 * PADDING;
        double y = (height - lines.size() * LINE) / 2;
        for (Line line : lines) {
            double free = Math.max(0, room - line.width());
            double shift = isHead || !table.numeric().get(column) && lines.size() == 1 ? free / 2
                    : table.numeric().get(column) ? free : 0;
            markings.add(Words.black(left + shift, y + Grid.baseline(LINE, Grid.TABLE), Grid.TABLE, line));
            y += LINE;
        }
    }

    private void rules(double height, boolean isHead, boolean isLast, List<Marking> markings) {
        markings.add(Rule.across(Grid.LEFT, 0, Grid.WIDTH, isHead ? OUTER : INNER));
        markings.add(Rule.across(Grid.LEFT, height, Grid.WIDTH, isLast ? OUTER : INNER));
        for (int i = 0; i < edges.length; i++) {
            double thickness = i == 0 || i == edges.length - 1 ? OUTER : INNER;
            markings.add(new Rule(edges[i], 0, edges[i], height, thickness, false));
        }
    }
}

package org.fanzha.sheets;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.register.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Web pages, which many systems hand out as workbooks: one sheet, rows as a spreadsheet program would number them,
 * a line of text above a table being a row of its own.
 */
final class HtmlReader {
    private static final int DEEPEST = 128;
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "noscript", "template", "select", "xml", "x:name");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final Pattern NAME = Pattern.compile("(?i)<x:Name>([^<]{1,200})</x:Name>");
    /** What a narrow column shows in the place of a number. */
    private static final Pattern NOT_SHOWN = Pattern.compile("#+|-?\\d(\\.\\d+)?E[+-]?\\d+");
    private static final String BREAK = "\u2028";
    private final CellPool pool;
    private final RowCollector rows;
    private SpanGrid grid = new SpanGrid();
    private BitSet hiddenColumns = new BitSet();
    private final StringBuilder line = new StringBuilder();
    private int row;

    HtmlReader(CellPool pool, RowCollector rows) {
        this.pool = pool;
        this.rows = rows;
    }

    List<RawSheet> read(String page) {
        List<String> names = names(page);
        return List.of(sheet(page, names.isEmpty() ? "表1" : names.getFirst()));
    }

    /** The names of the sheets that a spreadsheet program wrote down in its page. */
    static List<String> names(String page) {
        return NAME.matcher(page).results().map(found -> Parser.unescapeEntities(found.group(1), false).strip()).toList();
    }

    RawSheet sheet(String page, String name) {
        grid = new SpanGrid();
        hiddenColumns = new BitSet();
        row = 0;
        if (page.chars().filter(c -> c == '<').count() > Limits.MARKS) {
            throw new Unreadable(Code.FILE_FORMAT);
        }
        walk(Jsoup.parse(page, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body());
        line();
        List<RawRow> read = rows.sheet();
        return new RawSheet(name, false, read, grid.merges(), List.of(), Areas.within(hiddenColumns, read));
    }

    private void walk(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.text());
            } else if (child instanceof Element inner && !UNSEEN.contains(inner.normalName())) {
                inner(inner);
            }
        }
    }

    private void inner(Element inner) {
        boolean block = inner.isBlock() || inner.normalName().equals("br");
        if (block) {
            line();
        }
        if (inner.normalName().equals("table") && inner.getElementsByTag("table").size() == 1) {
            table(inner);
        } else {
            walk(inner);
        }
        if (block) {
            line();
        }
    }

    private void line() {
        String text = tidy(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            rows.add(++row, false, pool.text(text));
        }
    }

    private void table(Element table) {
        grid.clear();
        int column = 0;
        for (Element inner : table.getAllElements()) {
            switch (inner.normalName()) {
                case "caption" -> rows.add(++row, false, pool.text(text(inner)));
                case "col" -> column = column(inner, column);
                case "tr" -> row(inner);
                default -> { }
            }
        }
    }

    private int column(Element col, int first) {
        int end = Math.min(Areas.COLUMNS, first + Math.clamp(number(col, "span"), 1, 1_024));
        if (isHidden(col)) {
            Areas.hide(hiddenColumns, first, end - 1);
        }
        return end;
    }

    private void row(Element tr) {
        grid.begin(++row);
        for (Element cell : tr.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                grid.put(cell(cell), number(cell, "colspan"), number(cell, "rowspan"));
            }
        }
        rows.add(row, isHidden(tr), grid.end());
    }

    private RawCell cell(Element cell) {
        String shown = text(cell);
        String stored = cell.attr("x:num");
        if (!stored.isEmpty() && NOT_SHOWN.matcher(shown).matches()) {
            return CellForms.number(stored).orElseGet(() -> pool.text(shown));
        }
        return pool.text(shown);
    }

    private static String text(Element cell) {
        cell.select("br").forEach(br -> br.replaceWith(new TextNode(BREAK)));
        return tidy(cell.text());
    }

    private static String tidy(String text) {
        return Stream.of(text.replace('\u00a0', ' ').split(BREAK, -1)).map(String::strip).collect(Collectors.joining("\n")).strip();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
    }

    private static int number(Element element, String attribute) {
        Matcher digits = Pattern.compile("\\d{1,6}").matcher(element.attr(attribute).strip());
        return digits.lookingAt() ? Integer.parseInt(digits.group()) : 1;
    }
}

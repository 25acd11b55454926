package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Lines;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.cell.Text;

/**
 * Cuts a sheet into blocks: wherever a row of headings stands, what leads up to it is its title and what follows,
 * up to the next title, is its body. Each row of the sheet is told once.
 */
public final class BlockFinder {
    /** A gap of so many rows is no blank in a table: what stands behind it is a stray cell, not data. */
    private static final int WIDEST_GAP = 100;

    private final RawSheet sheet;
    private final List<RawRow> rows;
    private final Merges merges;
    private final List<Block> blocks = new ArrayList<>();

    private Map<Other, Integer> other = new EnumMap<>(Other.class);
    private Map<Integer, Other> kinds = new HashMap<>();
    private int lastTold;

    private BlockFinder(RawSheet sheet) {
        this.sheet = sheet;
        this.rows = sheet.rows();
        this.merges = new Merges(sheet.merges());
    }

    public static List<Block> find(RawSheet sheet) {
        BlockFinder finder = new BlockFinder(sheet);
        finder.walk();
        return finder.blocks;
    }

    /**
     * The block as the clerk drew it.
     *
     * @param at what belongs to it above and below: title and tail
     */
    public static Block drawn(RawSheet sheet, Extent at, Lines lines) {
        return new DrawnBlock(sheet, at, lines).block();
    }

    private void walk() {
        HeadingRows headingRows = new HeadingRows(rows, merges);
        HeadingRows.Span span = headingRows.next(0, 0);
        int top = 0;
        while (span != null) {
            HeadingRows.Span next = headingRows.next(span.last() + 1, span.last() + 1);
            while (next != null && isSameHeading(span, next) && topOf(next, span.last()) == next.first()) {
                next = headingRows.next(next.last() + 1, span.last() + 1);
            }
            int end = next == null ? rows.size() : topOf(next, span.last());
            blocks.add(block(top, span, end));
            top = end;
            span = next;
        }
    }

    private boolean isSameHeading(HeadingRows.Span one, HeadingRows.Span two) {
        return texts(rows.get(one.last())).equals(texts(rows.get(two.last())));
    }

    private static List<String> texts(RawRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).map(c -> Text.canonical(c.text())).toList();
    }

    /** The first row of the title above a heading that is not the sheet's first. */
    private int topOf(HeadingRows.Span span, int floor) {
        int top = span.first();
        for (int i = span.first() - 1; i > floor; i--) {
            if (isTitle(rows.get(i))) {
                top = i;
            } else if (!rows.get(i).isBlank() || top == span.first() && i < span.first() - 1) {
                break;
            }
        }
        return top;
    }

    private boolean isTitle(RawRow row) {
        List<RawCell> filled = row.cells().stream().filter(c -> !c.isBlank()).toList();
        return !filled.isEmpty() && filled.size() <= 3 && filled.getFirst().kind() == RawCell.Kind.TEXT
                && !RowKinds.closes(row) && !Text.compact(filled.getFirst().text()).matches("\\d{4}年\\d{1,2}月\\d{1,2}日");
    }

    private Block block(int top, HeadingRows.Span span, int end) {
        other = new EnumMap<>(Other.class);
        kinds = new HashMap<>();
        List<String> titles = new ArrayList<>();
        for (RawRow row : rows.subList(top, span.first())) {
            title(row, titles);
        }
        List<RawRow> levels = rows.subList(span.first(), span.last() + 1);
        levels.forEach(row -> tell(row, Other.HEADING));
        List<Heading> headings = new HeadingReader(levels, merges).read();
        List<RawRow> data = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        body(rows.subList(span.last() + 1, end), headings, texts(levels.getLast()), data, tails);
        return new Block(titles, headings, data, tails, other, sheet.merges(),
                new Extent(rows.get(top).number(), rows.get(end - 1).number(), Map.copyOf(kinds)));
    }

    private void title(RawRow row, List<String> titles) {
        if (row.isBlank()) {
            return;
        }
        String text = text(row);
        boolean note = text.matches("(?s)^(填[表写报]说明|注意?|说明|备注)\\d?[:：].*");
        tell(row, note ? Other.NOTE : Other.TITLE);
        if (!note) {
            titles.add(text);
        }
    }

    private void body(List<RawRow> body, List<Heading> headings, List<String> headingTexts, List<RawRow> data,
            List<String> tails) {
        RowKinds kinds = new RowKinds(headings, merges);
        boolean inTail = false;
        int seen = 0;
        for (RawRow row : body) {
            if (row.isBlank()) {
                continue;
            }
            boolean far = row.number() - lastTold > WIDEST_GAP && filled(row) <= 2;
            Optional<Other> kind = far ? Optional.of(Other.TAIL)
                    : isHeadingAgain(row, headingTexts) ? Optional.of(Other.HEADING) : kinds.kind(row, seen++, inTail);
            tell(row, kind.orElse(null));
            inTail |= kind.filter(k -> k == Other.TAIL).isPresent();
            if (kind.isEmpty()) {
                data.add(row);
            } else if (kind.get() == Other.TAIL || kind.get() == Other.NOTE) {
                tails.add(text(row));
            }
        }
    }

    private static boolean isHeadingAgain(RawRow row, List<String> headingTexts) {
        RawCell first = row.cells().stream().filter(c -> !c.isBlank()).findFirst().orElse(RawCell.BLANK);
        return first.kind() == RawCell.Kind.TEXT && Text.canonical(first.text()).equals(headingTexts.getFirst())
                && texts(row).equals(headingTexts);
    }

    /** Counts a row and the blank ones before it; blank rows at the sheet's end are never counted so. */
    private void tell(RawRow row, Other kind) {
        int blanks = row.number() - lastTold - 1;
        if (blanks > 0 && blanks < WIDEST_GAP) {
            other.merge(Other.BLANK, blanks, Integer::sum);
        }
        if (kind != null) {
            other.merge(kind, 1, Integer::sum);
            kinds.put(row.number(), kind);
        }
        lastTold = row.number() + linesWithin(row);
    }

    /** A record of a text table may run over several physical lines, which are no blank rows. */
    private int linesWithin(RawRow row) {
        return sheet.name().isEmpty()
                ? (int) row.cells().stream().flatMapToInt(c -> c.text().chars()).filter(c -> c == '\n').count() : 0;
    }

    private static long filled(RawRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).count();
    }

    private static String text(RawRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).map(c -> Text.tidy(c.text()))
                .collect(Collectors.joining(" "));
    }
}

package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Lines;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.cell.Text;

/**
 * Cuts a sheet into blocks: wherever a row of headings or a form stands, what leads up to it is its title and what
 * follows, up to the next title, is its body. Each row of the sheet is told once.
 */
public final class BlockFinder {
    /** A gap of so many rows is no blank in a table: what stands behind it is a stray cell, not data. */
    private static final int WIDEST_GAP = 100;
    private static final Pattern PAGE = Pattern.compile("[（(]?(第[\\d一二三四五六七八九十]+页|续表?|接上页)[）)]?");

    private final RawSheet sheet;
    private final List<RawRow> rows;
    private final Merges merges;
    private final HeadingRows headingRows;
    private final List<FormFinder.Run> runs;
    private final List<Block> blocks = new ArrayList<>();

    private Map<Other, Integer> other = new EnumMap<>(Other.class);
    private Map<Integer, Other> kinds = new HashMap<>();
    private int lastTold;

    private BlockFinder(RawSheet sheet, Predicate<List<RawCell>> learned) {
        this.sheet = sheet;
        this.rows = sheet.rows();
        this.merges = new Merges(sheet.merges());
        this.headingRows = new HeadingRows(rows, merges, learned);
        this.runs = FormFinder.find(rows, merges, headingRows);
    }

    /** Where a block has its headings, or its forms: one of the two. Indices into the sheet's rows, both inclusive. */
    private record Start(HeadingRows.Span span, FormFinder.Run run) {
        int first() {
            return run == null ? span.first() : run.first();
        }

        int last() {
            return run == null ? span.last() : run.last();
        }
    }

    public static List<Block> find(RawSheet sheet) {
        return find(sheet, filled -> false);
    }

    /** @param learned whether a row's filled cells are headings, though no register knows them */
    public static List<Block> find(RawSheet sheet, Predicate<List<RawCell>> learned) {
        BlockFinder finder = new BlockFinder(sheet, learned);
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
        Start start = next(0, 0);
        int top = 0;
        while (start != null) {
            Start next = next(start.last() + 1, start.last() + 1);
            while (next != null && isSameTable(top, start, next)) {
                next = next(next.last() + 1, start.last() + 1);
            }
            int end = next == null ? rows.size() : topOf(next.first(), start.last());
            blocks.addAll(start.run() == null ? List.of(block(top, start.span(), end)) : forms(top, start.run(), end));
            top = end;
            start = next;
        }
    }

    /** What comes first from an index on: the headings of a table, or forms. */
    private Start next(int from, int floor) {
        FormFinder.Run run = runs.stream().filter(r -> r.first() >= from).findFirst().orElse(null);
        HeadingRows.Span span = headingRows.next(from, floor);
        if (run != null && (span == null || span.last() >= run.first())) {
            return new Start(null, run);
        }
        return span == null ? null : new Start(span, null);
    }

    /** The same headings once more are printed pages: without a title, or with one that the table has already. */
    private boolean isSameTable(int top, Start start, Start next) {
        if (start.span() == null || next.span() == null
                || !RowText.words(rows.get(start.last())).equals(RowText.words(rows.get(next.last())))) {
            return false;
        }
        Set<String> titles = pageless(rows.subList(top, start.first()));
        return titles.containsAll(pageless(rows.subList(topOf(next.first(), start.last()), next.first())));
    }

    private static Set<String> pageless(List<RawRow> titles) {
        return titles.stream().filter(row -> !row.isBlank()).map(row -> pageless(RowText.of(row))).collect(Collectors.toSet());
    }

    private static String pageless(String title) {
        return Text.canonical(PAGE.matcher(title).replaceAll(""));
    }

    /** The first row of the title above a heading that is not the sheet's first. */
    private int topOf(int first, int floor) {
        int top = first;
        for (int i = first - 1; i > floor; i--) {
            if (isTitle(rows.get(i))) {
                top = i;
            } else if (!rows.get(i).isBlank() || top == first && i < first - 1) {
                break;
            }
        }
        return top;
    }

    private boolean isTitle(RawRow row) {
        List<RawCell> filled = row.filled().toList();
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
        Set<String> told = titles.stream().map(BlockFinder::pageless).collect(Collectors.toSet());
        List<String> headed = RowText.words(levels.getLast());
        body(rows.subList(span.last() + 1, end), headings, row -> RowText.isAgain(row, headed) ? Other.HEADING
                : filled(row) <= 3 && told.contains(pageless(RowText.of(row))) ? Other.TITLE : null, data, tails);
        return new Block(titles, headings, data, tails, other, sheet.merges(),
                new Extent(rows.get(top).number(), rows.get(end - 1).number(), Map.copyOf(kinds)));
    }

    /** Nothing comes of forms that nobody filled in. */
    private List<Block> forms(int top, FormFinder.Run run, int end) {
        other = new EnumMap<>(Other.class);
        kinds = new HashMap<>();
        FormBlock form = new FormBlock(rows, run);
        List<String> titles = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        rows.subList(top, run.first()).forEach(row -> title(row, titles));
        for (RawRow row : rows.subList(run.first(), end)) {
            boolean closes = RowKinds.closes(row) || row.number() > rows.get(run.last()).number();
            if (form.lines().containsKey(row.number())) {
                tell(row, null);
            } else if (!row.isBlank()) {
                tell(row, closes ? Other.TAIL : titles.contains(RowText.of(row)) ? Other.TITLE : Other.NOTE);
                tails.addAll(closes ? List.of(RowText.of(row)) : List.of());
            }
        }
        Extent extent = new Extent(rows.get(top).number(), rows.get(end - 1).number(), Map.copyOf(kinds), form.lines());
        return form.data().isEmpty() ? List.of()
                : List.of(new Block(titles, form.headings(), form.data(), tails, other, List.of(), extent));
    }

    private void title(RawRow row, List<String> titles) {
        if (row.isBlank()) {
            return;
        }
        String text = RowText.of(row);
        boolean note = text.matches("(?s)^(填[表写报]说明|注意?|说明|备注)\\d?[:：].*");
        tell(row, note ? Other.NOTE : Other.TITLE);
        if (!note) {
            titles.add(text);
        }
    }

    /** @param again what a row is that says once more what stands above the data, null for any other */
    private void body(List<RawRow> body, List<Heading> headings, Function<RawRow, Other> again, List<RawRow> data,
            List<String> tails) {
        RowKinds kinds = new RowKinds(headings, merges);
        boolean inTail = false;
        int seen = 0;
        for (RawRow row : body) {
            if (row.isBlank()) {
                continue;
            }
            boolean far = row.number() - lastTold > WIDEST_GAP && filled(row) <= 2;
            Optional<Other> kind = far ? Optional.of(Other.TAIL) : Optional.ofNullable(again.apply(row));
            kind = kind.isPresent() ? kind : kinds.kind(row, seen++, inTail);
            tell(row, kind.orElse(null));
            inTail |= kind.filter(k -> k == Other.TAIL).isPresent();
            if (kind.isEmpty()) {
                data.add(row);
            } else if (kind.get() == Other.TAIL || kind.get() == Other.NOTE) {
                tails.add(RowText.of(row));
            }
        }
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

    private static int filled(RawRow row) {
        int filled = 0;
        for (RawCell cell : row.cells()) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}

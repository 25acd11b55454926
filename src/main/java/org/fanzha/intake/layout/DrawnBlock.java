package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Lines;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;

/**
 * Cuts the sheet where the clerk drew the lines. Totals, blanks and headings printed again are still told among
 * the rows she calls data; her first and last row, and what else looks like a note, are data as she says.
 */
final class DrawnBlock {
    private final RawSheet sheet;
    private final Lines lines;
    private final List<RawRow> within;
    private final Map<Other, Integer> other = new EnumMap<>(Other.class);
    private final Map<Integer, Other> kinds = new HashMap<>();

    DrawnBlock(RawSheet sheet, Extent at, Lines lines) {
        this.sheet = sheet;
        this.lines = lines;
        this.within = rows(Math.min(at.firstRow(), lines.firstHeading()), Math.max(at.lastRow(), lines.lastData()));
    }

    private List<RawRow> rows(int first, int last) {
        return sheet.rows().stream().filter(row -> row.number() >= first && row.number() <= last).toList();
    }

    Block block() {
        Merges merges = new Merges(sheet.merges());
        List<RawRow> levels = rows(lines.firstHeading(), lines.lastHeading());
        List<Heading> headings = new HeadingReader(levels, merges).read();
        RowKinds look = new RowKinds(headings, merges);
        List<List<String>> headed = levels.stream().filter(level -> !level.isBlank()).map(RowText::words).toList();
        List<String> titles = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        List<RawRow> data = new ArrayList<>();
        int told = 0;
        for (RawRow row : within) {
            blanks(told, row.number());
            told = row.number();
            Optional<Other> kind = kind(row, look, headed);
            kind.ifPresentOrElse(k -> tell(row, k), () -> data.add(row));
            kind.filter(k -> k == Other.TITLE).ifPresent(k -> titles.add(RowText.of(row)));
            kind.filter(k -> k == Other.TAIL || k == Other.NOTE).ifPresent(k -> tails.add(RowText.of(row)));
        }
        return new Block(titles, headings, data, tails, other, sheet.merges(),
                new Extent(within.getFirst().number(), within.getLast().number(), Map.copyOf(kinds)));
    }

    private void blanks(int told, int row) {
        if (told > 0 && row - told > 1) {
            other.merge(Other.BLANK, row - told - 1, Integer::sum);
        }
    }

    private void tell(RawRow row, Other kind) {
        other.merge(kind, 1, Integer::sum);
        kinds.put(row.number(), kind);
    }

    private Optional<Other> kind(RawRow row, RowKinds look, List<List<String>> headed) {
        int number = row.number();
        if (row.isBlank()) {
            return Optional.of(Other.BLANK);
        }
        if (number < lines.firstHeading()) {
            return Optional.of(Other.TITLE);
        }
        if (number <= lines.lastHeading()) {
            return Optional.of(Other.HEADING);
        }
        if (number < lines.firstData() || number > lines.lastData()) {
            Other otherwise = number < lines.firstData() ? Other.NOTE : Other.TAIL;
            return Optional.of(look.kind(row, number - lines.lastHeading(), false).filter(DrawnBlock::isSum).orElse(otherwise));
        }
        return headed.stream().anyMatch(words -> RowText.isAgain(row, words)) ? Optional.of(Other.HEADING)
                : look.kind(row, number - lines.firstData(), false).filter(kind -> isNoData(kind, number));
    }

    private boolean isNoData(Other kind, int row) {
        boolean edge = row == lines.firstData() || row == lines.lastData();
        return switch (kind) {
            case SUBTOTAL, TOTAL, BLANK -> true;
            case EXAMPLE, NOTE -> !edge;
            default -> false;
        };
    }

    private static boolean isSum(Other kind) {
        return kind == Other.SUBTOTAL || kind == Other.TOTAL || kind == Other.EXAMPLE;
    }
}

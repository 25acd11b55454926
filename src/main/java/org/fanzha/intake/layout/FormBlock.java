package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.intake.Extent;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.layout.FormRow.Pair;

/**
 * Makes of forms what every later step reads: the labels become headings, each form one row of data by the number of
 * the row where it begins. Headings lie right of the sheet's own columns, so that no cell is taken for another.
 */
final class FormBlock {
    private final List<RawRow> rows;
    private final int width;
    private final Map<String, Heading> headings = new LinkedHashMap<>();
    private final Map<Integer, Extent.FormLine> lines = new HashMap<>();
    private final List<RawRow> data = new ArrayList<>();
    private int last;

    FormBlock(List<RawRow> rows, FormFinder.Run run) {
        this.rows = rows;
        this.width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        run.forms().stream().filter(form -> !form.isBlank()).forEach(this::add);
    }

    private void add(FormFinder.Form form) {
        RawRow first = rows.get(form.lines().firstKey());
        Map<String, Integer> seen = new HashMap<>();
        RawRow whole = new RawRow(first.number(), first.hidden(), Collections.nCopies(width, RawCell.BLANK));
        for (Map.Entry<Integer, List<Pair>> line : form.lines().entrySet()) {
            Map<Integer, Integer> columns = new HashMap<>();
            for (Pair pair : line.getValue()) {
                last = pair.isMore() ? last : column(pair, seen.merge(pair.key(), 1, Integer::sum));
                columns.put(pair.at(), last);
                whole = whole.with(last, pair.isMore() ? RawCell.text(whole.cell(last).text() + "\n" + pair.value().text()) : pair.value());
            }
            lines.put(rows.get(line.getKey()).number(), new Extent.FormLine(first.number(), columns));
        }
        data.add(whole);
    }

    /** A label that a form bears twice is two headings: which of them is meant is asked later on. */
    private int column(Pair pair, int time) {
        return headings.computeIfAbsent(pair.key() + "#" + time,
                key -> new Heading(width + headings.size(), List.of(pair.label()))).column();
    }

    List<Heading> headings() {
        return List.copyOf(headings.values());
    }

    List<RawRow> data() {
        return data;
    }

    Map<Integer, Extent.FormLine> lines() {
        return lines;
    }
}

package org.fanzha.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.apache.poi.ss.util.WorkbookUtil;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.office.ReturnCopy;

/**
 * Sheets as a workbook can hold them, with all that is said of them: each under a name of its own, and the titles of a
 * document's table, which stand above its first row, within the sheet.
 *
 * @param copy what is said, of the sheets by their new names and of the rows by their new numbers
 */
record FittedCopy(List<RawSheet> sheets, ReturnCopy copy) {
    /** What the sheet of a text table is called, which has no name. */
    static final String UNNAMED = "表格";
    private static final int LONGEST_STEM = 27;

    /** @param sheets in the order of the copy's own */
    static FittedCopy of(List<RawSheet> sheets, ReturnCopy copy) {
        Set<String> taken = new HashSet<>();
        Map<String, UnaryOperator<ReturnCopy.Item>> said = new HashMap<>();
        List<RawSheet> all = new ArrayList<>();
        List<ReturnCopy.Marks> marks = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            RawSheet raw = sheets.get(i);
            int by = raw.rows().isEmpty() ? 0 : Math.max(0, 1 - raw.rows().getFirst().number());
            RawSheet own = moved(raw, free(raw.name(), taken), by);
            said.putIfAbsent(raw.name(), item -> new ReturnCopy.Item(own.name(), item.row() + by, item.column(), item.what()));
            all.add(own);
            marks.add(moved(copy.sheets().get(i), own.name(), by));
        }
        List<ReturnCopy.Item> items = copy.items().stream()
                .map(item -> said.getOrDefault(item.sheet(), UnaryOperator.identity()).apply(item)).toList();
        return new FittedCopy(all, new ReturnCopy(copy.source(), copy.title(), copy.sentences(), items, copy.unlisted(), marks));
    }

    private static String free(String name, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(name == null || name.isEmpty() ? UNNAMED : name);
        String free = safe;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = safe.substring(0, Math.min(LONGEST_STEM, safe.length())) + i;
        }
        return free;
    }

    private static RawSheet moved(RawSheet raw, String name, int by) {
        List<RawRow> rows = raw.rows().stream().map(row -> new RawRow(row.number() + by, row.hidden(), row.cells())).toList();
        List<Merge> merges = raw.merges().stream()
                .map(m -> new Merge(m.firstRow() + by, m.firstColumn(), m.lastRow() + by, m.lastColumn())).toList();
        return new RawSheet(name, raw.hidden(), rows, merges, raw.margins(), raw.hiddenColumns());
    }

    private static ReturnCopy.Marks moved(ReturnCopy.Marks marks, String name, int by) {
        return new ReturnCopy.Marks(name, marks.headings().stream().map(heading -> heading + by).toList(), marks.rows().stream()
                .map(row -> new ReturnCopy.Row(row.row() + by, row.verdict(), row.result(), row.reason(), row.cells())).toList());
    }
}

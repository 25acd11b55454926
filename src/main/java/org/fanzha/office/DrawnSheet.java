package org.fanzha.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Merge;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.Said;
import org.fanzha.intake.Sayings;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedSheet.Part;
import org.fanzha.intake.StagedTable;
import org.fanzha.register.Entry;
import org.fanzha.register.Masking;

/**
 * A sheet as it is drawn: the village's own rows and cells, what is sensitive masked, each row with what it is and
 * each column with what it was taken for. Made once, away from the window; each question afterwards is a quick one.
 */
public final class DrawnSheet {
    /** So many columns are drawn; beyond them sheets hold nothing but stray cells. */
    private static final int WIDEST = 100;

    private final StagedSheet sheet;
    private final Sayings sayings;
    private final int width;
    /** By column the merged areas that cover it, by their first row. */
    private final Map<Integer, TreeMap<Integer, Merge>> merges = new HashMap<>();

    /** A sheet of which nothing was said. */
    public DrawnSheet(StagedSheet sheet) {
        this(sheet, Sayings.NONE);
    }

    /** @param sayings what was said of it: cells that were mended show their new text */
    public DrawnSheet(StagedSheet sheet, Sayings sayings) {
        this.sheet = sheet;
        this.sayings = sayings;
        this.width = Math.min(WIDEST, sheet.raw().rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        for (Merge merge : sheet.raw().merges()) {
            for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), width - 1); column++) {
                merges.computeIfAbsent(column, c -> new TreeMap<>()).put(merge.firstRow(), merge);
            }
        }
    }

    public StagedSheet sheet() {
        return sheet;
    }

    /** How many columns it has. */
    public int width() {
        return width;
    }

    public List<RawRow> rows() {
        return sheet.raw().rows();
    }

    /** What stands over a column: its letters, and that the sender hid it, where she did. */
    public String head(int column) {
        return letters(column) + (sheet.raw().hiddenColumns().contains(column) ? " 隐藏" : "");
    }

    /** The name of a column as spreadsheets write it: A to Z, AA and on. */
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** The row with this number, in rows that ascend. */
    static Optional<RawRow> find(List<RawRow> rows, int number) {
        int at = indexOf(rows, number);
        return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    }

    private static int indexOf(List<RawRow> rows, int number) {
        return indexOf(rows, RawRow::number, number);
    }

    /** @return -1 where none of the rows, whose numbers ascend, has this number */
    private static <T> int indexOf(List<T> rows, ToIntFunction<T> numbers, int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = numbers.applyAsInt(rows.get(middle));
            if (found == number) {
                return middle;
            }
            low = found < number ? middle + 1 : low;
            high = found > number ? middle - 1 : high;
        }
        return -1;
    }

    /** Where the row with this number stands among the rows; -1 where it has no cell. */
    public int indexOf(int number) {
        return indexOf(rows(), number);
    }

    public Optional<Part> part(RawRow row) {
        return sheet.partAt(row.number());
    }

    /** What it is where it is no data of a block: title, heading, total and the like. */
    public Optional<Other> other(RawRow row) {
        return row.isBlank() ? Optional.of(Other.BLANK) : part(row).flatMap(part -> part.extent().other(row.number()));
    }

    /** The row with its verdict, where it is data of a register. */
    public Optional<StagedRow> staged(RawRow row) {
        return part(row).flatMap(part -> part.table().flatMap(table -> staged(table.rows(), part.extent().dataRow(row.number()))));
    }

    private static Optional<StagedRow> staged(List<StagedRow> rows, int number) {
        int at = indexOf(rows, StagedRow::row, number);
        return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    }

    /** What is said at the row's edge. */
    public String word(RawRow row) {
        return staged(row).map(s -> BatchWords.of(s.verdict())).or(() -> other(row).map(BatchWords::of)).orElse("未采用");
    }

    /** The role of its edge, as the stylesheet names it. */
    public String role(RawRow row) {
        return staged(row).map(s -> s.verdict().word()).or(() -> other(row).map(Other::word)).orElse("outside");
    }

    public Optional<StagedTable> table(RawRow row) {
        return part(row).flatMap(Part::table);
    }

    public Optional<ColumnMatch> match(RawRow row, int column) {
        return part(row).flatMap(part -> part.table().flatMap(table -> table.columns().stream()
                .filter(c -> c.column() == part.extent().heading(row.number(), column)).findFirst()));
    }

    public Optional<Merge> merge(RawRow row, int column) {
        return Optional.ofNullable(merges.get(column)).map(areas -> areas.floorEntry(row.number())).map(Map.Entry::getValue)
                .filter(merge -> merge.covers(row.number(), column));
    }

    /** Whether what it shows is another cell's text, for it is merged with it. */
    public boolean isFilled(RawRow row, int column) {
        return merge(row, column).filter(m -> m.firstRow() != row.number() || m.firstColumn() != column).isPresent();
    }

    /** As written, in full; of a merged cell what stands in its first. */
    public String written(RawRow row, int column) {
        return merge(row, column).map(m -> find(rows(), m.firstRow()).map(first -> first.cell(m.firstColumn()).text()).orElse(""))
                .orElseGet(() -> row.cell(column).text());
    }

    /** The text that the clerk gave in place of what is written there. */
    public Optional<String> mended(RawRow row, int column) {
        return part(row).map(part -> sayings.of(part.at()).cells().get(new Said.CellAt(part.extent().dataRow(row.number()),
                part.extent().heading(row.number(), column))));
    }

    /** What the cell was understood as, where it is data that has a value; what is sensitive masked. */
    public Optional<String> understood(RawRow row, int column) {
        return staged(row).map(StagedRow::values).flatMap(values -> match(row, column).map(ColumnMatch::field).filter(values::has)
                .map(field -> Masking.veiled(field, new Entry(0, 0, values, null))));
    }

    /** As the screen shows it until it is asked for more. */
    public String text(RawRow row, int column) {
        String written = mended(row, column).orElseGet(() -> written(row, column));
        boolean data = other(row).isEmpty();
        return written.isEmpty() ? "" : match(row, column).filter(m -> data && m.field() != null)
                .map(m -> Masking.quoted(m.field(), written)).orElseGet(() -> Masking.guessed(written));
    }

    /** What is to be said of the cell: in doubt, not to be read, or assumed. */
    public Optional<CellProblem> problem(RawRow row, int column) {
        return staged(row).filter(s -> !s.problems().isEmpty()).flatMap(s -> match(row, column).flatMap(m -> s.problems().stream()
                .filter(p -> p.heading().equals(m.heading()) || p.heading().isEmpty() && m.field() != null
                        && p.problem().field() == m.field()).findFirst()));
    }

    /** Why the sheet, or the block that a row stands in, was passed over; empty where it was not. */
    public String passedOver(Optional<RawRow> row) {
        return row.flatMap(this::part).map(Part::reason).filter(reason -> !reason.isEmpty()).orElse(sheet.why());
    }
}

package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Change;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Masking;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** A row of a batch with where it stands, and in words what is to be said of it; what is sensitive is masked. */
public record BatchRow(StagedFile file, StagedTable table, StagedRow row) {
    /**
     * One field or column of the row.
     *
     * @param was  for a field that an update changes: what it is in the ledger; empty there for no value
     * @param said what was assumed or is in doubt, else empty
     */
    public record Line(String title, String text, Optional<String> was, Optional<Grade> grade, String said) {
    }

    public String place() {
        return table.sheet().isEmpty() ? file.name() : file.name() + "，" + table.sheet();
    }

    /** What it holds, in short: the values alone, one after another. */
    public String summary() {
        String held = lines().stream().map(Line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("，"));
        return held.isEmpty() && row.entryId() > 0 ? "在台账里，选中这一行可以打开" : held;
    }

    /** Why it has its verdict: what an update changes, what is in doubt, what was assumed. */
    public String why(String joint) {
        List<String> sentences = new ArrayList<>();
        row.changes().forEach(c -> sentences.add(c.field().title() + "：" + or(veiled(c.field(), c.was()), "空") + " → "
                + or(veiled(c.field(), c.becomes()), "空")));
        row.problems().forEach(p -> sentences.add(sentence(p)));
        return String.join(joint, sentences);
    }

    private static String or(String text, String blank) {
        return text.isEmpty() ? blank : text;
    }

    /** @return with 假定 before what was only assumed */
    public static String sentence(CellProblem problem) {
        return (problem.problem().grade() == Grade.ASSUMED ? "假定" : "")
                + (problem.heading().isEmpty() ? "" : "［" + problem.heading().replace("\n", "") + "］") + problem.problem().message();
    }

    /** Field by field as it was understood; of a row that waits or is turned away, column by column as written. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (row.values() != null && row.entryId() > 0) {
            for (Field<?> field : table.register().fields()) {
                if (row.values().has(field) || change(field).isPresent()) {
                    lines.add(line(field.title(), veiled(field, row.values().orNull(field)), field));
                }
            }
        } else if (row.texts().isEmpty() || row.entryId() > 0) {
            written(lines);
        }
        row.texts().forEach((heading, text) -> lines.add(ofColumn(heading, text)));
        return lines;
    }

    /** Of a row that changes nothing the sheet alone has the values, as long as it is at hand. */
    private void written(List<Line> lines) {
        table.columns().stream().filter(c -> c.field() != null && !raw(c).isBlank())
                .forEach(c -> lines.add(line(c.field().title(), Masking.quoted(c.field(), raw(c).text()), c.field())));
        row.changes().stream().filter(c -> row.values() == null).forEach(c ->
                lines.add(line(c.field().title(), veiled(c.field(), c.becomes()), c.field())));
    }

    /** The cell that fills a column: in this row, or somewhere in the form that begins with it. */
    private RawCell raw(ColumnMatch column) {
        for (StagedSheet sheet : file.sheets()) {
            for (StagedSheet.Part part : sheet.parts()) {
                if (part.table().filter(t -> t == table).isPresent()) {
                    return part.extent().place(row.row(), column.column()).flatMap(at -> DrawnSheet.find(sheet.raw().rows(), at.row())
                            .map(raw -> raw.cell(at.column()))).orElse(RawCell.BLANK);
                }
            }
        }
        return RawCell.BLANK;
    }

    private Line ofColumn(String heading, String text) {
        Optional<ColumnMatch> column = table.columns().stream()
                .filter(c -> c.field() != null && c.heading().equals(heading)).findFirst();
        return column.map(c -> line(heading, Masking.quoted(c.field(), text), c.field()))
                .orElseGet(() -> new Line(heading, Masking.guessed(text), Optional.empty(), Optional.empty(), ""));
    }

    private Line line(String title, String text, Field<?> field) {
        Optional<CellProblem> problem = row.problems().stream().filter(p -> p.problem().field() == field).findFirst();
        return new Line(title.replace("\n", ""), text, change(field).map(c -> veiled(field, c.was())),
                problem.map(p -> p.problem().grade()), problem.map(p -> p.problem().message()).orElse(""));
    }

    private Optional<Change> change(Field<?> field) {
        return row.changes().stream().filter(c -> c.field() == field).findFirst();
    }

    private String veiled(Field<?> field, Object value) {
        Register register = table.register();
        return value == null ? "" : Masking.veiled(field,
                new Entry(0, 0, Values.none(register).withRaw(field, value), null));
    }
}

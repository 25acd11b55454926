package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.layout.FormRow.Pair;

/**
 * Finds the sheets, or stretches of one, that are filled in as forms: a label, its value beside it, one person or one
 * event a form, and many such forms one under the other. What heads a table is never taken for a form.
 */
final class FormFinder {
    /** So many rows at most stand between two forms: a signature, blanks apart, and the next one's title. */
    private static final int WIDEST_GAP = 4;
    private static final int FEWEST_LABELS = 4;

    private final List<RawRow> rows;
    private final Merges merges;
    private final HeadingRows headingRows;
    private final List<Run> runs = new ArrayList<>();

    private FormFinder(List<RawRow> rows, Merges merges, HeadingRows headingRows) {
        this.rows = rows;
        this.merges = merges;
        this.headingRows = headingRows;
    }

    /** One form: by index into the sheet's rows what each of its lines says. */
    record Form(TreeMap<Integer, List<Pair>> lines) {
        List<Pair> pairs() {
            return lines.values().stream().flatMap(List::stream).toList();
        }

        boolean isBlank() {
            return pairs().stream().allMatch(pair -> pair.value().isBlank());
        }
    }

    /** Forms of one kind that follow each other; indices into the sheet's rows, both inclusive. */
    record Run(int first, int last, List<Form> forms) {
    }

    static List<Run> find(List<RawRow> rows, Merges merges, HeadingRows headingRows) {
        FormFinder finder = new FormFinder(rows, merges, headingRows);
        int at = 0;
        while (at < rows.size()) {
            at = finder.runFrom(at);
        }
        return finder.runs;
    }

    /** @return the index to look on from */
    private int runFrom(int start) {
        List<Pair> first = mayBegin(rows.get(start)) ? lineAt(start) : List.of();
        if (first.isEmpty() || !first.getFirst().known()) {
            return start + 1;
        }
        List<Form> forms = forms(start, first.getFirst().key());
        if (forms.isEmpty() || !areForms(forms)) {
            return start + 1;
        }
        int last = forms.getLast().lines().lastKey();
        runs.add(new Run(start, last, forms));
        return last + 1;
    }

    /** The forms that open with this label, from an index on; a table whose rows begin alike is given up at once. */
    private List<Form> forms(int start, String opening) {
        List<Form> forms = new ArrayList<>();
        int last = start;
        for (int at = start; at < rows.size() && at - last <= WIDEST_GAP + 1; at++) {
            List<Pair> line = goesOnInside(forms, last, at) ? List.of(more(at)) : lineAt(at);
            boolean opens = !line.isEmpty() && line.getFirst().key().equals(opening);
            if (opens && !forms.isEmpty() && !isForm(forms.getLast())) {
                return List.of();
            }
            if (opens) {
                forms.add(new Form(new TreeMap<>()));
            }
            boolean labelled = !opens && !line.isEmpty() && !line.getFirst().isMore();
            List<Form> better = !labelled ? List.of() : beginningBelow(forms.getLast(), line.getFirst().key());
            if (!better.isEmpty()) {
                return better;
            }
            if (opens || !line.isEmpty() && goesOn(last, at)) {
                forms.getLast().lines().put(at, line);
                last = at;
            } else if (line.isEmpty() && headingRows.isHeading(at)) {
                break;
            }
        }
        return forms;
    }

    /** Whether the row holds nothing but more text right below the last value of the line above. */
    private boolean goesOnInside(List<Form> forms, int last, int at) {
        if (forms.isEmpty() || at != last + 1 || rows.get(at).number() != rows.get(last).number() + 1) {
            return false;
        }
        Pair above = forms.getLast().lines().get(last).getLast();
        RawRow row = rows.get(at);
        List<RawCell> filled = row.filled().toList();
        return filled.size() == 1 && !row.cell(above.at()).isBlank() && (above.isMore() || above.at() != above.column())
                && !above.value().isBlank() && !Vocabulary.isHeading(filled.getFirst().text()) && !RowKinds.closes(row);
    }

    private Pair more(int at) {
        int column = 0;
        while (rows.get(at).cell(column).isBlank()) {
            column++;
        }
        return Pair.more(column, rows.get(at).cell(column));
    }

    /** What leads a line of its own twice in what was taken for one form may open each of several. */
    private List<Form> beginningBelow(Form form, String leading) {
        for (int index : form.lines().keySet()) {
            if (form.lines().get(index).getFirst().key().equals(leading)) {
                List<Form> forms = forms(index, leading);
                return forms.size() > 1 && areForms(forms) ? forms : List.of();
            }
        }
        return List.of();
    }

    /** A quick look that settles nearly every row of a table. */
    private static boolean mayBegin(RawRow row) {
        for (RawCell cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell.kind() == RawCell.Kind.TEXT && Vocabulary.mayBeHeading(cell.text());
            }
        }
        return false;
    }

    private List<Pair> lineAt(int index) {
        RawRow row = rows.get(index);
        return row.isBlank() || RowKinds.closes(row) ? List.of() : FormRow.read(row, merges);
    }

    /** Whether only blank rows and the head of a part stand between two lines, so that they may be of one form. */
    private boolean goesOn(int upper, int lower) {
        List<RawRow> between = rows.subList(upper + 1, lower).stream().filter(row -> !row.isBlank()).toList();
        return between.isEmpty() || between.size() == 1 && !RowKinds.closes(between.getFirst())
                && between.getFirst().filled().count() == 1;
    }

    private static boolean areForms(List<Form> forms) {
        Set<Integer> labelColumns = new HashSet<>();
        List<Pair> all = forms.stream().flatMap(form -> form.pairs().stream()).toList();
        all.stream().filter(Pair::known).forEach(pair -> labelColumns.add(pair.column()));
        long unplaced = all.stream().filter(pair -> !pair.isMore() && !pair.known() && !labelColumns.contains(pair.column())).count();
        return unplaced < 2 && forms.stream().allMatch(FormFinder::isForm);
    }

    private static boolean isForm(Form form) {
        long known = form.pairs().stream().filter(Pair::known).map(Pair::key).distinct().count();
        long labels = form.pairs().stream().filter(pair -> !pair.isMore()).count();
        return form.lines().size() > 1 && known >= FEWEST_LABELS && known * 2 > labels;
    }
}

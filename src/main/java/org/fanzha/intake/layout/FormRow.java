package org.fanzha.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanzha.intake.Merge;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;

/** Reads one row of a form: each label takes the cell right beside it, or what follows its colon, for its value. */
final class FormRow {
    private static final int LONGEST = 14;
    private static final Pattern LABELLED = Pattern.compile("(?s)^([^:：\\d]{1,14})[:：](.*)$");

    private final RawRow row;
    private final Merges merges;
    private final List<Pair> pairs = new ArrayList<>();
    private boolean odd;

    private FormRow(RawRow row, Merges merges) {
        this.row = row;
        this.merges = merges;
    }

    /**
     * @param label  empty where the cell goes on with the value above it
     * @param known  whether the label is the name of a field of any register
     * @param column of the label
     * @param at     column of the value
     */
    record Pair(String label, boolean known, int column, int at, RawCell value) {
        /** What stands below a value and bears no label of its own. */
        static Pair more(int at, RawCell value) {
            return new Pair("", false, at, at, value);
        }

        boolean isMore() {
            return label.isEmpty();
        }

        String key() {
            return Text.canonical(label);
        }
    }

    /** The labels of a row with their values; empty where the row holds anything else. */
    static List<Pair> read(RawRow row, Merges merges) {
        FormRow form = new FormRow(row, merges);
        int column = form.filledFrom(0);
        while (column >= 0 && !form.odd) {
            column = form.filledFrom(form.pair(column));
        }
        return form.odd || form.isHeading() || form.isTitle() ? List.of() : form.pairs;
    }

    private int filledFrom(int column) {
        for (int c = column; c < row.cells().size(); c++) {
            if (!row.cell(c).isBlank()) {
                return c;
            }
        }
        return -1;
    }

    /** Takes the label in a column and its value. @return the column to go on from */
    private int pair(int column) {
        RawCell cell = row.cell(column);
        Matcher labelled = LABELLED.matcher(Text.tidy(cell.text()));
        int beside = lastOf(column) + 1;
        if (cell.kind() == RawCell.Kind.TEXT && labelled.matches() && !labelled.group(2).isBlank()) {
            return inline(column, labelled.group(1), labelled.group(2));
        }
        String label = Text.tidy(cell.text()).replace("\n", "").replaceFirst("[:：]$", "");
        boolean known = isKnown(cell, label);
        if (!known && isKnown(row.cell(beside), row.cell(beside).text())) {
            return beside;
        }
        if (!known && !isLabel(cell, label)) {
            odd = true;
            return beside;
        }
        RawCell value = row.cell(beside);
        pairs.add(new Pair(label, known, column, beside, value));
        return value.isBlank() ? beside : lastOf(beside) + 1;
    }

    private int inline(int column, String label, String value) {
        boolean known = Vocabulary.isHeading(label) && !Vocabulary.isSerial(label);
        odd |= !known && pairs.isEmpty();
        pairs.add(new Pair(Text.tidy(label), known, column, column, RawCell.text(value.strip())));
        return lastOf(column) + 1;
    }

    private int lastOf(int column) {
        Optional<Merge> merge = merges.covering(row.number(), column);
        return merge.isPresent() && !row.cell(column).isBlank() ? merge.get().lastColumn() : column;
    }

    private static boolean isKnown(RawCell cell, String text) {
        return cell.kind() == RawCell.Kind.TEXT && text.length() <= LONGEST && Vocabulary.isHeading(text)
                && !Vocabulary.isSerial(text);
    }

    private static boolean isLabel(RawCell cell, String text) {
        return cell.kind() == RawCell.Kind.TEXT && text.length() <= LONGEST && text.length() > 1
                && text.chars().noneMatch(Character::isDigit);
    }

    /** Words by themselves that no register knows. */
    private boolean isTitle() {
        return pairs.size() == 1 && !pairs.getFirst().known() && pairs.getFirst().value().isBlank();
    }

    /** Names side by side head a table; a single value may well be a word that heads columns elsewhere. */
    private boolean isHeading() {
        long names = pairs.stream().filter(p -> p.at() != p.column() && isKnown(p.value(), p.value().text())).count();
        return pairs.size() > 1 && names * 2 >= pairs.size();
    }
}

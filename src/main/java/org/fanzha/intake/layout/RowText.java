package org.fanzha.intake.layout;

import java.util.List;
import java.util.stream.Collectors;

import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;

/** What stands in a row, blank cells left out: to be shown, and to be held against another row. */
final class RowText {
    private RowText() {
    }

    /** The row as one text. */
    static String of(RawRow row) {
        return row.filled().map(cell -> Text.tidy(cell.text())).collect(Collectors.joining(" "));
    }

    /** The words of its cells in canonical form. */
    static List<String> words(RawRow row) {
        return row.filled().map(cell -> Text.canonical(cell.text())).toList();
    }

    /** Whether a row has these words and no others. The first is compared alone, for it settles nearly every row. */
    static boolean isAgain(RawRow row, List<String> words) {
        return row.filled().findFirst().filter(cell -> Text.canonical(cell.text()).equals(words.getFirst())).isPresent()
                && words(row).equals(words);
    }
}

package org.fanzha.intake.layout;

import java.util.List;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.register.Field;

/**
 * A column of a block and what it was taken for.
 *
 * @param field  null where the register has none
 * @param rough  whether the heading means the field only nearly
 * @param hint   what the heading says of the unit of its numbers
 * @param rivals columns that claim the same field as well; where they differ the row is asked about
 */
public record Column(int index, String heading, Field<?> field, ColumnMatch.By by, boolean rough, String hint,
        List<Integer> rivals) {
    static Column unknown(Heading heading) {
        return new Column(heading.column(), heading.path(), null, null, false, "", List.of());
    }

    /** Whether it merely numbers the rows. */
    public boolean isSerial() {
        return field == null && isSerial(heading);
    }

    /** Whether a heading that no field takes merely numbers the rows, so that nothing is lost with its column. */
    public static boolean isSerial(String heading) {
        return Vocabulary.isSerial(heading);
    }

    /** Whether any register knows the heading. */
    public static boolean isKnown(String heading) {
        return Vocabulary.isHeading(heading);
    }

    /** What a column without a heading is called. */
    public static String nameless(int column) {
        return "第" + (column + 1) + "列";
    }

    public ColumnMatch match() {
        return new ColumnMatch(index, heading, field, by);
    }
}

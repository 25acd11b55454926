package org.fanzha.intake.staging;

import java.util.Comparator;
import java.util.List;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Cleaned;
import org.fanzha.intake.cell.Cleaner;
import org.fanzha.intake.cell.Cleaners;
import org.fanzha.intake.cell.Surroundings;
import org.fanzha.intake.cell.Text;
import org.fanzha.intake.layout.Column;
import org.fanzha.register.Code;
import org.fanzha.register.Link;

/**
 * The columns that together name one key person: the number settles it, the name beside it must agree, and where
 * there is no number the name finds candidates.
 */
final class KeyPersonColumns {
    /** From this rank on a column holds names, as a rule. */
    private static final int NAMES = 2;

    private final List<Column> columns;
    private final Cleaner cleaner;

    KeyPersonColumns(List<Column> columns, Surroundings around) {
        this.columns = columns.stream().sorted(Comparator.comparingInt(KeyPersonColumns::rank)).toList();
        this.cleaner = columns.isEmpty() ? cell -> Cleaned.BLANK
                : Cleaners.of(columns.getFirst().field(), around, Surroundings.Measure.NONE);
    }

    private static int rank(Column column) {
        if (column.heading().contains("证") || column.heading().contains("身份")) {
            return 0;
        }
        return column.heading().contains("档") ? 1 : column.heading().contains("重点人员") ? NAMES : NAMES + 1;
    }

    void read(RawRow row, RowBuilder builder) {
        List<Column> filled = columns.stream().filter(c -> !clean(row.cell(c.index())).isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        Column first = filled.getFirst();
        Cleaned cleaned = clean(row.cell(first.index()));
        for (Column other : filled.subList(1, filled.size())) {
            cleaned = beside(cleaned, row.cell(other.index()), rank(other));
        }
        builder.put(first.heading(), first.field(), builder.slotOf(first.field()), cleaned);
    }

    private Cleaned clean(RawCell cell) {
        return FillDown.isDitto(cell) ? Cleaned.doubtful(Code.CELL_UNSURE, cell.text()) : cleaner.clean(cell);
    }

    private Cleaned beside(Cleaned settled, RawCell cell, int rank) {
        if (settled.value() instanceof Link person) {
            return agrees(person, cell, rank) ? settled : Cleaned.doubtful(Code.PERSON_OTHER, person.name(), Text.tidy(cell.text()))
                    .withCandidates(List.of(person.id()));
        }
        return settled.isTold() && settled.candidates().isEmpty()
                ? settled.withCandidates(cleaner.clean(cell).candidates()) : settled;
    }

    /** A name must be the person's. Another number may be the list's own; it must only be nobody else's. */
    private boolean agrees(Link person, RawCell cell, int rank) {
        if (Text.canonical(person.name()).equals(Text.canonical(cell.text()))) {
            return true;
        }
        Object meant = clean(cell).value();
        return person.equals(meant) || meant == null && rank < NAMES;
    }
}

package org.fanzha.desktop.intake;

import java.util.List;
import java.util.Optional;

import org.fanzha.intake.BlockAt;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Lines;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.Said;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.office.DrawnSheet;

/**
 * The cell of a sheet that the clerk is at.
 *
 * @param column from 0, -1 at the row's edge
 */
record Chosen(StagedFile file, DrawnSheet drawn, RawRow row, int column) {
    /** The block it stands in, else the one above it, into which the row may be drawn; empty where there is none at all. */
    Optional<StagedSheet.Part> part() {
        List<StagedSheet.Part> parts = drawn.sheet().parts();
        return drawn.part(row).or(() -> parts.stream().filter(p -> p.extent().firstRow() <= row.number()).reduce((one, later) -> later))
                .or(() -> parts.stream().findFirst());
    }

    Optional<StagedTable> table() {
        return part().flatMap(StagedSheet.Part::table);
    }

    /** The block's name, or that of the one that may be drawn where none was found. */
    BlockAt at() {
        return part().map(StagedSheet.Part::at).orElseGet(() -> new BlockAt(file.name(), drawn.sheet().raw().name(), 0));
    }

    Lines lines() {
        return part().map(StagedSheet.Part::lines).orElseGet(() -> new Lines(row.number(), row.number(), row.number() + 1,
                Math.max(row.number() + 1, drawn.rows().getLast().number())));
    }

    /** The heading that the cell fills: its column, of a form what the label beside it says; -1 for none. */
    int heading() {
        return column < 0 ? -1 : part().map(part -> part.extent().heading(row.number(), column)).orElse(column);
    }

    Optional<ColumnMatch> match() {
        return heading() < 0 ? Optional.empty()
                : table().flatMap(t -> t.columns().stream().filter(c -> c.column() == heading()).findFirst());
    }

    Said.CellAt cell() {
        return new Said.CellAt(part().map(part -> part.extent().dataRow(row.number())).orElse(row.number()), heading());
    }

    /** Whether labels stand beside their values, so that no lines can be drawn. */
    boolean isForm() {
        return part().filter(part -> !part.extent().lines().isEmpty()).isPresent();
    }

    /** Whether it is a cell of a data row of a register. */
    boolean isData() {
        return heading() >= 0 && drawn.staged(row).isPresent();
    }

    String columnName() {
        return isForm() ? "“" + match().map(ColumnMatch::heading).orElse("") + "”一项" : DrawnSheet.letters(column) + " 列";
    }
}

package org.fanzha.intake.staging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Grid;
import org.fanzha.intake.Known;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;

/** Short ways to stage in a test and to say what came of it. */
final class Staged {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 20);

    private Staged() {
    }

    static StagingChoices choices(String month) {
        return new StagingChoices(month == null ? null : YearMonth.parse(month), LocalDate.of(2024, 6, 3), TODAY);
    }

    static StagedBatch batch(Known known, RawFile... files) {
        return Intake.stage(List.of(files), known, choices(null));
    }

    /** The one table of one sheet. */
    static StagedTable table(Known known, String file, String sheet, String text) {
        return table(known, file, Grid.sheet(sheet, text));
    }

    static StagedTable table(Known known, String file, Grid grid) {
        return batch(known, Grid.file(file, grid)).tables().findFirst().orElseThrow();
    }

    /** {@code 3 inserted; 4 parked day.future}. */
    static String verdicts(StagedTable table) {
        return table.rows().stream().map(Staged::verdict).collect(Collectors.joining("; "));
    }

    static String verdict(StagedRow row) {
        String codes = row.problems().stream().map(CellProblem::problem).map(p -> " " + p.code().key())
                .collect(Collectors.joining());
        return row.row() + " " + row.verdict().word() + codes;
    }

    static String other(StagedTable table) {
        return table.other().entrySet().stream().map(e -> e.getKey().word() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    /** {@code 日期=日期, 人次=参加人数~}. */
    static String columns(StagedTable table) {
        return table.columns().stream().map(c -> c.heading() + "=" + (c.field() == null ? "-" : c.field().title()))
                .collect(Collectors.joining(", "));
    }
}

package org.fanzha.desktop.intake;

import java.util.stream.Collectors;

import org.fanzha.intake.CellProblem;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedTable;
import org.fanzha.office.RegisterDesk;
import org.fanzha.register.Entry;

/** A row of a staged table with where it stands. */
record PreviewRow(StagedFile file, StagedTable table, StagedRow row) {
    String place() {
        return table.sheet().isEmpty() ? file.name() : file.name() + "，" + table.sheet();
    }

    /** The name of what the row is about, masked like everywhere; empty where it was not understood. */
    String name(RegisterDesk desk) {
        return row.values() == null ? ""
                : desk.shown(new Entry(row.entryId(), row.before(), row.values(), null), table.register().nameField());
    }

    String problems(String joint) {
        return row.problems().stream().map(PreviewRow::sentence).collect(Collectors.joining(joint));
    }

    private static String sentence(CellProblem problem) {
        return problem.heading().isEmpty() ? problem.problem().message()
                : "［" + problem.heading() + "］" + problem.problem().message();
    }
}

package org.fanzha.intake.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedSheet.Part;
import org.fanzha.intake.StagedTable;

/** Puts a file's sheets and what became of their blocks side by side, for whoever looks at the preview. */
final class SheetsToSee {
    private SheetsToSee() {
    }

    /** @param tables what the survey's tables became, one for one; nothing of a refused file may be shown */
    static List<StagedSheet> of(Survey survey, List<StagedTable> tables) {
        return survey.status() == StagedFile.Status.REFUSED ? List.of()
                : survey.file().sheets().stream().map(sheet -> sheet(sheet, survey, tables)).toList();
    }

    private static StagedSheet sheet(RawSheet sheet, Survey survey, List<StagedTable> tables) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            LaidOut table = survey.tables().get(i);
            if (table.sheet() == sheet) {
                parts.add(new Part(table.at(), table.block().extent(), table.block().lines(), Optional.of(tables.get(i)), "", List.of()));
            }
        }
        String why = "";
        for (Survey.Passed passed : survey.ignored()) {
            if (passed.sheet() == sheet && passed.spot().isPresent()) {
                SheetBlocks.Spot spot = passed.spot().get();
                parts.add(new Part(spot.at(), spot.block().extent(), spot.block().lines(), Optional.empty(), passed.reason(),
                        passed.fitting()));
            } else if (passed.sheet() == sheet) {
                why = passed.reason();
            }
        }
        parts.sort(Comparator.comparingInt(part -> part.extent().firstRow()));
        return new StagedSheet(sheet, parts, why);
    }
}

package org.fanzha.intake.staging;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.UnitDirectory;
import org.fanzha.register.Entry;
import org.fanzha.register.Link;

/** The units that rows between the data name, each for the rows below it: a town's sheet, village by village. */
final class SectionUnits {
    private static final int LONGEST = 20;

    private SectionUnits() {
    }

    /** By row; empty for a table that has a column of units, or where no such row names exactly one. */
    static NavigableMap<Integer, Link> of(LaidOut table, UnitDirectory units) {
        NavigableMap<Integer, Link> sections = new TreeMap<>();
        int first = table.block().data().stream().mapToInt(RawRow::number).min().orElse(0);
        if (table.hasUnitColumn() || table.block().isForms() || !table.block().extent().others().containsValue(Other.NOTE)) {
            return sections;
        }
        for (RawRow row : table.sheet().rows()) {
            List<RawCell> filled = row.filled().toList();
            boolean heads = filled.size() == 1 && table.block().extent().others().get(row.number()) == Other.NOTE
                    && row.number() > table.block().lines().lastHeading() && filled.getFirst().text().length() <= LONGEST;
            List<Entry> found = heads ? units.spokenOfIn(filled.getFirst().text()) : List.of();
            if (found.size() == 1 && !UnitDirectory.isTown(found.getFirst())) {
                sections.put(row.number(), found.getFirst().link());
            }
        }
        return sections.isEmpty() || sections.firstKey() > first ? new TreeMap<>() : sections;
    }
}

package org.fanzha.intake.layout;

import java.util.List;
import java.util.Map;
import org.fanzha.intake.Extent;
import org.fanzha.intake.Merge;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawRow;

/**
 * One table of a sheet.
 *
 * @param titles what stands above the headings, one text a row
 * @param tails  what stands below the data: who filled it in, notes
 * @param other  rows that are no data, by kind
 * @param merges of the whole sheet
 * @param extent where it stands, and what its rows are
 */
public record Block(List<String> titles, List<Heading> headings, List<RawRow> data, List<String> tails,
        Map<Other, Integer> other, List<Merge> merges, Extent extent) {
}

package org.fanzha.intake;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a staged file as it was read, with its blocks marked: for looking at while the preview lives. The
 * commit needs none of it.
 *
 * @param parts in the order of their rows; none for a sheet without any heading
 * @param why   for a sheet without a block the reason, else empty
 */
public record StagedSheet(RawSheet raw, List<Part> parts, String why) {
    /**
     * One block of the sheet.
     *
     * @param table  empty where it was passed over
     * @param reason why it was passed over, else empty
     */
    public record Part(Extent extent, Optional<StagedTable> table, String reason) {
    }

    public Optional<Part> partAt(int row) {
        return parts.stream().filter(part -> part.extent().holds(row)).findFirst();
    }
}

package org.fanzha.intake;

import java.util.List;
import java.util.Optional;
import org.fanzha.register.Register;

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
     * @param at      its name, for saying something of it
     * @param lines   where its headings and rows stand, to be moved
     * @param table   empty where it was passed over
     * @param reason  why it was passed over, else empty
     * @param fitting the registers that fit equally, where that is why
     */
    public record Part(BlockAt at, Extent extent, Lines lines, Optional<StagedTable> table, String reason,
            List<Register> fitting) {
    }

    public Optional<Part> partAt(int row) {
        return parts.stream().filter(part -> part.extent().holds(row)).findFirst();
    }
}

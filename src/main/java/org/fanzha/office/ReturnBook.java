package org.fanzha.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fanzha.intake.RawSheet;

/** Port: a sender's workbook given back with what became of its rows. The sender's file itself is only read. */
public interface ReturnBook {
    /** The ending of a copy of this file, without a dot; empty where it is no workbook that keeps its looks. */
    Optional<String> ending(Path source);

    /**
     * Writes the workbook at its source once more, its looks kept, with the copy's marks.
     *
     * @param sha256 of the bytes that were taken in
     * @throws Refusal {@code return.source-changed}, {@code return.source-gone}, {@code return.source-plain} where it
     *                 cannot be given back as it is
     */
    void marked(Path source, String sha256, Path out, ReturnCopy copy);

    /** Writes sheets of the same content as .xlsx, with the copy's marks. */
    void plain(List<RawSheet> sheets, Path out, ReturnCopy copy);
}

package org.fanzha.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanzha.register.Code;

/**
 * One file with its verdict.
 *
 * @param why         for REFUSED and IGNORED: the reason's code; for TAKEN empty, or {@code file.taken-before}
 *                    where the very bytes were taken in by an earlier batch and every row is unchanged
 * @param reason      the sentence to {@code why}, empty without one
 * @param insteadOf   where it is a return copy that came back mended: the sha256 of the file whose questions it answers
 * @param sheets      as they were read, to be looked at; none of a refused file
 */
public record StagedFile(String name, String sha256, Status status, Optional<Code> why, String reason,
        List<StagedTable> tables, List<IgnoredSheet> ignored, String insteadOf, List<StagedSheet> sheets) {
    /** A file of which no sheet is there to be looked at. */
    public StagedFile(String name, String sha256, Status status, Optional<Code> why, String reason,
            List<StagedTable> tables, List<IgnoredSheet> ignored) {
        this(name, sha256, status, why, reason, tables, ignored, "", List.of());
    }

    StagedFile withoutSheets() {
        return new StagedFile(name, sha256, status, why, reason, tables, ignored, insteadOf, List.of());
    }

    /** REFUSED: could not be read, or may not be here. IGNORED: read well, and no register of the office. */
    public enum Status {
        TAKEN, REFUSED, IGNORED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

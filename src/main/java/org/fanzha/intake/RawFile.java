package org.fanzha.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanzha.register.Code;

/**
 * A file as it was read, or the reason why it was not.
 *
 * @param name   the path below what was given, with {@code /}
 * @param within the folder that was given, or that a file given by itself lies in; empty where not known
 * @param sha256 of its bytes, in hex; by it a file that was taken in before is known
 * @param insteadOf where it is a return copy that came back mended: the sha256 of the file it stands for; else empty
 */
public record RawFile(String name, String within, String sha256, List<RawSheet> sheets,
        Optional<Code> refusal, String insteadOf) {
    /** The order of files by their names, the same on every machine. */
    public static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays.compare(
            one.codePoints().toArray(), other.codePoints().toArray());

    public static RawFile read(String name, String sha256, List<RawSheet> sheets) {
        return new RawFile(name, "", sha256, sheets, Optional.empty(), "");
    }

    /** The same file, found within a folder whose name may tell the month. */
    public RawFile within(String folder) {
        return new RawFile(name, folder, sha256, sheets, refusal, insteadOf);
    }

    public static RawFile refused(String name, String sha256, Code why) {
        return new RawFile(name, "", sha256, List.of(), Optional.of(why), "");
    }
}

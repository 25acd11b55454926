package org.fanzha.intake.given;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;

/**
 * The lines of a mark, one a row of a sheet that nobody sees, closed by a sum over all of them: a mark that was
 * touched is no mark, and its file is read as any other.
 */
final class MarkLines {
    private static final String OURS = "fanzha";
    private static final String SUM = "sum";

    private MarkLines() {
    }

    /** @param kind what is marked, with the number of its form */
    static List<List<String>> sealed(String kind, List<List<String>> lines) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of(OURS, kind));
        all.addAll(lines);
        all.add(List.of(SUM, sum(all)));
        return List.copyOf(all);
    }

    /** The lines between head and sum; empty where the sheet is no such mark, or no longer the one that was written. */
    static Optional<List<List<String>>> opened(String kind, RawSheet sheet) {
        List<List<String>> all = sheet.rows().stream().map(MarkLines::texts).filter(line -> !line.isEmpty()).toList();
        boolean ours = all.size() > 1 && all.getFirst().equals(List.of(OURS, kind))
                && all.getLast().equals(List.of(SUM, sum(all.subList(0, all.size() - 1))));
        return ours ? Optional.of(all.subList(1, all.size() - 1)) : Optional.empty();
    }

    /** Blank cells at the end are nobody's: some programs drop them. */
    private static List<String> texts(RawRow row) {
        return trimmed(row.cells().stream().map(RawCell::text).toList());
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static String sum(List<List<String>> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.stream().flatMap(line -> Stream.concat(trimmed(line).stream(), Stream.of("\n")))
                    .forEach(text -> digest.update((text.replace("\r", "") + "\u0001").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8) + "h";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

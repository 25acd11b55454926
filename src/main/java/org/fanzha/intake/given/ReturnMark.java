package org.fanzha.intake.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fanzha.intake.RawSheet;

/**
 * What a return copy says of itself, so that taking it in again passes over what the office added.
 *
 * @param source  the sha256 of the file it is a copy of
 * @param summary the sheet that sums up for the village
 * @param sheets  those to which two columns were added
 */
public record ReturnMark(String source, String summary, Set<String> sheets) {
    /** The sheet that bears the mark. */
    public static final String SHEET = "_fanzha_return";
    public static final String RESULT = "处理结果";
    public static final String REASON = "原因";
    private static final String KIND = "return 1";

    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("summary", summary));
        lines.add(List.of("source", source));
        sheets.forEach(sheet -> lines.add(List.of("sheet", sheet)));
        return MarkLines.sealed(KIND, lines);
    }

    /** Empty where the sheet bears no mark, or one that was touched. */
    public static Optional<ReturnMark> of(RawSheet sheet) {
        return MarkLines.opened(KIND, sheet).map(lines -> new ReturnMark(lines.get(1).get(1), lines.getFirst().get(1),
                lines.stream().skip(2).map(line -> line.get(1)).collect(Collectors.toSet())));
    }
}

package org.fanzha.intake.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.intake.RawSheet;

/**
 * What a return copy says of itself, so that taking it in again passes over what the office added.
 *
 * @param source  the sha256 of the file it is a copy of
 * @param summary the sheet that sums up for the village
 * @param columns by sheet the first of the two columns that were added at its right, from 0
 */
public record ReturnMark(String source, String summary, Map<String, Integer> columns) {
    /** The sheet that bears the mark. */
    public static final String SHEET = "_fanzha_return";
    public static final String RESULT = "处理结果";
    public static final String REASON = "原因";
    private static final String KIND = "return 1";

    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("summary", summary));
        lines.add(List.of("source", source));
        columns.forEach((sheet, column) -> lines.add(List.of("sheet", sheet, "c" + column)));
        return MarkLines.sealed(KIND, lines);
    }

    static Optional<ReturnMark> of(RawSheet sheet) {
        return MarkLines.opened(KIND, sheet).map(lines -> {
            Map<String, Integer> columns = new HashMap<>();
            lines.stream().filter(l -> l.size() == 3).forEach(l -> columns.put(l.get(1), Integer.valueOf(l.get(2).substring(1))));
            return new ReturnMark(lines.get(1).get(1), lines.getFirst().get(1), columns);
        });
    }
}

package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.layout.Column;

/** What becomes of a file, in a few short lines. */
public final class FileWords {
    private FileWords() {
    }

    /** @param count how many of the file's rows have a verdict, known already: the rows are not walked over */
    public static String of(StagedFile file, ToLongFunction<Verdict> count) {
        List<String> lines = new ArrayList<>();
        String status = BatchWords.of(file.status());
        if (file.tables().isEmpty() || !file.reason().isEmpty()) {
            lines.add(status + "：" + file.reason());
        }
        if (!file.tables().isEmpty()) {
            lines.add((lines.isEmpty() ? status + "，" : "") + file.tables().stream()
                    .map(t -> t.register().title()).distinct().collect(Collectors.joining("、"))
                    + "：" + counts(count));
        }
        String unread = file.tables().stream().flatMap(FileWords::unread).distinct().collect(Collectors.joining("、"));
        if (!unread.isEmpty()) {
            lines.add("没有对应项的列：" + unread);
        }
        if (file.status() == StagedFile.Status.TAKEN) {
            file.ignored().forEach(sheet -> lines.add("“" + sheet.sheet() + "”：" + sheet.reason()));
        }
        return String.join("\n", lines);
    }

    private static String counts(ToLongFunction<Verdict> count) {
        String counts = BatchWords.counts(count);
        return counts.isEmpty() ? "没有数据行" : counts;
    }

    private static java.util.stream.Stream<String> unread(StagedTable table) {
        return table.columns().stream().filter(c -> c.field() == null && !c.heading().isBlank() && !Column.isSerial(c.heading()))
                .map(c -> "“" + c.heading() + "”");
    }
}

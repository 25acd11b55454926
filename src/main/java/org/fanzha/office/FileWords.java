package org.fanzha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;
import org.fanzha.intake.layout.Column;
import org.fanzha.register.Code;

/** What becomes of a file, in a few short lines. */
public final class FileWords {
    private FileWords() {
    }

    /** @param count how many of the file's rows have a verdict, known already: the rows are not walked over */
    public static String of(StagedFile file, ToLongFunction<Verdict> count) {
        List<String> lines = new ArrayList<>();
        String status = BatchWords.of(file.status());
        if (file.tables().isEmpty() && asked(file) == 0 || !file.tables().isEmpty() && !file.reason().isEmpty()) {
            lines.add(status + "：" + file.reason());
        }
        if (!file.tables().isEmpty()) {
            lines.add((lines.isEmpty() ? status + "，" : "") + file.tables().stream()
                    .map(t -> t.register().title()).distinct().collect(Collectors.joining("、"))
                    + "：" + counts(count));
        }
        if (file.status() == StagedFile.Status.TAKEN && !file.insteadOf().isEmpty()) {
            lines.add("是改好发回的退回件：写入以后，原来那份留下的待办不再问");
        }
        String unread = file.tables().stream().flatMap(FileWords::unread).distinct().collect(Collectors.joining("、"));
        if (!unread.isEmpty()) {
            lines.add("没有对应项的列：" + unread);
        }
        long asked = asked(file);
        if (asked > 0) {
            lines.addFirst("要问一声：有 " + asked + " 张表像不止一种台账");
        }
        if (file.status() == StagedFile.Status.TAKEN) {
            file.ignored().stream().filter(sheet -> sheet.code() != Code.SHEET_SEVERAL_REGISTERS)
                    .forEach(sheet -> lines.add("“" + sheet.sheet() + "”：" + sheet.reason()));
        }
        return String.join("\n", lines);
    }

    /** How many of its tables fit several registers, so that the clerk must be asked. */
    public static long asked(StagedFile file) {
        return file.sheets().stream().flatMap(sheet -> sheet.parts().stream()).filter(FileWords::isAsked).count();
    }

    /** How many tables of a batch there are of which the clerk must be asked. */
    public static long asked(StagedBatch batch) {
        return batch.files().stream().mapToLong(FileWords::asked).sum();
    }

    /** Whether a block waits to be told which register it is. */
    public static boolean isAsked(StagedSheet.Part part) {
        return part.table().isEmpty() && part.fitting().size() > 1;
    }

    private static String counts(ToLongFunction<Verdict> count) {
        String counts = BatchWords.counts(count);
        return counts.isEmpty() ? "没有数据行" : counts;
    }

    private static Stream<String> unread(StagedTable table) {
        return table.columns().stream().filter(c -> c.field() == null && c.by() == null)
                .filter(c -> !c.heading().isBlank() && !Column.isSerial(c.heading())).map(c -> "“" + c.heading() + "”");
    }
}

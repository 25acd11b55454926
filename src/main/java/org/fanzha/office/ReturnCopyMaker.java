package org.fanzha.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fanzha.intake.CellProblem;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Other;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.StagedRow;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.StagedTable;
import org.fanzha.intake.Verdict;

/** Puts what was found about a file into the village's words. */
final class ReturnCopyMaker {
    /** Nobody mends more from a list; the rest is marked on the sheets all the same. */
    private static final int LISTED = 200;
    private final StagedFile file;
    private final String office;
    private final LocalDate today;
    private final boolean isWritten;
    private final List<ReturnCopy.Item> items = new ArrayList<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private int toMend;

    ReturnCopyMaker(StagedFile file, String office, LocalDate today, boolean isWritten) {
        this.file = file;
        this.office = office;
        this.today = today;
        this.isWritten = isWritten;
    }

    ReturnCopy make() {
        List<ReturnCopy.Marks> marks = file.sheets().stream().map(this::marks).toList();
        List<ReturnCopy.Item> listed = items.stream().limit(LISTED).toList();
        return new ReturnCopy(file.sha256(), "退回说明", sentences(), listed, items.size() - listed.size(), marks);
    }

    private ReturnCopy.Marks marks(StagedSheet sheet) {
        List<Integer> headings = new ArrayList<>();
        List<ReturnCopy.Row> rows = new ArrayList<>();
        for (StagedSheet.Part part : sheet.parts()) {
            part.table().ifPresent(table -> {
                headings.add(lastHeading(part, table));
                table.rows().forEach(row -> rows.addAll(FormMarks.of(part.extent(), row(table, row))));
            });
        }
        return new ReturnCopy.Marks(sheet.raw().name(), headings, rows);
    }

    private static int lastHeading(StagedSheet.Part part, StagedTable table) {
        return part.extent().others().entrySet().stream().filter(o -> o.getValue() == Other.HEADING).map(Map.Entry::getKey)
                .max(Integer::compare).orElse(table.rows().isEmpty() ? part.extent().firstRow()
                        : Math.max(1, table.rows().getFirst().row() - 1));
    }

    private ReturnCopy.Row row(StagedTable table, StagedRow row) {
        counts.merge(row.verdict(), 1, Integer::sum);
        List<CellProblem> offending = isIn(row) ? List.of() : row.problems().stream().filter(VillageWords::isOffending).toList();
        toMend += offending.stream().anyMatch(VillageWords::isMendable) ? 1 : 0;
        List<ReturnCopy.Cell> cells = new ArrayList<>();
        for (CellProblem problem : offending) {
            String what = VillageWords.sentence(problem);
            if (VillageWords.isMendable(problem)) {
                items.add(new ReturnCopy.Item(table.sheet(), row.row(), plain(problem.heading()), what));
            }
            column(table, problem).ifPresent(c -> cells.add(new ReturnCopy.Cell(c, what)));
        }
        String reason = offending.stream().map(ReturnCopyMaker::named).distinct().collect(Collectors.joining("\n"));
        return new ReturnCopy.Row(row.row(), row.verdict(), VillageWords.result(row.verdict(), isWritten),
                reason.isEmpty() && !isIn(row) ? "由反诈办核实，这里不用改。" : reason, cells);
    }

    private static boolean isIn(StagedRow row) {
        return row.verdict() != Verdict.PARKED && row.verdict() != Verdict.REJECTED;
    }

    private static String named(CellProblem problem) {
        return (problem.heading().isEmpty() ? "" : plain(problem.heading()) + "：") + VillageWords.sentence(problem);
    }

    private static String plain(String heading) {
        return heading.replace("\n", "");
    }

    private static Optional<Integer> column(StagedTable table, CellProblem problem) {
        if (problem.heading().isEmpty()) {
            return Optional.empty();
        }
        List<ColumnMatch> named = table.columns().stream().filter(c -> c.heading().equals(problem.heading())).toList();
        return Stream.concat(named.stream().filter(c -> c.field() != null && c.field() == problem.problem().field()), named.stream())
                .map(ColumnMatch::column).findFirst();
    }

    private List<String> sentences() {
        int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> said = new ArrayList<>();
        said.add("“%s”已由%s于%s核对，共 %d 行：%s。".formatted(file.name().replaceFirst("^.*/", ""), office,
                DayWords.day(today), rows, counted()));
        int waiting = counts.getOrDefault(Verdict.PARKED, 0) + counts.getOrDefault(Verdict.REJECTED, 0);
        if (toMend > 0) {
            said.add("请改 " + toMend + " 行。有问题的格子颜色更深、带批注，把鼠标移上去就能看到；每行最右边两列写着处理结果和原因。");
            said.add("改好后把这个文件直接发回，不用另做新表，也不用删掉已收的行：没改的行不会重复登记。"
                    + "这一页和右边两列不用动，收表时自动略过。");
        } else {
            said.add(waiting > 0 ? "您们不用改什么。" : "各行都符合要求，不用改，也不用发回。");
        }
        if (waiting > toMend) {
            said.add("另有 " + (waiting - toMend) + " 行由反诈办核实，不用您们改。");
        }
        file.ignored().stream().filter(s -> !s.sheet().isEmpty()).forEach(s -> said.add("工作表“" + s.sheet() + "”没有收：" + s.reason()));
        return said;
    }

    private String counted() {
        return counts.isEmpty() ? "没有数据行" : counts.entrySet().stream()
                .map(c -> VillageWords.result(c.getKey(), isWritten) + " " + c.getValue() + " 行").collect(Collectors.joining("，"));
    }
}

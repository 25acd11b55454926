package org.fanzha.intake.staging;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanzha.intake.KnownInMemory;
import org.fanzha.intake.RawCell;
import org.fanzha.intake.RawFile;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.RawSheet;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.Verdict;

/**
 * Stages 100,000 rows of 12 columns several times and prints seconds and heap; run by hand, asserts nothing.
 * With any argument every cell is text, as a text table has it.
 */
public final class StagingBenchmark {
    private static final int ROWS = 100_000;

    private StagingBenchmark() {
    }

    public static void main(String[] args) {
        RawFile file = file(args.length > 0);
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            long cpu = cpuTime();
            StagedBatch batch = Intake.stage(List.of(file), KnownInMemory.town(), Staged.choices("2024-05"));
            double seconds = (System.nanoTime() - start) / 1e9;
            double worked = (cpuTime() - cpu) / 1e9;
            System.gc();
            long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
            System.out.printf(Locale.ROOT, "%d inserted of %d in %.2f s wall, %.2f s cpu, %d MB in use%n",
                    batch.count(Verdict.INSERTED), batch.rows(), seconds, worked, used);
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static RawFile file(boolean textOnly) {
        String[] heads = {"序号", "日期", "村(社区)", "活动类型", "主题", "地点", "组织单位", "主讲人", "参加人数", "发放资料份数", "普法", "备注"};
        List<RawRow> rows = new ArrayList<>();
        rows.add(new RawRow(1, false, List.of(heads).stream().map(RawCell::text).toList()));
        for (int i = 0; i < ROWS; i++) {
            rows.add(new RawRow(i + 2, false, List.of(number(i + 1), new RawCell(RawCell.Kind.DAY, "2024-05-%02d".formatted(1 + i % 28)),
                    RawCell.text(i % 2 == 0 ? "下坝村" : "上坝村"), RawCell.text(i % 3 == 0 ? "院坝会" : "入户"), RawCell.text("反诈宣传第" + i + "次"),
                    RawCell.text("第" + i + "组"), RawCell.text("云溪镇反诈办"), RawCell.text("李小六"), number(i % 300),
                    number(i % 500), RawCell.text("是"), RawCell.text("备注" + i))));
        }
        if (textOnly) {
            rows.replaceAll(r -> new RawRow(r.number(), false, r.cells().stream().map(c -> RawCell.text(c.text())).toList()));
        }
        return RawFile.read("宣传台账.xlsx", "sha", List.of(new RawSheet("宣传台账", false, rows, List.of(), List.of())));
    }

    private static RawCell number(int n) {
        return new RawCell(RawCell.Kind.NUMBER, String.valueOf(n));
    }
}

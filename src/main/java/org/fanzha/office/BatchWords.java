package org.fanzha.office;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.fanzha.intake.Other;
import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.Verdict;

/** The clerk's words for verdicts, the same at every door, and the two sums that say that nothing was lost. */
public final class BatchWords {
    private static final Map<Verdict, String> VERDICTS = Map.of(Verdict.INSERTED, "新增", Verdict.UPDATED, "更新",
            Verdict.UNCHANGED, "未变", Verdict.PARKED, "待办", Verdict.REJECTED, "拒绝");
    private static final Map<StagedFile.Status, String> STATUSES = Map.of(StagedFile.Status.TAKEN, "导入",
            StagedFile.Status.REFUSED, "拒收", StagedFile.Status.IGNORED, "忽略");

    private BatchWords() {
    }

    public static String of(Verdict verdict) {
        return VERDICTS.get(verdict);
    }

    public static String of(StagedFile.Status status) {
        return STATUSES.get(status);
    }

    /** What a row is that is no data row. */
    public static String of(Other other) {
        return switch (other) {
            case TITLE -> "标题";
            case HEADING -> "表头";
            case NOTE -> "说明";
            case EXAMPLE -> "示例";
            case SUBTOTAL -> "小计";
            case TOTAL -> "合计";
            case BLANK -> "空行";
            case TAIL -> "表尾";
        };
    }

    /** What became other by staging anew, such as {@code 新增 3 → 2，未变 1 → 2}; empty where the counts are the same. */
    public static String difference(Map<Verdict, Integer> before, Map<Verdict, Integer> now) {
        return Arrays.stream(Verdict.values()).filter(v -> !before.get(v).equals(now.get(v)))
                .map(v -> of(v) + " " + before.get(v) + " → " + now.get(v)).collect(Collectors.joining("，"));
    }

    /** Such as {@code 9 行 = 新增 6 + 更新 1 + 未变 1 + 待办 1 + 拒绝 0}. */
    public static String sum(ToLongFunction<Verdict> count) {
        return Arrays.stream(Verdict.values()).mapToLong(count).sum() + " 行 = "
                + Arrays.stream(Verdict.values()).map(v -> of(v) + " " + count.applyAsLong(v))
                        .collect(Collectors.joining(" + "));
    }

    /** Such as {@code 9 行：新增 6，待办 3}, what there is none of left out. */
    public static String brief(ToLongFunction<Verdict> count) {
        String counts = counts(count);
        return Arrays.stream(Verdict.values()).mapToLong(count).sum() + " 行" + (counts.isEmpty() ? "" : "：" + counts);
    }

    /** Such as {@code 新增 6，待办 3}; empty where there is none of any. */
    public static String counts(ToLongFunction<Verdict> count) {
        return Arrays.stream(Verdict.values()).filter(v -> count.applyAsLong(v) > 0)
                .map(v -> of(v) + " " + count.applyAsLong(v)).collect(Collectors.joining("，"));
    }

    /** Such as {@code 3 个文件 = 导入 2 + 拒收 1 + 忽略 0}. */
    public static String files(StagedBatch batch) {
        return batch.files().size() + " 个文件 = " + Arrays.stream(StagedFile.Status.values())
                .map(s -> of(s) + " " + batch.files(s)).collect(Collectors.joining(" + "));
    }
}

package org.fanzha.desktop.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.fanzha.intake.StagedBatch;
import org.fanzha.intake.StagedFile;
import org.fanzha.intake.Verdict;

/** The clerk's words for verdicts, and the two sums that say that nothing was lost. */
final class Words {
    private static final Map<Verdict, String> VERDICTS = Map.of(Verdict.INSERTED, "新增", Verdict.UPDATED, "更新",
            Verdict.UNCHANGED, "未变", Verdict.PARKED, "待核", Verdict.REJECTED, "退回");
    private static final Map<StagedFile.Status, String> STATUSES = Map.of(StagedFile.Status.TAKEN, "收下",
            StagedFile.Status.REFUSED, "不收", StagedFile.Status.IGNORED, "略过");

    private Words() {
    }

    static String of(Verdict verdict) {
        return VERDICTS.get(verdict);
    }

    static String of(StagedFile.Status status) {
        return STATUSES.get(status);
    }

    /** Such as {@code 9 行 = 新增 6 + 更新 1 + 未变 1 + 待核 1 + 退回 0}. */
    static String sum(ToLongFunction<Verdict> count) {
        return Arrays.stream(Verdict.values()).mapToLong(count).sum() + " 行 = "
                + Arrays.stream(Verdict.values()).map(v -> of(v) + " " + count.applyAsLong(v))
                        .collect(Collectors.joining(" + "));
    }

    /** Such as {@code 3 个文件 = 收下 2 + 不收 1 + 略过 0}. */
    static String files(StagedBatch batch) {
        return batch.files().size() + " 个文件 = " + Arrays.stream(StagedFile.Status.values())
                .map(s -> of(s) + " " + batch.files(s)).collect(Collectors.joining(" + "));
    }
}

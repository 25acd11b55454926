package org.fanzha.office;

import java.util.Set;

import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Verdict;
import org.fanzha.register.Code;
import org.fanzha.register.Grade;

/**
 * What a village is told of its own rows. It learns nothing of what the ledger holds: sentences that may quote an entry
 * are replaced by one that says that the office looks into it.
 */
final class VillageWords {
    /** Codes that speak of the cell alone and of what to do about it. */
    private static final Set<String> OF_THE_CELL = Set.of("cell", "number", "count", "money", "day", "choice", "name", "id", "phone");

    private VillageWords() {
    }

    /** @param isWritten whether the batch is in the ledger already */
    static String result(Verdict verdict, boolean isWritten) {
        return switch (verdict) {
            case INSERTED -> isWritten ? "已新增" : "可新增";
            case UPDATED -> isWritten ? "已更新" : "可更新";
            case UNCHANGED -> "与台账一致";
            case PARKED -> "待核实";
            case REJECTED -> "未收";
        };
    }

    /** Whether something keeps the row back. */
    static boolean isOffending(CellProblem problem) {
        return problem.problem().grade().compareTo(Grade.DOUBTFUL) >= 0;
    }

    /** Whether the village can mend it; else it is for the office to decide. */
    static boolean isMendable(CellProblem problem) {
        Code code = problem.problem().code();
        return code == Code.UNIT_UNKNOWN || code == Code.UNIT_SEVERAL || code == Code.PERSON_UNKNOWN
                || code == Code.PERSON_SEVERAL || code == Code.PERSON_OTHER || code == Code.SAME_IN_BATCH
                || OF_THE_CELL.contains(code.key().replaceFirst("\\..*", ""));
    }

    static String sentence(CellProblem problem) {
        Code code = problem.problem().code();
        return switch (code) {
            case UNIT_UNKNOWN, UNIT_SEVERAL -> "单位名称对不上，请写全称，如“下坝村”。";
            case PERSON_UNKNOWN -> "名单里没有这个人，请写清证件号或档号。";
            case PERSON_SEVERAL -> "写得不够清楚，请补上证件号或档号。";
            case PERSON_OTHER -> "号码与姓名对不上，请核对。";
            case SAME_IN_BATCH -> "与同时报来的另一行是同一条，但内容不同，请核对，只留准的一行。";
            case STALE_VALUE -> "这一项台账里后来改过，由反诈办核实，这里不用改。";
            default -> isMendable(problem) ? problem.problem().message() : "可能与以前报过的重复，由反诈办核实，这里不用改。";
        };
    }
}

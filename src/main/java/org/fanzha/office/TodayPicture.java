package org.fanzha.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanzha.figures.CaseMonth;

/**
 * What the first screen of the day shows.
 *
 * @param longest     the longest overdue checks and returns, at most a hundred, longest first
 * @param late        how many are overdue in all
 * @param lateUnits   ids of the units that owe a return whose day is over
 * @param withoutPlan ids of people of high risk without 一人一策
 * @param months      the last twelve, this one included, oldest first
 * @param lately      the last batches, newest first
 */
public record TodayPicture(LocalDate day, Begun begun, Owed checks, List<Dues.Owed> longest, int late,
        Set<Long> lateUnits, Set<Long> withoutPlan, List<CaseMonth> months, List<BatchStore.OpenFile> open,
        List<BatchStore.BatchLine> lately, Backup backup) {

    /** How far a new office has come. @param hasWork whether anything was taken in besides units */
    public record Begun(boolean hasUnits, boolean hasWork) {
        public boolean isWhole() {
            return hasUnits && hasWork;
        }
    }

    /** Ids of the people whose next check is overdue, owed today, or owed within so many days. */
    public record Owed(Set<Long> overdue, Set<Long> today, Set<Long> soon, int soonDays) {
    }

    /** @param last empty before the first */
    public record Backup(Optional<LocalDateTime> last, boolean isDue) {
    }

    /** Questions in the work list. */
    public int questions() {
        return open.stream().mapToInt(BatchStore.OpenFile::questions).sum();
    }
}

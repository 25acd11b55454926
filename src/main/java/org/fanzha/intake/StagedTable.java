package org.fanzha.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanzha.register.Link;
import org.fanzha.register.Register;

/**
 * One block of a sheet, understood.
 *
 * @param unit  the unit that title, sheet, file or folder name, if one does
 * @param other  rows that are no data, by kind; kinds without rows are left out
 * @param reused what was said in earlier batches and served here
 */
public record StagedTable(String sheet, Register register, Optional<Link> unit, Optional<YearMonth> month,
        Map<Other, Integer> other, List<ColumnMatch> columns, List<StagedRow> rows, Reused reused) {
    /** A table that owes nothing to earlier batches. */
    public StagedTable(String sheet, Register register, Optional<Link> unit, Optional<YearMonth> month,
            Map<Other, Integer> other, List<ColumnMatch> columns, List<StagedRow> rows) {
        this(sheet, register, unit, month, other, columns, rows, Reused.NOTHING);
    }

    public int count(Verdict verdict) {
        return (int) rows.stream().filter(r -> r.verdict() == verdict).count();
    }
}

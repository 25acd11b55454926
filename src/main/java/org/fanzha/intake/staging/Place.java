package org.fanzha.intake.staging;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fanzha.intake.cell.Frame;
import org.fanzha.register.Link;
import org.fanzha.register.Problem;

/**
 * What stands around a table and fills what its cells leave open.
 *
 * @param unitFrom  where the unit was read, as a sentence names it
 * @param monthFrom the same for the month
 * @param notice    that the month read differs from the one given
 * @param moneyUnit the unit of money that the line above the table gives: 万元, or empty
 * @param sections  by row the units that rows between the data name, each for those below it; then {@code unit} is empty
 */
record Place(Optional<Link> unit, String unitFrom, Optional<YearMonth> month, String monthFrom, Frame frame,
        Optional<Problem> notice, String moneyUnit, NavigableMap<Integer, Link> sections) {
    /** A table without rows that name units. */
    Place(Optional<Link> unit, String unitFrom, Optional<YearMonth> month, String monthFrom, Frame frame,
            Optional<Problem> notice, String moneyUnit) {
        this(unit, unitFrom, month, monthFrom, frame, notice, moneyUnit, new TreeMap<>());
    }

    /** The unit of a row that names none itself. */
    Optional<Link> unitAt(int row) {
        return sections.isEmpty() ? unit : Optional.ofNullable(sections.floorEntry(row)).map(Map.Entry::getValue);
    }
}

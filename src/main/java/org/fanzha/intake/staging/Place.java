package org.fanzha.intake.staging;

import java.time.YearMonth;
import java.util.Optional;
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
 */
record Place(Optional<Link> unit, String unitFrom, Optional<YearMonth> month, String monthFrom, Frame frame,
        Optional<Problem> notice, String moneyUnit) {
}

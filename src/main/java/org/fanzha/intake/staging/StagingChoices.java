package org.fanzha.intake.staging;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the clerk says beside the files.
 *
 * @param month               the month the files are for where they do not say so themselves; null where not said
 * @param received            the day on which the files came in, kept with the returns
 * @param today               days after it are refused
 */
public record StagingChoices(YearMonth month, LocalDate received, LocalDate today) {
}

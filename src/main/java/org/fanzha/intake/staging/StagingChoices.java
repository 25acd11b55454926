package org.fanzha.intake.staging;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fanzha.intake.Mode;
import org.fanzha.intake.Sayings;

/**
 * What the clerk says beside the files.
 *
 * @param month               the month the files are for where they do not say so themselves; null where not said
 * @param received            the day on which the files came in, kept with the returns
 * @param today               days after it are refused
 * @param sayings             what was settled in the preview, to be staged again by it
 */
public record StagingChoices(YearMonth month, LocalDate received, LocalDate today, Mode mode, Sayings sayings) {
    public StagingChoices(YearMonth month, LocalDate received, LocalDate today) {
        this(month, received, today, Mode.UPDATE, Sayings.NONE);
    }

    public StagingChoices with(Sayings said) {
        return new StagingChoices(month, received, today, mode, said);
    }
}

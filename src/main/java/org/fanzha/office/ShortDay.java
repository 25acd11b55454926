package org.fanzha.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it is typed in haste: 0603, 6-3, 6.3 or 6月3日 is the 3rd of June of this year. Only for what is typed and shown
 * at once as it was understood: in a file, where nobody sees it, the year stays a question.
 */
public final class ShortDay {
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{2})(\\d{2})|(\\d{1,2})[-./月](\\d{1,2})[日号]?");

    private ShortDay() {
    }

    /** @param today lends its year; empty where the text is no such day, or one that this year does not have */
    public static Optional<LocalDate> of(String typed, LocalDate today) {
        Matcher match = MONTH_AND_DAY.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int at = match.group(1) == null ? 3 : 1;
        try {
            return Optional.of(LocalDate.of(today.getYear(), Integer.parseInt(match.group(at)), Integer.parseInt(match.group(at + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

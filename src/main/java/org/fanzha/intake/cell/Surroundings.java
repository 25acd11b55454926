package org.fanzha.intake.cell;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What cleaners of one table may ask beyond the cell.
 *
 * @param today   days after it are refused
 * @param typed   whether a person types into a form: a name that only one person bears is then enough
 */
public record Surroundings(LocalDate today, Frame frame, UnitDirectory units, PeopleDirectory people, boolean typed) {
    /**
     * The unit that a heading or the line above the table gives a column of numbers.
     *
     * @param hint   what stands in the heading's brackets, empty without
     * @param factor what a bare number is multiplied by
     * @param from   empty where the heading says so itself, else where it was read
     */
    public record Measure(String hint, BigDecimal factor, String from) {
        public static final Measure NONE = new Measure("", BigDecimal.ONE, "");
    }
}

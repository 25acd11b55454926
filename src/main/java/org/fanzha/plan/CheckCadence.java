package org.fanzha.plan;

import java.time.LocalDate;
import java.time.Period;
import org.fanzha.catalogue.KeyPeople;
import org.fanzha.register.Option;

/** How often a key person is checked, by risk: a setting, since every place sets its own pace. */
public record CheckCadence(Period high, Period middle, Period low) {
    public static final CheckCadence FIRST =
            new CheckCadence(Period.ofDays(7), Period.ofDays(14), Period.ofMonths(1));

    /** @throws IllegalArgumentException where the risk is none of the three levels */
    public LocalDate next(Option risk, LocalDate last) {
        return last.plus(of(risk));
    }

    /** The name of the rule for this risk, such as {@code checks.high}. */
    public static String ruleKey(Option risk) {
        return "checks." + risk.code();
    }

    private Period of(Option risk) {
        if (risk.equals(KeyPeople.HIGH)) {
            return high;
        }
        if (risk.equals(KeyPeople.MIDDLE)) {
            return middle;
        }
        if (risk.equals(KeyPeople.LOW)) {
            return low;
        }
        throw new IllegalArgumentException(risk.code());
    }
}

package org.fanzha.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanzha.register.Entry;

/**
 * Cases and losses of one month, counted as the bulletin counts them, for a row of months.
 *
 * @param loss     yuan
 * @param lossText 万元 as the bulletin prints it
 * @param cases    the ids of the entries behind both
 */
public record CaseMonth(YearMonth month, int count, BigDecimal loss, String lossText, Set<Long> cases) {
    /** @param cases those of other months are passed over */
    public static CaseMonth of(YearMonth month, List<Entry> cases) {
        List<Entry> own = MonthFacts.in(month, cases);
        BigDecimal loss = CaseFigures.loss(own);
        return new CaseMonth(month, own.size(), loss, Print.wan(loss),
                own.stream().map(Entry::id).collect(Collectors.toUnmodifiableSet()));
    }
}

package org.fanzha.plan;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Returns;
import org.fanzha.catalogue.Units;
import org.fanzha.register.Entry;

/** The monthly returns (月度工作情况) that every village and community in use owes by the set day. */
public final class OwedReturns {
    public static final String RULE = "returns.monthly";

    private OwedReturns() {
    }

    /** One a village or community in use, in the order of {@code units}. */
    public static List<OwedReturn> of(YearMonth month, Collection<Entry> units, Collection<Entry> returns,
            MonthRules rules) {
        Map<Long, Entry> came = returns.stream().filter(r -> isFor(r, month))
                .collect(Collectors.toMap(r -> r.orNull(Returns.UNIT).id(), r -> r, OwedReturns::earlier));
        return villages(units).stream().map(unit -> owed(unit, month, came.get(unit.id()), rules)).toList();
    }

    /** The villages and communities in use; a unit without 状态 is in use. */
    public static List<Entry> villages(Collection<Entry> units) {
        return units.stream()
                .filter(u -> u.get(Units.KIND).filter(List.of(Units.VILLAGE, Units.COMMUNITY)::contains).isPresent())
                .filter(u -> u.get(Units.STATE).filter(s -> !s.equals(Units.IN_USE)).isEmpty())
                .toList();
    }

    private static boolean isFor(Entry entry, YearMonth month) {
        return month.equals(entry.orNull(Returns.MONTH)) && entry.get(Returns.UNIT).isPresent()
                && entry.get(Returns.SUBJECT).filter(Returns.MONTHLY_WORK::equals).isPresent();
    }

    private static Entry earlier(Entry a, Entry b) {
        if (a.orNull(Returns.RECEIVED) == null || b.orNull(Returns.RECEIVED) == null) {
            return a.orNull(Returns.RECEIVED) == null ? b : a;
        }
        return b.orNull(Returns.RECEIVED).isBefore(a.orNull(Returns.RECEIVED)) ? b : a;
    }

    private static OwedReturn owed(Entry unit, YearMonth month, Entry came, MonthRules rules) {
        return new OwedReturn(unit, rules.returnsDue(month), came,
                came == null ? null : came.orNull(Returns.RECEIVED));
    }
}

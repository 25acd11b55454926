package org.fanzha.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares in per cent that sum to 100 whatever the counts: each is cut off, and what is missing goes, a last
 * place each, to the largest remainders, the earlier first among equals.
 */
final class Shares {
    private Shares() {
    }

    /** @return one share a count, in order; empty where all counts are zero */
    static List<BigDecimal> of(List<Long> counts, int decimals) {
        long total = counts.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return List.of();
        }
        long places = BigDecimal.TEN.pow(decimals + 2).longValueExact();
        List<Long> units = new ArrayList<>(counts.stream().map(c -> c * places / total).toList());
        long missing = places - units.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, counts.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> counts.get(i) * places % total).reversed())
                .limit(missing).forEach(i -> units.set(i, units.get(i) + 1));
        return units.stream().map(u -> BigDecimal.valueOf(u, decimals)).toList();
    }
}

package org.fanzha.intake.staging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fanzha.intake.CellProblem;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Link;
import org.fanzha.register.Look;
import org.fanzha.register.Problem;
import org.fanzha.register.Register;

/**
 * The counts of each unit by month over the tables of one batch. Where a unit's counts all grow from month to month
 * of one year, it may have given the year so far in place of the month; that is asked, never corrected.
 */
final class Monthly {
    private static final int MONTHS = 3;
    /** Two columns that grow over three months, or one over four: fewer grow by chance. */
    private static final int EVIDENCE = 5;
    private final List<Field<?>> fields;
    private final Field<Link> unitField;
    private final Map<Link, NavigableMap<YearMonth, Map<Field<?>, Long>>> counts = new LinkedHashMap<>();
    private final Map<YearMonth, TableStaging> tables = new TreeMap<>();

    Monthly(Register register) {
        this.fields = register.fields().stream().<Field<?>>map(f -> f).filter(f -> f.look() == Look.NUMBER).toList();
        this.unitField = register.unitField().orElse(null);
    }

    void add(YearMonth month, TableStaging table, ReadRow read) {
        Link unit = unitField == null ? null : read.values().orNull(unitField);
        if (unit == null) {
            return;
        }
        tables.put(month, table);
        Map<Field<?>, Long> sums = counts.computeIfAbsent(unit, u -> new TreeMap<>()).computeIfAbsent(month, m -> new HashMap<>());
        for (Field<?> field : fields) {
            if (read.values().orNull(field) instanceof Long count) {
                sums.merge(field, count, Long::sum);
            }
        }
    }

    /** Tells the table of the last month of each unit whose counts look like the year so far. */
    void tell() {
        counts.forEach((unit, months) -> {
            Map<Integer, NavigableMap<YearMonth, Map<Field<?>, Long>>> years = new TreeMap<>();
            months.forEach((month, sums) -> years.computeIfAbsent(month.getYear(), y -> new TreeMap<>()).put(month, sums));
            years.values().forEach(year -> word(unit, year).ifPresent(tables.get(year.lastKey())::tell));
        });
    }

    private Optional<CellProblem> word(Link unit, NavigableMap<YearMonth, Map<Field<?>, Long>> year) {
        List<Map<Field<?>, Long>> sums = new ArrayList<>(year.values());
        List<Field<?>> given = fields.stream().filter(field -> sums.stream().allMatch(s -> s.containsKey(field))).toList();
        boolean grows = !given.isEmpty() && given.stream().allMatch(field -> grows(field, sums));
        if (!grows || sums.size() < MONTHS || sums.size() + given.size() < EVIDENCE) {
            return Optional.empty();
        }
        return Optional.of(new CellProblem("", Problem.of(null, Grade.NORMALISED, Code.SUM_CUMULATIVE, unit.name(),
                given.stream().map(field -> "“" + field.title() + "”").collect(Collectors.joining("、")), year.firstKey(), year.lastKey())));
    }

    private static boolean grows(Field<?> field, List<Map<Field<?>, Long>> months) {
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i).get(field) < months.get(i - 1).get(field)) {
                return false;
            }
        }
        return months.getLast().get(field) > months.getFirst().get(field);
    }
}

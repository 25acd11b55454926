package org.fanzha.intake.staging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fanzha.catalogue.Cases;
import org.fanzha.intake.CellProblem;
import org.fanzha.intake.Other;
import org.fanzha.intake.RawRow;
import org.fanzha.intake.cell.Text;
import org.fanzha.register.Code;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Look;
import org.fanzha.register.Problem;

/**
 * Holds the totals that a table writes against the rows it sums up. A total that does not add up is pointed out and
 * changes no verdict: which of the numbers is wrong only the village knows.
 */
final class Sums {
    private static final BigDecimal ONE_YUAN = BigDecimal.ONE;
    private final List<Field<?>> fields;
    private final List<RawRow> totals;
    private final LaidOut table;
    private final List<Line> lines = new ArrayList<>();

    /** The numbers of a data row; a cell that is in doubt is not among them, and named as such. */
    private record Line(int row, Map<Field<?>, BigDecimal> numbers, List<Field<?>> unsure) {
    }

    Sums(LaidOut table) {
        this.table = table;
        this.fields = table.columns().stream().<Field<?>>map(column -> column.field()).filter(Sums::isSummed).toList();
        this.totals = fields.isEmpty() ? List.of() : table.sheet().rows().stream()
                .filter(row -> kind(row) == Other.TOTAL || kind(row) == Other.SUBTOTAL).toList();
    }

    private static boolean isSummed(Field<?> field) {
        return field != null && field != Cases.AGE && (field.look() == Look.NUMBER || field.look() == Look.MONEY);
    }

    private Other kind(RawRow row) {
        return table.block().extent().holds(row.number()) ? table.block().extent().other(row.number()).orElse(null) : null;
    }

    void add(ReadRow read) {
        if (totals.isEmpty()) {
            return;
        }
        Map<Field<?>, BigDecimal> numbers = new HashMap<>();
        fields.forEach(field -> number(read.values().orNull(field)).ifPresent(n -> numbers.put(field, n)));
        List<Field<?>> unsure = read.problems().stream().map(CellProblem::problem).filter(p -> p.grade().compareTo(Grade.ASSUMED) > 0)
                .<Field<?>>map(Problem::field).filter(fields::contains).toList();
        lines.add(new Line(read.number(), numbers, unsure));
    }

    private static Optional<BigDecimal> number(Object value) {
        return switch (value) {
            case Long count -> Optional.of(BigDecimal.valueOf(count));
            case BigDecimal amount -> Optional.of(amount);
            case null, default -> Optional.empty();
        };
    }

    /** A word about each total that is not the sum of its rows. */
    List<CellProblem> differences(TableReader reader) {
        List<CellProblem> found = new ArrayList<>();
        for (RawRow total : totals) {
            // 累计 sums up months that are not on the sheet
            if (total.cells().stream().noneMatch(cell -> Text.compact(cell.text()).contains("累计"))) {
                fields.forEach(field -> number(reader.number(field, total))
                        .flatMap(written -> difference(field, total, written)).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<CellProblem> difference(Field<?> field, RawRow total, BigDecimal written) {
        List<List<Line>> stretches = stretches(total);
        List<BigDecimal> sums = stretches.stream().filter(stretch -> isSure(field, stretch)).map(stretch -> sum(field, stretch)).toList();
        BigDecimal leeway = field.look() == Look.MONEY ? ONE_YUAN : new BigDecimal("0.5");
        boolean unclear = sums.size() < stretches.size() || sums.isEmpty();
        boolean right = sums.stream().anyMatch(sum -> sum.subtract(written).abs().compareTo(leeway) < 0);
        return unclear || right ? Optional.empty() : Optional.of(new CellProblem("", Problem.of(null, Grade.NORMALISED,
                Code.SUM_DIFFERS, total.number(), kind(total) == Other.TOTAL ? "合计" : "小计", field.title(), plain(written),
                plain(sums.getFirst()))));
    }

    /** The rows that a total may mean: since the one before it, all before it, or all below where it leads the table. */
    private List<List<Line>> stretches(RawRow total) {
        boolean isTotal = kind(total) == Other.TOTAL;
        int last = totals.stream().filter(row -> row.number() < total.number() && (!isTotal || kind(row) == Other.TOTAL))
                .mapToInt(RawRow::number).max().orElse(0);
        List<Line> before = lines(line -> line.row() < total.number());
        if (before.isEmpty()) {
            return isTotal ? Stream.of(lines).filter(all -> !all.isEmpty()).toList() : List.of();
        }
        List<Line> since = lines(line -> line.row() > last && line.row() < total.number());
        if (!isTotal) {
            return since.isEmpty() ? List.of() : List.of(since);
        }
        return since.isEmpty() || last == 0 ? List.of(before) : List.of(since, before);
    }

    private List<Line> lines(Predicate<Line> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    private static boolean isSure(Field<?> field, List<Line> stretch) {
        return stretch.stream().noneMatch(line -> line.unsure().contains(field));
    }

    private static BigDecimal sum(Field<?> field, List<Line> stretch) {
        return stretch.stream().map(line -> line.numbers().getOrDefault(field, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

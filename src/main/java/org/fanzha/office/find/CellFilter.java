package org.fanzha.office.find;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanzha.register.Keep;
import org.fanzha.register.Register;

/** A {@link Filter} as a question to lines in plain form. */
final class CellFilter {
    private static final Set<Keep> NUMBERS = Set.of(Keep.WHOLE, Keep.MONEY);

    private CellFilter() {
    }

    static Predicate<String> of(Register register, Filter filter) {
        int cell = register.indexOf(filter.field());
        Predicate<String> test = test(filter, filter.texts().stream().map(text -> Plain.of(text.strip())).toList());
        return line -> test.test(Cells.cell(line, cell));
    }

    private static Predicate<String> test(Filter filter, List<String> texts) {
        return switch (filter.how()) {
            case CONTAINS -> cell -> cell.contains(texts.getFirst());
            case ONE_OF -> texts.stream().collect(Collectors.toUnmodifiableSet())::contains;
            case BLANK -> String::isEmpty;
            case FILLED -> cell -> !cell.isEmpty();
            case BETWEEN -> NUMBERS.contains(filter.field().type().keep())
                    ? between(number(texts.getFirst()), number(texts.getLast()))
                    : between(texts.getFirst(), texts.getLast());
        };
    }

    /** Days, months and moments are written so that their texts stand in their order. */
    private static Predicate<String> between(String from, String to) {
        return cell -> !cell.isEmpty() && cell.compareTo(from) >= 0
                && (to.isEmpty() || cell.substring(0, Math.min(cell.length(), to.length())).compareTo(to) <= 0);
    }

    private static Predicate<String> between(BigDecimal from, BigDecimal to) {
        return cell -> !cell.isEmpty() && (from == null || new BigDecimal(cell).compareTo(from) >= 0)
                && (to == null || new BigDecimal(cell).compareTo(to) <= 0);
    }

    /** What is no number yet bounds nothing: it is still being typed. */
    private static BigDecimal number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
    }
}

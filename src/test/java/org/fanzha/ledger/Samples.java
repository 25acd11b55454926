package org.fanzha.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanzha.register.Field;
import org.fanzha.register.Link;
import org.fanzha.register.Option;
import org.fanzha.register.Register;
import org.fanzha.register.Squad;
import org.fanzha.register.Values;

/** Values for every field of any register, made from its definition. */
final class Samples {
    private Samples() {
    }

    /** Every field has a value; links point at the one entry given, or at number 1 of another register. */
    static Values full(Register register, Link unit) {
        Values values = Values.none(register);
        for (Field<?> field : register.fields()) {
            values = values.withRaw(field, value(field, unit));
        }
        return values;
    }

    static Object value(Field<?> field, Link unit) {
        return switch (field.look()) {
            case LINE, PARAGRAPH, PERSON -> field.title() + " Ab_1%";
            case ID_NUMBER -> "50099919900101001X";
            case NUMBER -> 41L;
            case MONEY -> new BigDecimal("32000.5");
            case DAY -> LocalDate.of(2024, 5, 8);
            case MONTH -> YearMonth.of(2024, 5);
            case MOMENT -> LocalDate.of(2024, 5, 8).atTime(10, 20);
            case CHOICE -> options(field).getLast();
            case CHOICES -> List.of(options(field).getFirst(), options(field).getLast());
            case TICK -> true;
            case LINK -> field.type().target().orElseThrow().equals("units") ? unit : new Link(1, "赵云溪");
            case PERSONS -> List.of("孙云溪", "李云溪");
            case PHONES -> List.of("13900000001", "13900000002");
            case FILES -> List.of("一.jpg", "二.jpg");
            case SQUAD -> new Squad(new LinkedHashMap<>(Map.of("民警", "周云溪")));
        };
    }

    private static List<Option> options(Field<?> field) {
        return field.type().choices().orElseThrow().options();
    }
}

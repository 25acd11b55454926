package org.fanzha.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.register.Option;

/** A value as a person reads it, said in SQL: what the filter looks through and what a column is sorted by. */
final class Shown {
    private Shown() {
    }

    /**
     * The condition that the value as shown contains a text, without regard to case.
     *
     * @param args takes the condition's parameters
     */
    static String contains(Column column, String text, List<Object> args) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return switch (column.field().look()) {
            case CHOICE -> choice(column, wanted, args);
            case CHOICES -> choices(column, wanted, args);
            case TICK -> tick(column, wanted);
            default -> {
                args.add("%" + wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
                yield "LOWER(" + text(column) + ") LIKE ?";
            }
        };
    }

    /** Several labels, joined as they are shown: each must be there. */
    private static String choices(Column column, String wanted, List<Object> args) {
        List<String> all = new ArrayList<>();
        for (String part : wanted.split("、")) {
            all.add(choice(column, part, args));
        }
        return all.isEmpty() ? "FALSE" : "(" + String.join(" AND ", all) + ")";
    }

    private static String choice(Column column, String wanted, List<Object> args) {
        List<String> any = new ArrayList<>(List.of("FALSE"));
        for (Option option : column.field().type().choices().orElseThrow().options()) {
            if (option.label().toLowerCase(Locale.ROOT).contains(wanted)) {
                any.add("CHAR(10) || " + column.name() + " || CHAR(10) LIKE ?");
                args.add("%\n" + option.code().replace("_", "\\_") + "\n%");
            }
        }
        return "(" + String.join(" OR ", any) + ")";
    }

    private static String tick(Column column, String wanted) {
        return switch (wanted) {
            case "是" -> column.name() + " = TRUE";
            case "否" -> column.name() + " = FALSE";
            default -> "FALSE";
        };
    }

    private static String text(Column column) {
        String name = column.name();
        return switch (column.field().look()) {
            case MONEY -> "REGEXP_REPLACE(CAST(" + name + " AS VARCHAR), '(\\.0+|0)$', '')";
            case NUMBER, DAY -> "CAST(" + name + " AS VARCHAR)";
            case MOMENT -> "FORMATDATETIME(" + name + ", 'yyyy-MM-dd HH:mm')";
            case PERSONS -> "REPLACE(" + name + ", CHAR(10), '、')";
            case PHONES, FILES, SQUAD -> "REPLACE(" + name + ", CHAR(10), '；')";
            case LINK -> linkName(column);
            default -> name;
        };
    }

    private static String linkName(Column column) {
        String target = column.field().type().target().orElseThrow();
        String name = Catalogue.byKey(target).orElseThrow().nameField().key();
        return "(SELECT pointed." + name + " FROM " + target + " pointed WHERE pointed.id = " + column.table() + "."
                + column.name() + ")";
    }

    /** What a column is sorted by: a choice by its place in the list, a link by its name, the rest by value. */
    static String order(Column column) {
        return switch (column.field().look()) {
            case CHOICE -> place(column);
            case LINK -> linkName(column);
            default -> column.name();
        };
    }

    private static String place(Column column) {
        StringBuilder places = new StringBuilder("CASE ").append(column.name());
        List<Option> options = column.field().type().choices().orElseThrow().options();
        for (int i = 0; i < options.size(); i++) {
            places.append(" WHEN '").append(options.get(i).code()).append("' THEN ").append(i);
        }
        return places.append(" ELSE ").append(options.size()).append(" END").toString();
    }
}

package org.fanzha.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fanzha.office.Query;
import org.fanzha.register.Field;
import org.fanzha.register.Keep;

/** A {@link Query} as the conditions and the order of a statement about one register's table. */
final class Selection {
    private final RegisterTable table;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> args = new ArrayList<>();
    private final Query query;

    Selection(RegisterTable table, Query query) {
        this.table = table;
        this.query = query;
        conditions.add(query.inBin() ? "gone = 'BIN'" : "gone IS NULL");
        if (query.month() != null && !table.register().monthFields().isEmpty()) {
            conditions.add(inMonth(table.register().monthFields(), query.month()));
        }
        if (query.text() != null && !query.text().isBlank()) {
            conditions.add(contains(query.text().strip()));
        }
    }

    /** The first of the fields that has a value decides. */
    private String inMonth(List<Field<?>> fields, YearMonth month) {
        Column first = table.column(fields.getFirst());
        String here = within(first, month);
        return fields.size() == 1
                ? here
                : "(" + here + " OR " + first.name() + " IS NULL AND "
                        + inMonth(fields.subList(1, fields.size()), month) + ")";
    }

    private String within(Column column, YearMonth month) {
        if (column.keep() == Keep.MONTH) {
            args.add(month.toString());
            return column.name() + " = ?";
        }
        LocalDate from = month.atDay(1);
        LocalDate until = month.plusMonths(1).atDay(1);
        boolean moment = column.keep() == Keep.MOMENT;
        args.add(moment ? from.atStartOfDay() : from);
        args.add(moment ? until.atStartOfDay() : until);
        return "(" + column.name() + " >= ? AND " + column.name() + " < ?)";
    }

    private String contains(String text) {
        return table.columns().stream().map(c -> Shown.contains(c, text, args))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Everything, in the order in which it lies; otherwise the ids are sorted and sliced first, not the rows. */
    boolean isInOrderOfIds() {
        return !isSorted() && !query.descending() && query.offset() == 0 && query.limit() == 0;
    }

    private boolean isSorted() {
        return query.sort() != null;
    }

    String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    String orderBy() {
        String direction = query.descending() ? " DESC NULLS LAST" : " ASC NULLS LAST";
        return " ORDER BY " + (isSorted() ? Shown.order(table.column(query.sort())) + direction + ", " : "")
                + "id" + (query.descending() ? " DESC" : "");
    }

    String slice() {
        return (query.offset() > 0 ? " OFFSET " + query.offset() + " ROWS" : "")
                + (query.limit() > 0 ? " FETCH NEXT " + query.limit() + " ROWS ONLY" : "");
    }

    Object[] args() {
        return args.toArray();
    }
}

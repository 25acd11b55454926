package org.fanzha.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fanzha.register.Field;
import org.jdbi.v3.core.Handle;

/** Which months a register has entries of: from each month the next one is sought by the column's index. */
final class Months {
    private Months() {
    }

    /** Oldest first. The first of the register's month fields that has a value decides, so the later ask for its blanks. */
    static List<YearMonth> of(Handle handle, RegisterTable table) {
        List<Field<?>> fields = table.register().monthFields();
        TreeSet<YearMonth> months = new TreeSet<>();
        for (int i = 0; i < fields.size(); i++) {
            Column column = table.column(fields.get(i));
            String blanks = fields.subList(0, i).stream().map(f -> " AND " + table.column(f).name() + " IS NULL")
                    .collect(Collectors.joining());
            Optional<YearMonth> next = after(handle, table, column, blanks, YearMonth.of(1, 1));
            while (next.isPresent()) {
                months.add(next.get());
                next = after(handle, table, column, blanks, next.get());
            }
        }
        return List.copyOf(months);
    }

    private static Optional<YearMonth> after(Handle handle, RegisterTable table, Column column, String blanks,
            YearMonth month) {
        String name = column.name();
        return handle.createQuery("SELECT " + name + " FROM " + table.name() + " WHERE " + name + " >= ? AND gone IS NULL"
                        + blanks + " ORDER BY " + name + " FETCH NEXT 1 ROWS ONLY")
                .bind(0, first(column, month.plusMonths(1)))
                .map((results, context) -> month(column.read(results, 1))).findFirst();
    }

    private static Object first(Column column, YearMonth month) {
        return switch (column.keep()) {
            case MONTH -> month.toString();
            case MOMENT -> month.atDay(1).atStartOfDay();
            default -> month.atDay(1);
        };
    }

    private static YearMonth month(Object stored) {
        return switch (stored) {
            case LocalDate day -> YearMonth.from(day);
            case LocalDateTime moment -> YearMonth.from(moment);
            default -> YearMonth.parse(stored.toString());
        };
    }
}

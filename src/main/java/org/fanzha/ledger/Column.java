package org.fanzha.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fanzha.register.Field;
import org.fanzha.register.Keep;
import org.fanzha.register.Link;
import org.fanzha.register.Money;

/** A field as a column: its name is the field's key, its kind follows the field's {@link Keep}. */
record Column(String table, Field<?> field) {
    String name() {
        return field.key();
    }

    Keep keep() {
        return field.type().keep();
    }

    /** What a migration must write for a field of this kind. */
    static String sqlType(Keep keep) {
        return switch (keep) {
            case TEXT -> "CHARACTER VARYING";
            case WHOLE, LINK -> "BIGINT";
            case MONEY -> "NUMERIC(17, 2)";
            case DAY -> "DATE";
            case MONTH -> "CHARACTER VARYING(7)";
            case MOMENT -> "TIMESTAMP(0)";
            case YES_NO -> "BOOLEAN";
        };
    }

    /** The form that is bound and summed: equal values have one form, and it comes back as it went. */
    Object stored(Object value) {
        return switch (field.storeRaw(value)) {
            case null -> null;
            case Link link -> link.id();
            case LocalDateTime moment -> moment.withNano(0);
            case BigDecimal amount -> Money.tidy(amount);
            case Object other -> other;
        };
    }

    Object read(ResultSet results, int position) throws SQLException {
        Object stored = switch (keep()) {
            case TEXT, MONTH -> results.getString(position);
            case WHOLE, LINK -> results.getLong(position);
            case MONEY -> results.getBigDecimal(position);
            case DAY -> results.getObject(position, LocalDate.class);
            case MOMENT -> results.getObject(position, LocalDateTime.class);
            case YES_NO -> results.getBoolean(position);
        };
        return results.wasNull() ? null : stored instanceof BigDecimal amount ? Money.tidy(amount) : stored;
    }

    Object value(Object stored, LinkNames names) {
        if (stored == null) {
            return null;
        }
        return keep() == Keep.LINK
                ? names.link(field.type().target().orElseThrow(), (Long) stored)
                : field.type().load(stored);
    }

    /** A stored form as text, for sums and for the history. */
    static String text(Object stored) {
        return stored instanceof BigDecimal amount ? amount.toPlainString() : stored.toString();
    }

    /** Reads what {@link #text} wrote. */
    Object parse(String text) {
        return switch (keep()) {
            case TEXT, MONTH -> text;
            case WHOLE, LINK -> Long.valueOf(text);
            case MONEY -> new BigDecimal(text);
            case DAY -> LocalDate.parse(text);
            case MOMENT -> LocalDateTime.parse(text);
            case YES_NO -> Boolean.valueOf(text);
        };
    }
}

package org.fanzha.office;

import java.time.YearMonth;
import org.fanzha.register.Field;

/**
 * Which entries of a register, in what order.
 *
 * @param month  null for every month; a register without months ignores it
 * @param text   empty, or what some value as shown must contain, without regard to case
 * @param inBin  the recycle bin's entries instead of the register's
 * @param sort   null for the order of ids
 * @param limit  at most so many; 0 for all
 */
public record Query(YearMonth month, String text, boolean inBin, Field<?> sort, boolean descending,
        int offset, int limit) {
    public static final Query ALL = new Query(null, "", false, null, false, 0, 0);
    public static final Query BIN = new Query(null, "", true, null, false, 0, 0);

    public static Query of(YearMonth month) {
        return new Query(month, "", false, null, false, 0, 0);
    }
}

package org.fanzha.register;

import java.util.Optional;

/** A check over several fields of one row, each of which is well by itself. */
@FunctionalInterface
public interface RowRule {
    Optional<Problem> check(Values values);
}

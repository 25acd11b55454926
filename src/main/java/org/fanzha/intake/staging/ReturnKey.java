package org.fanzha.intake.staging;

import java.time.YearMonth;
import java.util.Optional;
import org.fanzha.register.Link;

/** A unit and a month that a file speaks of. */
record ReturnKey(Link unit, YearMonth month) {
    static Optional<ReturnKey> of(Optional<Link> unit, Optional<YearMonth> month) {
        return unit.flatMap(u -> month.map(m -> new ReturnKey(u, m)));
    }
}

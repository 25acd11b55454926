package org.fanzha.intake.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanzha.catalogue.Returns;
import org.fanzha.intake.StagedBatch.StagedReturn;
import org.fanzha.register.Values;

/** Enters the returns that the files of a batch are: each unit and month once, unless it is entered already. */
final class Returning {
    private final Shelf shelf;
    private final LocalDate received;
    private final Set<ReturnKey> seen = new HashSet<>();
    private final List<StagedReturn> returns = new ArrayList<>();

    Returning(Shelf shelf, LocalDate received) {
        this.shelf = shelf;
        this.received = received;
    }

    void enter(Collection<ReturnKey> keys, String file) {
        for (ReturnKey key : keys) {
            Values values = Values.none(Returns.REGISTER).with(Returns.UNIT, key.unit()).with(Returns.MONTH, key.month())
                    .with(Returns.SUBJECT, Returns.MONTHLY_WORK).with(Returns.RECEIVED, received);
            if (seen.add(key) && shelf.find(shelf.keys().getFirst(), values).isEmpty()) {
                returns.add(new StagedReturn(shelf.insert(values, false).id(), values, file));
            }
        }
    }

    List<StagedReturn> returns() {
        return returns;
    }
}

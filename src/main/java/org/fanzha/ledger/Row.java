package org.fanzha.ledger;

import org.fanzha.register.Entry;
import org.fanzha.register.Source;
import org.fanzha.register.Values;

/**
 * A row of a register's table: the entry's values and all that wraps them.
 *
 * @param enteredAct the act that entered it
 * @param entered    where in a batch; null where it was typed
 * @param set        where the last value came from; null where it was typed
 * @param gone       null while it is here
 * @param goneAct    the act that took it away; 0 while it is here
 */
record Row(long id, int version, long enteredAct, Spot entered, Spot set, Gone gone, long goneAct, Values values) {
    static Row entered(long id, long act, Spot spot, Values values) {
        return new Row(id, 1, act, spot, spot, null, 0, values);
    }

    Row with(Values fresh, Spot setBy) {
        return new Row(id, version + 1, enteredAct, entered, setBy, gone, goneAct, fresh);
    }

    Row gone(Gone where, long act) {
        return new Row(id, version + 1, enteredAct, entered, set, where, act, values);
    }

    /** The entry of this row. @param source names {@link #set} */
    Entry entry(Source source) {
        return new Entry(id, version, values, source);
    }

    Row back() {
        return new Row(id, version + 1, enteredAct, entered, set, null, 0, values);
    }
}

package org.fanzha.ledger;

/** A place in a batch: the batch's table, and the line of the sheet. */
record Spot(long table, int line) {
    /** Stands for no place, where that must be told from not knowing. */
    static final Spot BY_HAND = new Spot(0, 0);
}

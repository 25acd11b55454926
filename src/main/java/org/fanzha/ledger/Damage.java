package org.fanzha.ledger;

/** Something read from the ledger is not what was written; becomes {@code ledger.damaged} at the edge. */
final class Damage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Damage(String what) {
        super(what);
    }

    Damage(String what, Throwable cause) {
        super(what, cause);
    }
}

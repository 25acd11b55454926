package org.fanzha.ledger;

/** Where an entry is that is not in its register any more. Its row stays, so that no id is ever used twice. */
enum Gone { BIN, UNDONE }

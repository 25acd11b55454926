package org.fanzha.ledger;

import org.fanzha.register.Link;

/** Names the entries that links point at. */
@FunctionalInterface
interface LinkNames {
    /** For work on which names have no bearing. */
    LinkNames NONE = (register, id) -> new Link(id, "");

    Link link(String register, long id);
}

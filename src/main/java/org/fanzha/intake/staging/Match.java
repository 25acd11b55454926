package org.fanzha.intake.staging;

import java.util.List;
import org.fanzha.register.Entry;

/** What a row's key says of the ledger. */
sealed interface Match {
    /** Nothing there is like it. */
    record None(boolean keyless) implements Match {
    }

    /** It speaks of this entry. */
    record One(Entry entry) implements Match {
    }

    /** It was said once to speak of this entry, however the two are named. */
    record Said(Entry entry) implements Match {
    }

    /** It may speak of any of these, and a person must say. */
    record Perhaps(List<Entry> entries) implements Match {
    }
}

package org.fanzha.intake;

import java.util.List;
import java.util.Optional;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.register.Values;

/** What the ledger holds already, as far as staging must ask. Entries in the recycle bin are not there. */
public interface Known {
    /** Grows with every act that is kept; a batch staged on an older count is staged anew. */
    long changes();

    /** Every entry of a register, in order of id: for units, contacts and key people. */
    List<Entry> all(Register register);

    /**
     * The entries whose values of these fields equal these values, at most ten; fields blank in the values are
     * taken as blank in the entry.
     */
    List<Entry> same(Register register, List<Field<?>> fields, Values values);

    /** The number that the register's next entry will get. */
    long nextId(Register register);

    /** The batch, not undone, that took in a file of these very bytes; 0 where none did. */
    long takenInBatch(String sha256);

    /**
     * Whether an entry's value of a field was set by hand, or by a batch later than the last one in which a file
     * of this name spoke of the entry.
     */
    boolean setSince(Register register, long id, Field<?> field, String file);

    /** An entry by its number; empty where it is in the recycle bin, or there never was one. */
    default Optional<Entry> entry(Register register, long id) {
        return all(register).stream().filter(e -> e.id() == id).findFirst();
    }

    /** By which the ledger's own templates are known; empty where none are given out. */
    default String ledgerId() {
        return "";
    }

    /** What was said in earlier batches. */
    default Memory memory() {
        return Memory.NONE;
    }
}

package org.fanzha.ledger;

import java.util.HashSet;
import java.util.Set;
import org.fanzha.register.Register;
import org.jdbi.v3.core.Handle;

/** One act while it is being done: the open transaction, and what the act reports of itself. */
final class Acting {
    private final Handle handle;
    private final long number;
    private final Set<String> touched = new HashSet<>();
    private long added;
    private String note;
    private Deed deed;

    /**
     * What an act did to entries, for the list of what can be taken back.
     *
     * @param register   null where it touched several
     * @param firstEntry the first of the entries it entered; null where it entered none, or a batch's rows say which
     * @param root       for an undoing the act it took back, or brought back again; null otherwise
     */
    record Deed(Register register, int entries, int entered, Long firstEntry, Long root, boolean again) {
        static Deed of(Register register, int entries) {
            return new Deed(register, entries, 0, null, null, false);
        }

        static Deed entering(Register register, long entry) {
            return new Deed(register, 1, 1, entry, null, false);
        }
    }

    Acting(Handle handle, long number, String note) {
        this.handle = handle;
        this.number = number;
        this.note = note;
    }

    Handle handle() {
        return handle;
    }

    /** The act's number in the log. */
    long number() {
        return number;
    }

    void touched(Register register) {
        touched.add(register.key());
    }

    void entered(Register register, int entries) {
        touched(register);
        added += entries;
    }

    /** What the log says of it, where that is known only now. No personal data. */
    void note(String text) {
        note = text;
    }

    /** To be called where the act changed an entry: then it stands in the list of what can be taken back. */
    void did(Deed what) {
        deed = what;
    }

    Deed deed() {
        return deed;
    }

    Set<String> touched() {
        return touched;
    }

    long added() {
        return added;
    }

    String note() {
        return note;
    }
}

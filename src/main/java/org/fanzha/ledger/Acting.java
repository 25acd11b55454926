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

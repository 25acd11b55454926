package org.fanzha.sheets;

import org.fanzha.register.Code;

/** A file that cannot be read, with the reason the clerk is told. Never leaves this room. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Code code;

    Unreadable(Code code) {
        super(code.key());
        this.code = code;
    }

    Unreadable(Code code, Throwable cause) {
        super(code.key(), cause);
        this.code = code;
    }

    Code code() {
        return code;
    }
}

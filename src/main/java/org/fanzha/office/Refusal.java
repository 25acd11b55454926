package org.fanzha.office;

import org.fanzha.register.Code;

/** An expected failure: something the office will not or cannot do, with the sentence that says what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Code code;

    public Refusal(Code code, Object... details) {
        super(code.sentence(details));
        this.code = code;
    }

    public Refusal(Throwable cause, Code code, Object... details) {
        super(code.sentence(details), cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}

package org.fanzha.intake;

import java.util.Locale;

/** What a row is that is no data row. */
public enum Other {
    TITLE, HEADING, NOTE, EXAMPLE, SUBTOTAL, TOTAL, BLANK, TAIL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

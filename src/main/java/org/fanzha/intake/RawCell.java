package org.fanzha.intake;

/**
 * A cell as the sheet has it, before anything is understood.
 *
 * @param text TEXT: as written; NUMBER: plain decimal without exponent; DAY: {@code 2024-05-03};
 *             MOMENT: {@code 2024-05-03T10:20}; YES_NO: {@code true} or {@code false}; ERROR: {@code #REF!}.
 *             A formula is its cached value.
 */
public record RawCell(Kind kind, String text) {
    /** DAY and MOMENT are number cells that bear a date format. */
    public enum Kind { BLANK, TEXT, NUMBER, DAY, MOMENT, YES_NO, ERROR }

    public static final RawCell BLANK = new RawCell(Kind.BLANK, "");

    public static RawCell text(String text) {
        return new RawCell(Kind.TEXT, text);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.TEXT && text.isBlank();
    }
}

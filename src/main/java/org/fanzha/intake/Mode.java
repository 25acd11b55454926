package org.fanzha.intake;

/** What taking in may do to entries that are there already; an empty cell erases nothing in any of them. */
public enum Mode {
    /** The usual: a value that differs is set. */
    UPDATE("新增并更新"),
    /** Only fields that have no value yet are set. */
    FILL_BLANKS("新增并补空白"),
    /** Entries that are there stay as they are. */
    ADD_ONLY("只新增");

    private final String title;

    Mode(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

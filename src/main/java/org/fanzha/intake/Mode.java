package org.fanzha.intake;

/** What taking in may do to entries that are there already; an empty cell erases nothing in any of them. */
public enum Mode {
    /** The usual: a value that differs is set. */
    UPDATE("新增并更新", "与表里不同的，按表里的改"),
    /** Only fields that have no value yet are set. */
    FILL_BLANKS("新增并补空白", "已有的记录只补空着的栏"),
    /** Entries that are there stay as they are. */
    ADD_ONLY("只新增", "已有的记录一概不动");

    private final String title;
    private final String meaning;

    Mode(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** What becomes of entries that are there, in a few words. */
    public String meaning() {
        return meaning;
    }
}

package org.fanzha.paper;

import java.util.List;

/**
 * A part of the bulletin under one heading, before it is numbered: the heading and the tables are fixed, the passages
 * may be worded anew.
 *
 * @param chapter the heading above it; empty for the opening
 * @param title   empty for the opening
 */
public record Section(String chapter, String title, List<Passage> passages, List<Paper.Table> tables) {
    /**
     * A paragraph.
     *
     * @param text a {@link Wording}
     * @param item whether it is counted: 1. 2. 3.
     */
    public record Passage(String text, boolean item) {
        public static Passage plain(String text) {
            return new Passage(text, false);
        }
    }

    /** What it is known by, from month to month. */
    public String key() {
        return chapter + "/" + title;
    }

    Section worded(List<Passage> words) {
        return new Section(chapter, title, words, tables);
    }

    boolean isEmpty() {
        return passages.isEmpty() && tables.isEmpty();
    }
}

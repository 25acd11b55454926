package org.fanzha.desktop.shell;

import java.util.List;
import java.util.Locale;

/** What was typed into the search box: words, all of which a deed's name or place must hold. */
final class Sought {
    static final int NOT = Integer.MAX_VALUE;
    private static final int IN_PLACE = 3;
    private static final int BEHIND = 2;
    private final List<String> words;

    Sought(String typed) {
        words = List.of(plain(typed).strip().split("\\s+")).stream().filter(word -> !word.isEmpty()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @return how badly it fits: 0 where the name is the word, {@link #NOT} where it does not fit at all */
    int rank(Deed deed) {
        int worst = 0;
        for (String word : words) {
            worst = Math.max(worst, rank(word, deed));
        }
        return deed.read() && worst != NOT && !isEmpty() ? worst + BEHIND : worst;
    }

    private static int rank(String word, Deed deed) {
        int inName = rank(word, plain(deed.name()));
        if (inName != NOT) {
            return inName;
        }
        return rank(word, plain(deed.place())) == NOT ? NOT : IN_PLACE;
    }

    private static int rank(String word, String text) {
        int at = text.indexOf(word);
        if (at < 0) {
            return NOT;
        }
        return text.length() == word.length() ? 0 : Math.min(at, 1) + 1;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

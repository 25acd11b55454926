package org.fanzha.desktop.shell;

import java.util.Arrays;
import java.util.List;

import org.fanzha.office.find.Named;

/** What was typed into the search box: words, all of which a deed's name or place must hold, written or in pinyin. */
final class Sought {
    static final int NOT = Integer.MAX_VALUE;
    private static final int IN_PLACE = Named.How.values().length;
    private static final int BEHIND = 2;
    private final List<Named> words;

    Sought(String typed) {
        words = Arrays.stream(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Named::new).toList();
    }

    boolean isAny() {
        return !words.isEmpty();
    }

    /** @return how badly it fits: 0 where the name is the word, {@link #NOT} where it does not fit at all */
    int rank(Deed deed) {
        int worst = words.stream().mapToInt(word -> rank(word, deed)).max().orElse(0);
        return deed.read() && worst != NOT && !words.isEmpty() ? worst + BEHIND : worst;
    }

    private static int rank(Named word, Deed deed) {
        Named.How inName = word.fits(deed.name());
        if (inName != Named.How.NOT) {
            return inName.ordinal();
        }
        return word.fits(deed.place()) == Named.How.NOT ? NOT : IN_PLACE;
    }
}

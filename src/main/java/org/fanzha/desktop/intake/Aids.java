package org.fanzha.desktop.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Meant;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.staging.UnknownWords;
import org.fanzha.office.TakeIn;
import org.fanzha.register.Link;

/**
 * What the pages of the panel offer beyond the sheet itself, asked for away from the window's thread.
 *
 * @param words    of the chosen column that were not understood, or were given a meaning
 * @param meanings by word what it may mean, the likeliest first
 * @param units    that a table may be of
 */
record Aids(List<UnknownWords.Word> words, Map<String, List<String>> meanings, List<Link> units) {
    /** So many words are offered at once; of a column with more the first. */
    static final int SHOWN = 20;

    static Aids of(SayPane.Page page, Chosen at, Sayer sayer) {
        if (page == SayPane.Page.BLOCK) {
            return new Aids(List.of(), Map.of(), at.table().isPresent() ? sayer.takeIn().units() : List.of());
        }
        Optional<ColumnMatch> match = at.match().filter(m -> m.field() != null && Meant.isFor(m.field()));
        Optional<StagedSheet.Part> part = at.part();
        List<UnknownWords.Word> words = match.isEmpty() || part.isEmpty() ? List.of()
                : UnknownWords.of(at.drawn().sheet(), part.get(), match.get(), sayer.sayings());
        return new Aids(words, match.map(m -> meanings(words, at, m, sayer.takeIn())).orElse(Map.of()), List.of());
    }

    /** Of the first words, and of the one in the chosen cell. */
    private static Map<String, List<String>> meanings(List<UnknownWords.Word> words, Chosen at, ColumnMatch match, TakeIn takeIn) {
        Map<String, List<String>> meanings = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            UnknownWords.Word word = words.get(i);
            if (i < SHOWN || WordList.stands(match.field(), word, at)) {
                meanings.put(word.written(), takeIn.meanings(match.field(), word.written()));
            }
        }
        return meanings;
    }

    List<String> meaningsOf(UnknownWords.Word word) {
        return meanings.getOrDefault(word.written(), List.of());
    }
}

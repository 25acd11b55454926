package org.fanzha.desktop.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fanzha.intake.BlockAt;
import org.fanzha.intake.ColumnMatch;
import org.fanzha.intake.Meant;
import org.fanzha.intake.StagedSheet;
import org.fanzha.intake.staging.UnknownWords;
import org.fanzha.office.DrawnSheet;
import org.fanzha.office.TakeIn;
import org.fanzha.register.Link;

/**
 * What the pages of the panel offer beyond the sheet itself, asked for away from the window's thread.
 *
 * @param column   whose words they are
 * @param words    of it that were not understood, or were given a meaning
 * @param meanings by word what it may mean, the likeliest first
 * @param units    that a table may be of
 */
record Aids(Column column, List<UnknownWords.Word> words, Map<String, List<String>> meanings, List<Link> units) {
    /** So many words are offered at once; of a column with more the first. */
    static final int SHOWN = 20;
    static final Aids NONE = new Aids(null, List.of(), Map.of(), List.of());

    /** A column of a sheet as it is drawn now: its words are counted once, however one moves through its rows. */
    private record Column(DrawnSheet drawn, BlockAt at, int heading) {
    }

    /** @param before what was found for the cell before this one */
    static Aids of(SayPane.Page page, Chosen at, Sayer sayer, Aids before) {
        Column column = new Column(at.drawn(), at.at(), at.heading());
        if (page == SayPane.Page.BLOCK) {
            return new Aids(null, List.of(), Map.of(), at.table().isPresent() ? sayer.takeIn().units() : List.of());
        }
        Optional<ColumnMatch> match = at.match().filter(m -> m.field() != null && Meant.isFor(m.field()));
        Optional<StagedSheet.Part> part = at.part();
        boolean again = column.equals(before.column());
        List<UnknownWords.Word> words = again ? before.words() : match.isEmpty() || part.isEmpty() ? List.of()
                : UnknownWords.of(at.drawn().sheet(), part.get(), match.get(), sayer.sayings());
        Map<String, List<String>> meanings = new HashMap<>(again ? before.meanings() : Map.of());
        match.ifPresent(m -> meanings(words, at, m, sayer.takeIn(), meanings));
        return new Aids(column, words, meanings, List.of());
    }

    /** Of the first words, and of the one in the chosen cell. */
    private static void meanings(List<UnknownWords.Word> words, Chosen at, ColumnMatch match, TakeIn takeIn,
            Map<String, List<String>> meanings) {
        for (int i = 0; i < words.size(); i++) {
            UnknownWords.Word word = words.get(i);
            if (i < SHOWN || WordList.stands(match.field(), word, at)) {
                meanings.computeIfAbsent(word.written(), written -> takeIn.meanings(match.field(), written));
            }
        }
    }

    List<String> meaningsOf(UnknownWords.Word word) {
        return meanings.getOrDefault(word.written(), List.of());
    }
}

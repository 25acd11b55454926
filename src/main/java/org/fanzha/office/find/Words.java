package org.fanzha.office.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanzha.register.Field;
import org.fanzha.register.Register;

/**
 * What was typed into the quick filter. Words stand between blanks and must all fit. A word fits where some cell
 * contains it, or, being letters, where it spells some cell's characters in pinyin. {@code 村=张家湾} asks one column,
 * by its title or another of its names; {@code 村==张家湾} asks for the whole cell, {@code 村=} for blank ones.
 */
final class Words {
    private static final int ANY = -1;
    private final List<Word> words = new ArrayList<>();

    /**
     * @param cell   which one is asked, or {@link #ANY}
     * @param pinyin null where the text spells nothing
     */
    private record Word(int cell, String text, boolean whole, Pinyin pinyin) {
    }

    Words(Register register, String typed) {
        for (String part : Plain.of(typed).split("\\s+")) {
            if (!part.isEmpty()) {
                words.add(word(register, part));
            }
        }
    }

    private static Word word(Register register, String part) {
        int equals = part.indexOf('=');
        Optional<Field<?>> field = equals <= 0 ? Optional.empty() : called(register, part.substring(0, equals));
        if (field.isEmpty()) {
            return new Word(ANY, part, false, pinyin(part));
        }
        boolean whole = part.startsWith("==", equals);
        String text = part.substring(equals + (whole ? 2 : 1));
        return new Word(register.indexOf(field.get()), text, whole || text.isEmpty(), pinyin(text));
    }

    private static Pinyin pinyin(String text) {
        return Pinyin.isSpelling(text) ? new Pinyin(text) : null;
    }

    /** The field that bears the name; its title goes before another field's other name. */
    private static Optional<Field<?>> called(Register register, String name) {
        List<Field<?>> fields = register.fields();
        return fields.stream().<Field<?>>map(f -> f).filter(f -> Plain.of(f.title()).equals(name)).findFirst()
                .or(() -> fields.stream().<Field<?>>map(f -> f)
                        .filter(f -> f.otherNames().stream().map(Plain::of).anyMatch(name::equals)).findFirst());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** @param line in plain form */
    Fit fit(String line) {
        Fit worst = Fit.WHOLE_CELL;
        for (Word word : words) {
            worst = worst.orWorse(word.cell == ANY ? anywhere(word, line) : inCell(word, line));
            if (worst == Fit.NOT) {
                return worst;
            }
        }
        return worst;
    }

    private static Fit anywhere(Word word, String line) {
        Fit best = inText(word, line, 0, line.length());
        return best == Fit.NOT && word.pinyin != null ? spelt(word.pinyin, line, 0, line.length()) : best;
    }

    private static Fit inText(Word word, String line, int from, int to) {
        int at = line.indexOf(word.text, from, to);
        for (int next = at; next >= 0; next = line.indexOf(word.text, next + 1, to)) {
            if (Cells.isWhole(line, next, next + word.text.length())) {
                return Fit.WHOLE_CELL;
            }
        }
        return at < 0 ? Fit.NOT : Fit.PART;
    }

    private static Fit spelt(Pinyin pinyin, String line, int from, int to) {
        int at = pinyin.indexIn(line, from, to);
        for (int next = at; next >= 0; next = pinyin.indexIn(line, next + 1, to)) {
            if ((next == 0 || line.charAt(next - 1) == Cells.EDGE) && pinyin.isWhole(line, next, Cells.end(line, next))) {
                return Fit.SPELT_WHOLE;
            }
        }
        return at < 0 ? Fit.NOT : Fit.SPELT;
    }

    private static Fit inCell(Word word, String line) {
        int from = Cells.start(line, word.cell);
        int to = Cells.end(line, from);
        if (word.whole) {
            return line.substring(from, to).equals(word.text) ? Fit.WHOLE_CELL
                    : word.pinyin != null && word.pinyin.isWhole(line, from, to) ? Fit.SPELT_WHOLE : Fit.NOT;
        }
        Fit text = inText(word, line, from, to);
        return text == Fit.NOT && word.pinyin != null ? spelt(word.pinyin, line, from, to) : text;
    }
}

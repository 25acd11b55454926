package org.fanzha.intake.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanzha.catalogue.Units;
import org.fanzha.intake.Meant;
import org.fanzha.intake.Memory;
import org.fanzha.intake.RawCell;
import org.fanzha.register.Field;
import org.fanzha.register.Grade;
import org.fanzha.register.Look;

/**
 * What texts were said to mean. It stands before the cleaner's own reading; but what was said in an earlier batch does
 * not, where the text is kept to the letter: a unit of that very name may be there by now.
 */
public final class Meanings {
    private final Map<String, String> said = new HashMap<>();
    private final Memory memory;

    public Meanings(List<Meant> meanings, Memory memory) {
        this.memory = memory;
        meanings.forEach(m -> said.put(scope(m.field()) + key(m.written()), m.meant()));
    }

    private Meanings(Map<String, String> said) {
        this.said.putAll(said);
        this.memory = Memory.NONE;
    }

    /** With what is said now alone. */
    public Meanings withoutMemory() {
        return new Meanings(said);
    }

    /** The form in which two texts are the same word; signs that are no letters stand for themselves. */
    public static String key(String written) {
        String bare = written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        String canonical = Text.canonical(bare);
        return canonical.isEmpty() ? Text.tidy(bare) : canonical;
    }

    /** What of a cell may be given a meaning: each of several choices, else the whole of it. */
    public static List<String> words(Field<?> field, String written) {
        return field.look() == Look.CHOICES ? ChoiceWords.parts(written).stream().filter(w -> !w.isEmpty()).toList()
                : List.of(written);
    }

    /** Whether a word is on the field's own list; of units nobody knows without the ledger. */
    public static boolean isKnown(Field<?> field, String word) {
        return field.type().choices().map(choices -> new ChoiceCleaner(choices, field.title(), false).clean(RawCell.text(word)))
                .filter(cleaned -> cleaned.value() != null).isPresent();
    }

    /** What these sayings say of a word of the field. */
    public static Optional<String> said(Field<?> field, String word, List<Meant> meanings) {
        return meanings.stream().filter(m -> (scope(m.field()) + key(m.written())).equals(scope(field) + key(word)))
                .map(Meant::meant).reduce((first, later) -> later);
    }

    /** A word for a unit is that unit in every register. */
    private static String scope(Field<?> field) {
        return field.look() == Look.LINK ? "unit " : System.identityHashCode(field) + " ";
    }

    /** The cleaner of a field as it reads with what was said. @param reused told what served of earlier batches */
    public Cleaner before(Field<?> field, Cleaner cleaner, Consumer<Meant> reused) {
        if (!Meant.isFor(field) || memory == Memory.NONE && said.isEmpty()) {
            return cleaner;
        }
        if (field == Units.PARENT) {
            // the parent may turn up further down, so what was unknown is read anew
            return cell -> cell.isBlank() ? Cleaned.BLANK : clean(field, cleaner, cell, reused);
        }
        Map<RawCell, Cleaned> read = new HashMap<>();
        return cell -> cell.isBlank() ? Cleaned.BLANK : read.computeIfAbsent(cell, c -> clean(field, cleaner, c, reused));
    }

    private Cleaned clean(Field<?> field, Cleaner cleaner, RawCell cell, Consumer<Meant> reused) {
        Optional<Cleaned> now = heard(field, cell.text(), word -> Optional.ofNullable(said.get(scope(field) + key(word)))).flatMap(
                text -> understood(cleaner, text));
        if (now.isPresent()) {
            return now.get();
        }
        Cleaned own = cleaner.clean(cell);
        return own.grade() == Grade.EXACT ? own : remembered(field, cleaner, cell.text(), reused).orElse(own);
    }

    private Optional<Cleaned> remembered(Field<?> field, Cleaner cleaner, String written, Consumer<Meant> reused) {
        Optional<String> meant = heard(field, written, word -> memory.meaning(field, word));
        Optional<Cleaned> cleaned = meant.flatMap(text -> understood(cleaner, text));
        cleaned.ifPresent(c -> reused.accept(new Meant(field, written, meant.orElseThrow())));
        return cleaned;
    }

    /** The text as meant, empty where no word of it was spoken of. */
    private static Optional<String> heard(Field<?> field, String written, Function<String, Optional<String>> ask) {
        Optional<String> whole = ask.apply(written);
        if (whole.isPresent() || field.look() != Look.CHOICES) {
            return whole;
        }
        List<String> words = ChoiceWords.parts(written);
        return words.stream().noneMatch(w -> ask.apply(w).isPresent()) ? Optional.empty()
                : Optional.of(words.stream().map(w -> ask.apply(w).orElse(w)).collect(Collectors.joining("、")));
    }

    /** Empty where the meaning itself says nothing any more, such as the name of a unit that was renamed. */
    private static Optional<Cleaned> understood(Cleaner cleaner, String meant) {
        return Optional.of(cleaner.clean(RawCell.text(meant))).filter(c -> c.value() != null && c.grade().compareTo(Grade.ASSUMED) < 0)
                .map(c -> c.atBest(Grade.NORMALISED));
    }
}

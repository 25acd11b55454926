package org.fanzha.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * When a row speaks of an entry that is there already.
 *
 * @param keys       tried in order; a key whose fields all have values and equal an entry's names that entry
 * @param suspicions asked where no key named an entry: agreement parks the row with the entry as candidate
 * @param onlyKeyless suspicions count only where the row or the entry lacks every key: else the keys have spoken
 */
public record Sameness(List<List<Field<?>>> keys, List<List<Field<?>>> suspicions, boolean onlyKeyless) {
    /** No rule: only a row with all values equal is the same. */
    public static final Sameness ALL_VALUES = new Sameness(List.of(), List.of(), false);

    public static Sameness when(Field<?>... key) {
        return new Sameness(List.of(List.of(key)), List.of(), false);
    }

    public Sameness orWhen(Field<?>... key) {
        return new Sameness(append(keys, key), suspicions, onlyKeyless);
    }

    public Sameness askWhen(Field<?>... fields) {
        return new Sameness(keys, append(suspicions, fields), onlyKeyless);
    }

    /** As {@link #askWhen}, but only where the row or the entry lacks every key. */
    public Sameness askKeylessWhen(Field<?>... fields) {
        return new Sameness(keys, append(suspicions, fields), true);
    }

    private static List<List<Field<?>>> append(List<List<Field<?>>> lists, Field<?>... more) {
        return Stream.concat(lists.stream(), Stream.of(List.of(more))).toList();
    }
}

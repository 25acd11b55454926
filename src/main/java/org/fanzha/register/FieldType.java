package org.fanzha.register;

import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one kind are kept, shown and handed out; one object serves every field of the kind.
 *
 * @param <T> the value's class
 */
public final class FieldType<T> {
    private final Look look;
    private final Keep keep;
    private final Function<T, Object> store;
    private final Function<Object, T> load;
    private final Function<T, String> show;
    private final Function<T, Object> plain;
    private final ChoiceList choices;
    private final String target;

    private FieldType(Look look, Keep keep, Function<T, Object> store, Function<Object, T> load,
            Function<T, String> show, Function<T, Object> plain, ChoiceList choices, String target) {
        this.look = look;
        this.keep = keep;
        this.store = store;
        this.load = load;
        this.show = show;
        this.plain = plain;
        this.choices = choices;
        this.target = target;
    }

    static <T> FieldType<T> of(Look look, Keep keep, Function<T, Object> store, Function<Object, T> load,
            Function<T, String> show, Function<T, Object> plain) {
        return new FieldType<>(look, keep, store, load, show, plain, null, null);
    }

    FieldType<T> choosing(ChoiceList list) {
        return new FieldType<>(look, keep, store, load, show, plain, list, target);
    }

    FieldType<T> pointingAt(String registerKey) {
        return new FieldType<>(look, keep, store, load, show, plain, choices, registerKey);
    }

    public Look look() {
        return look;
    }

    public Keep keep() {
        return keep;
    }

    /** The options, for {@link Look#CHOICE} and {@link Look#CHOICES} only. */
    public Optional<ChoiceList> choices() {
        return Optional.ofNullable(choices);
    }

    /** The key of the register a {@link Look#LINK} points at. */
    public Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** The stored form, of the class that {@link #keep()} names. */
    public Object store(T value) {
        return store.apply(value);
    }

    /** The value of a stored form of the class that {@link #keep()} names. */
    public T load(Object stored) {
        return load.apply(stored);
    }

    /** What a person reads, on screen and on paper. */
    public String show(T value) {
        return show.apply(value);
    }

    /** What a program reads: a String, a Number, a list of Strings, or a map of Strings. */
    public Object plain(T value) {
        return plain.apply(value);
    }
}

package org.fanzha.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.input.KeyCombination;

/**
 * One act that a screen or the window offers: the menu shows it with its keys, the search box finds it by name or
 * pinyin, and its keys do it wherever the focus is.
 *
 * @param name    what the clerk reads, a verb in Chinese such as 新增
 * @param keys    null where it has none
 * @param can     asked when a menu opens or the keys are pressed
 * @param subject what it is about, by which the menu puts acts together under one line; null for a line of its own
 */
public record Verb(String name, KeyCombination keys, BooleanSupplier can, Runnable act, String subject) {
    public static Verb of(String name, Runnable act) {
        return new Verb(name, null, () -> true, act, null);
    }

    /** @param keys as JavaFX writes them, such as {@code Shortcut+N} or {@code F1} */
    public static Verb of(String name, String keys, Runnable act) {
        return new Verb(name, KeyCombination.valueOf(keys), () -> true, act, null);
    }

    public Verb where(BooleanSupplier possible) {
        return new Verb(name, keys, possible, act, subject);
    }

    /** The same acts, all about one subject. */
    public static List<Verb> about(String subject, List<Verb> verbs) {
        return verbs.stream().map(verb -> new Verb(verb.name, verb.keys, verb.can, verb.act, subject)).toList();
    }

    public Optional<KeyCombination> shortcut() {
        return Optional.ofNullable(keys);
    }

    /** Does it where it can be done now. */
    public void tryIt() {
        if (can.getAsBoolean()) {
            act.run();
        }
    }
}

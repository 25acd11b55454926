package org.fanzha.desktop.kit;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.input.KeyCombination;

/**
 * One act that a screen or the window offers: the menu shows it with its keys, the search box finds it by name or
 * pinyin, and its keys do it wherever the focus is.
 *
 * @param name what the clerk reads, a verb in Chinese such as 新增
 * @param keys null where it has none
 * @param can  asked when a menu opens or the keys are pressed
 */
public record Verb(String name, KeyCombination keys, BooleanSupplier can, Runnable act) {
    public static Verb of(String name, Runnable act) {
        return new Verb(name, null, () -> true, act);
    }

    /** @param keys as JavaFX writes them, such as {@code Shortcut+N} or {@code F1} */
    public static Verb of(String name, String keys, Runnable act) {
        return new Verb(name, KeyCombination.valueOf(keys), () -> true, act);
    }

    public Verb where(BooleanSupplier possible) {
        return new Verb(name, keys, possible, act);
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

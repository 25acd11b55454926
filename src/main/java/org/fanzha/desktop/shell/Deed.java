package org.fanzha.desktop.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.input.KeyCombination;

import org.fanzha.desktop.kit.Verb;

/**
 * Something the search box can do.
 *
 * @param name  what the clerk would call it
 * @param place where it is at home: a screen, the window, the handbook
 * @param here  whether the screen at the front offers it
 * @param read  whether it is something to read, which comes behind what is to be done
 */
record Deed(String name, String place, boolean here, boolean read, Optional<KeyCombination> keys, BooleanSupplier can, Runnable act) {
    static Deed here(Verb verb, String place) {
        return new Deed(verb.name(), place, true, false, verb.shortcut(), verb.can(), verb.act());
    }

    /** Of the window around it. */
    static Deed around(Verb verb, String place) {
        return new Deed(verb.name(), place, false, false, verb.shortcut(), verb.can(), verb.act());
    }

    /** Goes somewhere first; whether it can be done is known only there. */
    static Deed elsewhere(String name, String place, Runnable act) {
        return new Deed(name, place, false, false, Optional.empty(), () -> true, act);
    }

    static Deed toRead(String heading, String place, Runnable open) {
        return new Deed(heading, place, false, true, Optional.empty(), () -> true, open);
    }

    /** What it is remembered by. */
    String key() {
        return place + '\n' + name;
    }

    String keysShown() {
        return keys.map(KeyCombination::getDisplayText).orElse("").replace("Escape", "Esc");
    }
}

package org.fanzha.desktop.shell;

import java.util.Optional;
import java.util.function.Supplier;

import org.fanzha.desktop.kit.Screen;

/**
 * A screen that is made when it is first wanted: all of them at once would take the window's thread a third of a second
 * before the first is seen.
 *
 * @param <S> the screen's class
 */
final class Later<S extends Screen> {
    private final String title;
    private final Supplier<S> making;
    private S made;

    /** @param title the screen's own */
    Later(String title, Supplier<S> making) {
        this.title = title;
        this.making = making;
    }

    String title() {
        return title;
    }

    S get() {
        if (made == null) {
            made = making.get();
            if (!made.title().equals(title)) {
                throw new IllegalStateException(title + " calls itself " + made.title());
            }
        }
        return made;
    }

    /** Empty as long as nobody has wanted it. */
    Optional<Screen> made() {
        return Optional.ofNullable(made);
    }
}

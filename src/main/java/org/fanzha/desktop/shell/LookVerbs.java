package org.fanzha.desktop.shell;

import java.util.List;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.Verb;

/** How the window looks, as acts with keys: light or dark, bigger and smaller type. */
record LookVerbs(Theme theme) {
    private static final int USUAL = 100;

    List<Verb> verbs() {
        return List.of(
                Verb.of("放大文字", "Shortcut+Equals", () -> theme.wear(theme.appearance().bigger()))
                        .where(() -> theme.appearance().percent() < Appearance.STEPS.getLast()),
                Verb.of("缩小文字", "Shortcut+Minus", () -> theme.wear(theme.appearance().smaller()))
                        .where(() -> theme.appearance().percent() > USUAL),
                Verb.of("恢复文字大小", "Shortcut+0", () -> theme.wear(theme.appearance().at(USUAL))),
                Verb.of("切换浅色和深色", () -> theme.wear(theme.appearance().inverted())));
    }
}

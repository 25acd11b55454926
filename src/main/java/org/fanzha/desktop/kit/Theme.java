package org.fanzha.desktop.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * How every window looks: AtlantaFX's light or dark theme, the office's accent, one family and one size of type.
 * All on the window's thread; a change is seen at once in every window dressed here.
 */
public final class Theme {
    private static final String SHEET = sheet("desktop.css");
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    private final List<Consumer<Appearance>> watchers = new ArrayList<>();
    /** From this size on what stands beside a table gives way, or the smallest screen would not hold both. */
    private static final int LARGE = 175;
    private static final String NARROW_SIDE = " .side-pane { -fx-pref-width: 19em; -fx-min-width: 19em; -fx-max-width: 19em; }";
    private final String family;
    private Appearance appearance = Appearance.FIRST;

    public Theme(String family) {
        this.family = family;
    }

    /** Sets the light theme under all windows; once, on the window's thread. */
    public static void install() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    public Scene dress(Scene scene) {
        dressed.add(scene);
        FocusSight.follow(scene);
        put(scene);
        return scene;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** Changes how every window looks, and tells who watches. */
    public void wear(Appearance wanted) {
        if (wanted.equals(appearance)) {
            return;
        }
        if (wanted.dark() != appearance.dark()) {
            Application.setUserAgentStylesheet(
                    (wanted.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        }
        appearance = wanted;
        dressed.forEach(this::put);
        watchers.forEach(watcher -> watcher.accept(wanted));
    }

    public void onChange(Consumer<Appearance> watcher) {
        watchers.add(watcher);
    }

    private void put(Scene scene) {
        scene.getStylesheets().setAll(sheet(appearance.dark() ? "dark.css" : "light.css"), SHEET, typeSheet());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/fanzha/desktop/" + name), name).toExternalForm();
    }

    /**
     * Family and size are a sheet of their own, so that popups inherit them with the rest. Icons have fonts of
     * their own, in which an em would mean nothing.
     */
    private String typeSheet() {
        String css = String.format(Locale.ROOT,
                ".root { -fx-font-family: \"%s\"; -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %.0fpx; }%s",
                family, appearance.fontSize(), appearance.fontSize() + 1, appearance.percent() < LARGE ? "" : NARROW_SIDE);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}

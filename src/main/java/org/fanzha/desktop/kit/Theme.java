package org.fanzha.desktop.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/**
 * How every window looks: AtlantaFX's light or dark theme, the office's accent, one family and one size of type.
 * All on the window's thread; a change is seen at once in every window dressed here.
 */
public final class Theme {
    private static final String SHEET = sheet("desktop.css");
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    /** From this size on what stands beside a table gives way, or the smallest screen would not hold both. */
    private static final int LARGE = 175;
    private static final String NARROW_SIDE = " .side-pane { -fx-pref-width: 19em; -fx-min-width: 19em; -fx-max-width: 19em; }"
            + " .file-list, .say-pane { -fx-min-width: 13em; }";
    private final String family;
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>(Appearance.FIRST);

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
        put(scene, appearance());
        return scene;
    }

    /** One that looks the same now and hears of no change, for windows that are never shown; on any thread. */
    public Theme likeness() {
        Theme likeness = new Theme(family);
        likeness.appearance.set(appearance());
        return likeness;
    }

    public Appearance appearance() {
        return appearance.get();
    }

    /** Told once every window looks so; a screen that may be let go before the theme listens weakly. */
    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }

    /** Changes how every window looks, and tells who listens. */
    public void wear(Appearance wanted) {
        if (wanted.equals(appearance())) {
            return;
        }
        if (wanted.dark() != appearance().dark()) {
            Application.setUserAgentStylesheet(
                    (wanted.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        }
        List<ChosenSight> seen = wanted.percent() == appearance().percent() ? List.of()
                : dressed.stream().filter(Theme::isOpen).map(ChosenSight::of).toList();
        dressed.forEach(scene -> put(scene, wanted));
        appearance.set(wanted);
        seen.forEach(ChosenSight::keep);
    }

    private static boolean isOpen(Scene scene) {
        return scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void put(Scene scene, Appearance worn) {
        scene.getStylesheets().setAll(sheet(worn.dark() ? "dark.css" : "light.css"), SHEET, typeSheet(worn));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/fanzha/desktop/" + name), name).toExternalForm();
    }

    /**
     * Family and size are a sheet of their own, so that popups inherit them with the rest. Icons have fonts of
     * their own, in which an em would mean nothing.
     */
    private String typeSheet(Appearance worn) {
        String css = String.format(Locale.ROOT,
                ".root { -fx-font-family: \"%s\"; -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %.0fpx; }%s",
                family, worn.fontSize(), worn.fontSize() + 1, worn.percent() < LARGE ? "" : NARROW_SIDE);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}

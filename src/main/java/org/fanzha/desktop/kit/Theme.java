package org.fanzha.desktop.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/** How every window looks: AtlantaFX's light theme, the office's accent, one family of type. */
public final class Theme {
    private static final String SHEET = Objects.requireNonNull(
            Theme.class.getResource("/org/fanzha/desktop/desktop.css"), "desktop.css").toExternalForm();
    private final String family;

    public Theme(String family) {
        this.family = family;
    }

    /** Sets the theme under all windows; once, on the window's thread. */
    public static void install() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    public Scene dress(Scene scene) {
        scene.getStylesheets().setAll(SHEET, familySheet());
        return scene;
    }

    /** The family is a sheet of its own, so that popups inherit it with the rest. */
    private String familySheet() {
        String css = ".root { -fx-font-family: \"" + family + "\"; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}

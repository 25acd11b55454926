package org.fanzha.desktop.kit;

import javafx.scene.Node;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons stand beside words, never for them. */
public final class Icons {
    private Icons() {
    }

    public static Node of(BootstrapIcons icon) {
        return new FontIcon(icon);
    }
}

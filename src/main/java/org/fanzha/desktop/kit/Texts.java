package org.fanzha.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels in the few manners the program knows; the looks are in the stylesheet. */
public final class Texts {
    private Texts() {
    }

    public static Label title(String text) {
        return styled(text, "screen-title");
    }

    public static Label heading(String text) {
        return styled(text, "pane-heading");
    }

    /** Less than the main matter, still dark enough to read. */
    public static Label quiet(String text) {
        return styled(text, "quiet");
    }

    /** Breaks into lines instead of being cut. */
    public static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label quietWrapped(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}

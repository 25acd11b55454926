package org.fanzha.desktop.settings;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;

/** Everything the clerk can set; each change takes effect at once and is logged. */
public final class SettingsScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Office office;
    private final Tools tools;

    public SettingsScreen(Office office, Tools tools) {
        this.office = office;
        this.tools = tools;
        root.getStyleClass().add("screen");
        root.setTop(Texts.title(title()));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public String title() {
        return "设置";
    }

    @Override
    public String help() {
        return "settings";
    }
}

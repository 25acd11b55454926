package org.fanzha.desktop.handbook;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;

/** The handbook, a page a screen, in the clerk's words. */
public final class HandbookScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Office office;
    private final Tools tools;

    public HandbookScreen(Office office, Tools tools) {
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
        return "帮助";
    }

    @Override
    public String help() {
        return "start";
    }
}

package org.fanzha.desktop.work;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;

/** The work list. Shows one parked row after another with what it may be; offers same, not same, mend, drop. */
public final class WorkScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Office office;
    private final Tools tools;

    public WorkScreen(Office office, Tools tools) {
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
        return "待办";
    }

    @Override
    public String help() {
        return "work";
    }
}

package org.fanzha.desktop.today;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import org.fanzha.desktop.kit.Screen;
import org.fanzha.desktop.kit.Texts;
import org.fanzha.desktop.kit.Tools;
import org.fanzha.office.Office;

/** What is overdue, missing, left open and unsaved today; each number opens its rows. */
public final class TodayScreen implements Screen {
    private final BorderPane root = new BorderPane();
    private final Office office;
    private final Tools tools;

    public TodayScreen(Office office, Tools tools) {
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
        return "今日";
    }

    @Override
    public String help() {
        return "today";
    }
}

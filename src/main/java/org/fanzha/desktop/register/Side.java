package org.fanzha.desktop.register;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.fanzha.desktop.kit.Room;
import org.fanzha.desktop.kit.Texts;

/** The room beside the table, for one thing at a time. */
final class Side {
    private static final String MADE = "made";
    private final BorderPane root;

    Side(BorderPane root) {
        this.root = root;
    }

    /**
     * Its parts are made at once, for what a scroll pane holds takes no focus before. Parts made during a pass over
     * the styles miss their own in it (the gray of a text field's prompt stays), so that they are styled once more.
     */
    void show(Region pane) {
        Room.give(pane, true);
        root.setRight(pane);
        pane.applyCss();
        if (!pane.getStyleClass().contains(MADE)) {
            pane.getStyleClass().add(MADE);
        }
    }

    void close() {
        root.setRight(null);
    }

    boolean shows(Node pane) {
        return root.getRight() == pane;
    }

    /** A list keeps Esc to itself, for an edit that there is none of. */
    static void leaveByEscape(Node list, Runnable close) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close.run();
            }
        });
    }

    /** A pane's first line: what it is, and the way out of it. */
    static HBox head(String title, String closeName, Runnable close) {
        Button button = new Button("关闭");
        button.setAccessibleText(closeName);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, Texts.heading(title), gap, button);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }
}

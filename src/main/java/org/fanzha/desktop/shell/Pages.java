package org.fanzha.desktop.shell;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.fanzha.desktop.kit.Notice;
import org.fanzha.desktop.kit.Room;

/**
 * The screens that have been made, one upon the other, the front one alone in sight. They stay in the window: one that
 * was taken out and put back would be dressed and laid out anew each time.
 */
final class Pages extends StackPane {
    /** Brings a page into sight, as the first of the stack, so that it is also found first. */
    void show(Parent page) {
        boolean isNew = !getChildren().contains(page);
        getChildren().stream().filter(one -> one.isVisible() && one != page).forEach(one -> Notice.leave((Parent) one));
        dress(page);
        getChildren().forEach(one -> Room.give(one, one == page));
        page.toBack();
        if (isNew) {
            // What a scroll pane holds is in the window, and can take the focus, only once the pane is dressed.
            page.applyCss();
        }
    }

    /** Has a page dressed and laid out, out of sight. */
    void dress(Parent page) {
        if (!getChildren().contains(page)) {
            Room.give(page, false);
            getChildren().add(page);
            page.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}

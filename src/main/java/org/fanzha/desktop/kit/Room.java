package org.fanzha.desktop.kit;

import javafx.scene.Node;

/** What is not to be seen takes no room either. */
public final class Room {
    private Room() {
    }

    /** Shows a part and gives it room, or takes it away with its room. */
    public static void give(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }
}

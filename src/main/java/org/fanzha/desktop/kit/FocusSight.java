package org.fanzha.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/** Scrolls every page of a window so far that what the keys are at can be seen, with a little around it. */
public final class FocusSight {
    /** Room for a field's title above it, or its message below it. */
    private static final double AROUND = 32;
    private boolean isPressed;

    private FocusSight() {
    }

    /** From now on; what is pressed with the mouse stays under it. */
    static void follow(Scene scene) {
        FocusSight sight = new FocusSight();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> sight.isPressed = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> sight.isPressed = false);
        scene.focusOwnerProperty().addListener((o, was, is) -> {
            if (is != null && !sight.isPressed) {
                show(is);
            }
        });
    }

    /** Brings the node into sight of every pane it may be scrolled in. */
    public static void show(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane && isWithin(node, pane.getContent())) {
                show(pane, node);
            }
        }
    }

    /** The same for a node that was put up just now and has no place yet. */
    public static void showNew(Node node) {
        if (node.getScene() != null) {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            show(node);
        }
    }

    /** Whether no pane that it may be scrolled in hides any of it. */
    static boolean isSeen(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane && isWithin(node, pane.getContent()) && !isSeen(pane, node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(ScrollPane pane, Node node) {
        Bounds there = pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return there.getMinY() >= -1 && there.getMaxY() <= pane.getHeight() + 1;
    }

    private static boolean isWithin(Node node, Node content) {
        return node != null && (node == content || isWithin(node.getParent(), content));
    }

    private static void show(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds there = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double sight = pane.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - sight;
        if (content == node || room <= 0 || sight <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        if (there.getMinY() - AROUND < top || there.getHeight() > sight) {
            pane.setVvalue(Math.clamp((there.getMinY() - AROUND) / room, 0, 1));
        } else if (there.getMaxY() + AROUND > top + sight) {
            pane.setVvalue(Math.clamp((there.getMaxY() + AROUND - sight) / room, 0, 1));
        }
    }
}

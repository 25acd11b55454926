package org.fanzha.desktop.intake;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Two panes side by side. Large type may push the line between them aside for as long as it is worn; what they share is
 * the clerk's, who drew that line.
 */
final class Halves extends SplitPane {
    private double share;

    /** @param gauge tells how large the type is; its line may come before the width it is for */
    Halves(double share, Labeled gauge, Node left, Node right) {
        super(left, right);
        this.share = share;
        setDividerPositions(share);
        addEventFilter(MouseEvent.MOUSE_RELEASED, e -> {
            if (isDivider(e.getTarget())) {
                this.share = getDividerPositions()[0];
            }
        });
        gauge.fontProperty().addListener((o, was, is) -> setDividerPositions(this.share));
        widthProperty().addListener((o, was, is) -> setDividerPositions(this.share));
    }

    private static boolean isDivider(Object target) {
        return target instanceof Node node
                && (node.getStyleClass().contains("split-pane-divider") || isDivider(node.getParent()));
    }
}

package org.fanzha.desktop.today;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Cards in two columns, or below each other where the window is narrow or the type large. */
final class Cards extends GridPane {
    private static final double GAP = 16;
    /** In ems, so that larger type comes to one column earlier. */
    private static final double TWO_FROM = 60;
    private static final double WHOLE = 100;
    private final VBox left = new VBox(GAP);
    private final VBox right = new VBox(GAP);
    private final Label em = new Label();
    private final List<Node> inOrder;
    private final List<Node> atLeft;
    private final BooleanBinding isWide;

    /**
     * @param inOrder as read in one column
     * @param atLeft  those of them that stand left where there are two
     */
    Cards(List<Node> inOrder, List<Node> atLeft) {
        this.inOrder = inOrder;
        this.atLeft = atLeft;
        setHgap(GAP);
        add(left, 0, 0);
        add(right, 1, 0);
        em.setManaged(false);
        em.setVisible(false);
        getChildren().add(em);
        isWide = Bindings.createBooleanBinding(
                () -> getWidth() >= TWO_FROM * em.getFont().getSize(), widthProperty(), em.fontProperty());
        isWide.addListener((o, was, is) -> layOut(is));
        layOut(isWide.get());
    }

    private void layOut(boolean two) {
        left.getChildren().clear();
        right.getChildren().clear();
        for (Node card : inOrder) {
            (!two || atLeft.contains(card) ? left : right).getChildren().add(card);
        }
        setHgap(two ? GAP : 0);
        getColumnConstraints().setAll(percent(two ? WHOLE / 2 : WHOLE), percent(two ? WHOLE / 2 : 0));
    }

    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}

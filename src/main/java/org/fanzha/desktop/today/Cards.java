package org.fanzha.desktop.today;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Cards in two columns, or below each other where the window is narrow or the type large. */
final class Cards extends GridPane {
    private static final double GAP = 16;
    private static final double TWO_FROM = 900;
    private static final double WHOLE = 100;
    private final VBox left = new VBox(GAP);
    private final VBox right = new VBox(GAP);
    private final List<Node> inOrder;
    private final List<Node> atLeft;

    /** @param inOrder as read in one column; @param atLeft those of them that stand left where there are two */
    Cards(List<Node> inOrder, List<Node> atLeft) {
        this.inOrder = inOrder;
        this.atLeft = atLeft;
        setHgap(GAP);
        add(left, 0, 0);
        add(right, 1, 0);
        layOut(true);
        widthProperty().addListener((o, was, is) -> {
            if (was.doubleValue() >= TWO_FROM != is.doubleValue() >= TWO_FROM || was.doubleValue() == 0) {
                layOut(is.doubleValue() >= TWO_FROM);
            }
        });
    }

    private void layOut(boolean isWide) {
        left.getChildren().clear();
        right.getChildren().clear();
        for (Node card : inOrder) {
            (!isWide || atLeft.contains(card) ? left : right).getChildren().add(card);
        }
        setHgap(isWide ? GAP : 0);
        getColumnConstraints().setAll(percent(isWide ? WHOLE / 2 : WHOLE), percent(isWide ? WHOLE / 2 : 0));
    }

    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}

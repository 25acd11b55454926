package org.fanzha.desktop.today;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Cards side by side in two columns, or below each other where the window is narrow or the type large. */
final class Cards extends FlowPane {
    private static final double GAP = 16;
    private static final double TWO_FROM = 900;

    Cards(Region... cards) {
        super(GAP, GAP);
        for (Region card : cards) {
            card.prefWidthProperty().bind(Bindings.createDoubleBinding(this::widthOfOne, widthProperty()));
            getChildren().add(card);
        }
    }

    private double widthOfOne() {
        double all = getWidth();
        return all >= TWO_FROM ? Math.floor((all - GAP) / 2) : all;
    }
}

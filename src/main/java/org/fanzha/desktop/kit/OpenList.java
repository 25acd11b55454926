package org.fanzha.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PopupControl;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;

/** The list of a box that is open: JavaFX leaves it as tall as it opened, and a single hit far from what is typed. */
final class OpenList {
    private OpenList() {
    }

    /** Draws the list together to what it holds now: under its box, over it where there is no room. */
    static void fit(ComboBox<?> box) {
        if (box.isShowing() && box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof Region list && list.getScene().getWindow() instanceof PopupControl popup) {
            fit(box.localToScreen(box.getLayoutBounds()), list, popup);
        }
    }

    private static void fit(Bounds box, Region list, PopupControl popup) {
        list.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        list.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        popup.setMinHeight(Region.USE_COMPUTED_SIZE);
        list.layout();
        double height = Math.max(list.minHeight(-1), list.prefHeight(-1));
        list.resize(list.getWidth(), height);
        popup.sizeToScene();
        double end = Screen.getScreensForRectangle(box.getMinX(), box.getMinY(), 1, 1).stream().findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds().getMaxY();
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAnchorY(box.getMaxY() + height <= end ? box.getMaxY() : box.getMinY() - height);
    }
}

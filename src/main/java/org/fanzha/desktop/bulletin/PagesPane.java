package org.fanzha.desktop.bulletin;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fanzha.desktop.kit.Texts;

/** The pages as they will print, one under the other. */
final class PagesPane extends ScrollPane {
    private static final double WIDEST = 820;
    private static final double MARGIN = 48;
    private final VBox pages = new VBox(16);

    PagesPane() {
        pages.setAlignment(Pos.TOP_CENTER);
        pages.getStyleClass().add("pages");
        setContent(pages);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText("通报各页");
        setId("pages");
        say("选好月份，点“生成”，这里就是打印出来的样子。");
    }

    void say(String text) {
        pages.getChildren().setAll(Texts.quietWrapped(text));
    }

    void show(List<Image> images) {
        pages.getChildren().clear();
        for (int i = 0; i < images.size(); i++) {
            ImageView view = new ImageView(images.get(i));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText("第 " + (i + 1) + " 页，共 " + images.size() + " 页");
            view.fitWidthProperty().bind(widthProperty().subtract(MARGIN).map(w -> Math.min(WIDEST, w.doubleValue())));
            StackPane sheet = new StackPane(view);
            sheet.getStyleClass().add("paper-sheet");
            sheet.setMaxWidth(USE_PREF_SIZE);
            pages.getChildren().add(sheet);
        }
        setVvalue(0);
    }
}

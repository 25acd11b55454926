package org.fanzha.desktop;

import static org.fanzha.desktop.Camera.go;
import static org.fanzha.desktop.Camera.press;
import static org.fanzha.desktop.Camera.select;
import static org.fanzha.desktop.Camera.type;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;

/** Pictures of what a register can do beside its table and its form. */
record RegisterPictures(Camera camera, Scene scene) {

    void all() {
        go(scene, "宣传台账");
        if (scene.lookup("#cancel") != null) {
            press(scene, "#cancel");
        }
        several();
        columns();
        past();
        bin();
    }

    private void several() {
        TableView<?> table = (TableView<?>) scene.lookup("#entries");
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectRange(1, 4);
        camera.picture("several", scene);
        press(scene, "#several-change");
        ((ComboBox<?>) scene.lookup("#change-field")).getSelectionModel().select(4);
        type(scene, "#change-value", "刷单返利都是骗");
        press(scene, "#change-preview");
        camera.picture("several-change", scene);
        table.getSelectionModel().clearSelection();
    }

    private void columns() {
        press(scene, "#columns-filter");
        camera.picture("columns-filter", scene);
        press(scene, "#clear-filters");
        press(scene, "#columns-filter");
        type(scene, "#filter", "没有这样的字");
        camera.picture("filter-none", scene);
        type(scene, "#filter", "");
        MenuButton views = (MenuButton) scene.lookup("#views");
        camera.popup("views-menu", views::show);
        item(views, "列");
        camera.picture("columns", scene);
        item(views, "保存");
        camera.picture("views", scene);
    }

    private void past() {
        select(scene, "#entries", 2);
        press(scene, "#history-open");
        camera.picture("history", scene);
        press(scene, "#history-back");
    }

    private void bin() {
        press(scene, "#bin");
        camera.picture("bin-empty", scene);
        press(scene, "#bin");
        select(scene, "#entries", 1);
        press(scene, "#delete");
        press(scene, "#bin");
        select(scene, "#entries", 0);
        camera.picture("bin", scene);
        press(scene, "#bin");
    }

    private static void item(MenuButton menu, String words) {
        menu.getItems().stream().filter(item -> item.getText() != null && item.getText().contains(words)).findFirst()
                .orElseThrow().fire();
    }
}

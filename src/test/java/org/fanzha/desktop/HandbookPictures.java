package org.fanzha.desktop;

import static org.fanzha.desktop.Camera.go;
import static org.fanzha.desktop.Camera.type;

import javafx.scene.Scene;
import javafx.scene.control.ListView;

/** Pictures of the handbook: a page of words, a page with a picture, a search with and without hits. */
record HandbookPictures(Camera camera, Scene scene) {
    void all() {
        go(scene, "帮助");
        camera.picture("handbook", scene);
        ((ListView<?>) scene.lookup("#help-pages")).getSelectionModel().select(4);
        camera.picture("handbook-register", scene);
        type(scene, "#find-help", "撤销");
        camera.picture("handbook-found", scene);
        type(scene, "#find-help", "量子");
        camera.picture("handbook-none", scene);
        type(scene, "#find-help", "");
    }
}

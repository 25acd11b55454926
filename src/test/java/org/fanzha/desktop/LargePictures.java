package org.fanzha.desktop;

import static org.fanzha.desktop.Camera.go;
import static org.fanzha.desktop.Camera.select;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.TableView;

/** The screens of every day with the largest type. */
record LargePictures(Camera camera, Scene scene) {
    private static final List<Integer> LARGEST = List.of(200);

    void all() {
        go(scene, "今日");
        camera.picture("today-full", scene, LARGEST);
        go(scene, "导入");
        camera.picture("intake-full", scene, LARGEST);
        go(scene, "宣传台账");
        ((TableView<?>) scene.lookup("#entries")).getSelectionModel().clearSelection();
        camera.picture("publicity-full", scene, LARGEST);
        select(scene, "#entries", 1);
        camera.picture("publicity-form", scene, LARGEST);
    }
}

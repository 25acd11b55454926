package org.fanzha.desktop;

import static org.fanzha.desktop.Camera.press;
import static org.fanzha.desktop.Camera.select;
import static org.fanzha.desktop.Camera.type;

import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.control.ListView;

/** The settings, section by section. */
record SettingsPictures(Camera camera) {
    private static final Map<String, Integer> SECTIONS = Map.of("office", 0, "rules", 1, "backup", 2, "keys", 3,
            "files", 4, "fonts", 5, "look", 6, "lessons", 7, "log", 8, "about", 9);

    private static void open(Scene scene, String section) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Camera.go(scene, "设置");
        ((ListView<?>) scene.lookup("#sections")).getSelectionModel().select(SECTIONS.get(section));
    }

    void empty(Scene scene) {
        open(scene, "backup");
        camera.picture("settings-backup-empty", scene);
        open(scene, "lessons");
        camera.picture("settings-lessons-empty", scene);
    }

    void full(Scene scene) {
        for (String section : SECTIONS.keySet()) {
            open(scene, section);
            if (section.equals("backup")) {
                press(scene, "#backup-now");
                select(scene, "#backups", 0);
                press(scene, "#check-backup");
            }
            camera.picture("settings-" + section, scene);
        }
        open(scene, "files");
        press(scene, "#verify");
        camera.picture("settings-files-sound", scene);
        faulty(scene);
    }

    private void faulty(Scene scene) {
        open(scene, "rules");
        type(scene, "#setting-rules-returns-day", "35");
        type(scene, "#setting-rules-check-high", "每周");
        press(scene, "#save-settings");
        camera.picture("settings-rules-faulty", scene);
        open(scene, "keys");
        type(scene, "#code-password", FakeDoor.PASSWORD);
        press(scene, "#make-code");
        camera.picture("settings-keys-code", scene);
    }

    /** @param scene of an office that was told something */
    void lessons(Scene scene) {
        open(scene, "lessons");
        camera.picture("settings-lessons-full", scene);
        ((ListView<?>) scene.lookup("#lessons")).getSelectionModel().select(2);
        press(scene, "#forget-lesson");
        camera.picture("settings-lessons-forgotten", scene);
    }

    /** @param scene at the door */
    void restore(Scene scene) {
        type(scene, "#password", FakeDoor.PASSWORD);
        press(scene, "#open");
        open(scene, "backup");
        press(scene, "#backup-now");
        select(scene, "#backups", 0);
        press(scene, "#look-backup");
        camera.picture("settings-restore", scene);
        type(scene, "#backup-password", "not-this-one");
        press(scene, "#restore");
        camera.picture("settings-restore-wrong", scene);
        type(scene, "#backup-password", FakeDoor.PASSWORD);
        press(scene, "#restore");
        camera.picture("settings-restored", scene);
    }
}

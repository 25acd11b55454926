package org.fanzha.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/** Presses, types and takes pictures of a window, on the window's thread. */
record Camera(Path folder) {
    /** The office's smallest screen, less the task bar. */
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    static void go(Scene scene, String title) {
        scene.getRoot().lookupAll(".nav-item").stream().map(ButtonBase.class::cast)
                .filter(item -> item.getText().equals(title)).findFirst().orElseThrow().fire();
    }

    static void press(Scene scene, String selector) {
        layout(scene);
        ((ButtonBase) scene.lookup(selector)).fire();
    }

    static void select(Scene scene, String table, int row) {
        layout(scene);
        ((TableView<?>) scene.lookup(table)).getSelectionModel().select(row);
    }

    static void type(Scene scene, String selector, String text) {
        layout(scene);
        ((TextInputControl) scene.lookup(selector)).setText(text);
    }

    private static void layout(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** At 100 and at 150 %; at 150 % the window has two thirds of the room, as on the same screen. */
    void picture(String name, Scene scene) {
        boolean isWindow = scene.getWindow() != null;
        for (int percent : List.of(100, 150)) {
            save(name + "-" + percent + ".png", scene, isWindow ? WIDTH : scene.getWidth(),
                    isWindow ? HEIGHT : scene.getHeight(), percent / 100.0);
        }
    }

    private void save(String name, Scene scene, double width, double height, double scale) {
        Node root = scene.getRoot();
        root.resize(width / scale, height / scale);
        layout(scene);
        layout(scene);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        WritableImage image = new WritableImage((int) width, (int) height);
        root.snapshot(parameters, image);
        write(name, image);
    }

    void write(String name, Image image) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.kit.Theme;

/**
 * Presses, types and looks at a window, on the window's thread: each look is walked for what could not be read, and
 * becomes a picture where there is a folder for it.
 *
 * @param folder null to look only
 * @param faults takes what {@link SceneWalk} finds, each line with the look's name
 */
record Camera(Path folder, Theme theme, List<String> faults) {
    /** The office's smallest screen, less the task bar. */
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    static void go(Scene scene, String title) {
        layout(scene);
        scene.getRoot().lookupAll(".nav-item").stream().map(ButtonBase.class::cast)
                .filter(item -> item.getText().equals(title)).findFirst().orElseThrow().fire();
    }

    static void press(Scene scene, String selector) {
        layout(scene);
        ((ButtonBase) scene.lookup(selector)).fire();
    }

    static void select(Scene scene, String table, int row) {
        layout(scene);
        ((TableView<?>) scene.lookup(table)).getSelectionModel().clearAndSelect(row);
    }

    static void type(Scene scene, String selector, String text) {
        layout(scene);
        ((TextInputControl) scene.lookup(selector)).setText(text);
    }

    private static void layout(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** Light and dark, with type of 100 and 150 %; the window keeps its size. */
    void picture(String name, Scene scene) {
        picture(name, scene, List.of(100, 150));
    }

    /** @param sizes of type, in percent */
    void picture(String name, Scene scene, List<Integer> sizes) {
        for (int percent : sizes) {
            theme.wear(new Appearance(false, percent));
            save(name + "-" + percent + ".png", scene);
            theme.wear(new Appearance(true, percent));
            save(name + "-dark-" + percent + ".png", scene);
        }
        theme.wear(Appearance.FIRST);
    }

    /** A popup, light and dark, with type of 100 and 150 %: it takes its looks from the window as it opens. */
    void popup(String name, Runnable open) {
        for (int percent : List.of(100, 150)) {
            popup(name + "-" + percent, new Appearance(false, percent), open);
            popup(name + "-dark-" + percent, new Appearance(true, percent), open);
        }
        theme.wear(Appearance.FIRST);
    }

    private void popup(String name, Appearance worn, Runnable open) {
        theme.wear(worn);
        Window.getWindows().forEach(window -> layout(window.getScene()));
        open.run();
        Window window = Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
        Scene popup = window.getScene();
        if (!worn.dark()) {
            SceneWalk.faults(popup).forEach(fault -> faults.add(name + ": " + fault));
        }
        layout(popup);
        write(name + ".png", popup.getRoot().snapshot(new SnapshotParameters(), null));
        window.hide();
    }

    private void save(String name, Scene scene) {
        if (scene.getWindow() != null) {
            scene.getRoot().resize(WIDTH, HEIGHT);
        }
        SceneWalk.faults(scene).forEach(fault -> faults.add(name + ": " + fault));
        if (folder != null) {
            snapshot(name, scene);
        }
    }

    private void snapshot(String name, Scene scene) {
        boolean isWindow = scene.getWindow() != null;
        Node root = scene.getRoot();
        layout(scene);
        WritableImage image = new WritableImage((int) (isWindow ? WIDTH : scene.getWidth()),
                (int) (isWindow ? HEIGHT : scene.getHeight()));
        root.snapshot(new SnapshotParameters(), image);
        write(name, image);
    }

    void write(String name, Image image) {
        if (folder == null) {
            return;
        }
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.fanzha.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;

import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.UiFont;
import org.fanzha.desktop.shell.Desktop;
import org.fanzha.desktop.shell.Display;

/**
 * Makes a picture of every screen, empty, full and faulty, light and dark, with type of 100 and 150 %, without a
 * display. The pictures are in {@code target/pictures}, with what could not be read on them in {@code faults.txt};
 * those of the README and the handbook are copied from there.
 */
public final class Pictures {
    /** What the README and the handbook show, and what it is called there. */
    private static final Map<String, String> SHOWN = Map.of("publicity-form-100.png", "register-full.png",
            "intake-preview-100.png", "intake-staged.png", "bulletin-page.png", "bulletin-page.png",
            "today-full-100.png", "today.png", "work-same-100.png", "work.png", "undo-full-100.png", "undo.png",
            "settings-rules-100.png", "settings.png", "palette-found-100.png", "palette.png");

    private Pictures() {
    }

    /** @param args the folder for the pictures, and the folder for the README's; both may be left out */
    public static void main(String[] args) throws Exception {
        Display.demandHeadlessLibraries();
        Locale.setDefault(Desktop.OFFICE_LOCALE);
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/pictures"));
        Path readme = Files.createDirectories(Path.of(args.length > 1 ? args[1] : "src/site/resources/pictures"));
        List<String> faults = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            try {
                Theme.install();
                new Tour(new Camera(folder, new Theme(UiFont.carried()), faults), folder).all();
                done.complete(null);
            } catch (IOException | RuntimeException fault) {
                done.completeExceptionally(fault);
            }
        });
        try {
            done.join();
        } finally {
            Platform.exit();
            Files.write(folder.resolve("faults.txt"), faults);
        }
        for (Map.Entry<String, String> copy : SHOWN.entrySet()) {
            Files.copy(folder.resolve(copy.getKey()), readme.resolve(copy.getValue()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

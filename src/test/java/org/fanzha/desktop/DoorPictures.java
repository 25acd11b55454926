package org.fanzha.desktop;

import static org.fanzha.desktop.Camera.press;
import static org.fanzha.desktop.Camera.type;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Scene;

import org.fanzha.desktop.shell.Shell;

/** The pages before the office, the lock over it, and what the window around the screens offers. */
record DoorPictures(Camera camera, FakeChoosers choosers, Function<Consumer<Shell>, Scene> windows) {
    private static final List<Integer> SIZES = List.of(100, 150, 200);

    void all() {
        unlock();
        firstStart();
        otherBeginnings();
        around();
    }

    private void unlock() {
        Scene scene = windows.apply(shell -> shell.begin(new FakeDoor(true)));
        camera.picture("unlock", scene, SIZES);
        type(scene, "#password", "wrong-one");
        press(scene, "#open");
        camera.picture("unlock-wrong", scene);
        Scene lost = windows.apply(shell -> shell.begin(new FakeDoor(true)));
        press(lost, "#forgotten");
        camera.picture("recovery", lost);
    }

    private void firstStart() {
        Scene scene = windows.apply(shell -> shell.begin(new FakeDoor(false)));
        camera.picture("first-start", scene, SIZES);
        type(scene, "#office-name", "云溪镇全民反诈办公室");
        type(scene, "#new-password", "right-horse");
        type(scene, "#new-password-again", "right-house");
        press(scene, "#create");
        camera.picture("first-start-faulty", scene);
        type(scene, "#new-password-again", "right-horse");
        press(scene, "#create");
        camera.picture("recovery-code", scene);
    }

    private void otherBeginnings() {
        Scene sample = windows.apply(shell -> shell.begin(new FakeDoor(false)));
        press(sample, "#sample");
        camera.picture("sample-office", sample);
        Scene backup = windows.apply(shell -> shell.begin(new FakeDoor(false)));
        press(backup, "#from-backup");
        choosers.in = Optional.of(Path.of("fanzha-20240605-100000-0001.backup"));
        press(backup, "#choose-backup");
        camera.picture("from-backup", backup);
        type(backup, "#backup-password", FakeDoor.PASSWORD);
        press(backup, "#restore");
        camera.picture("from-backup-done", backup);
    }

    private void around() {
        Scene scene = windows.apply(shell -> shell.enter(Samples.full().office));
        camera.picture("window", scene, SIZES);
        press(scene, "#find-deed");
        camera.picture("palette", scene, SIZES);
        type(scene, "#seek", "xz");
        camera.picture("palette-found", scene);
        type(scene, "#seek", "量子");
        camera.picture("palette-none", scene);
        Scene menu = windows.apply(shell -> shell.enter(Samples.full().office));
        Camera.go(menu, "宣传台账");
        camera.popup("menu", () -> press(menu, "#menu"));
        press(menu, "#lock");
        camera.picture("locked", menu);
    }
}

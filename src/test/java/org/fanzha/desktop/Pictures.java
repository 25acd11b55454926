package org.fanzha.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;

import org.fanzha.desktop.kit.Fault;
import org.fanzha.desktop.kit.FaultWindow;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.kit.UiFont;
import org.fanzha.desktop.shell.Display;
import org.fanzha.desktop.shell.Shell;
import org.fanzha.desktop.unlock.Unlocking;

/**
 * Makes a picture of every screen, empty, full and faulty, at 100 and 150 %, without a display:
 * {@code mvn -q test-compile exec:exec@pictures}; the pictures are in {@code target/pictures}.
 */
public final class Pictures {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Path folder;
    private final Theme theme;
    private final Runner runner = Runner.sameThread(fault -> {
        throw new IllegalStateException(fault);
    });

    private Pictures(Path folder, Theme theme) {
        this.folder = folder;
        this.theme = theme;
    }

    /** @param args the folder for the pictures */
    public static void main(String[] args) throws Exception {
        Display.demandHeadlessLibraries();
        Locale.setDefault(Locale.forLanguageTag("zh-CN-u-fw-mon"));
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/pictures"));
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            try {
                Theme.install();
                new Pictures(folder, new Theme(UiFont.carried())).all();
            } catch (Throwable thrown) {
                fault.set(thrown);
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
        if (fault.get() != null) {
            throw new IllegalStateException(fault.get());
        }
    }

    private void all() throws IOException {
        doors();
        empty();
        full();
        picture("fault", new Scene(FaultWindow.content(Fault.of(new IllegalStateException("not shown")), () -> { }),
                560, 300));
    }

    private void doors() throws IOException {
        Stage password = door(new FakeDoor(true));
        picture("unlock", password.getScene());
        type(password, "#password", "wrong-one");
        press(password, "#open");
        picture("unlock-wrong", password.getScene());
        Stage first = door(new FakeDoor(false));
        picture("first-start", first.getScene());
        type(first, "#office-name", "云溪镇全民反诈办公室");
        type(first, "#new-password", "right-horse");
        type(first, "#new-password-again", "right-house");
        press(first, "#create");
        picture("first-start-faulty", first.getScene());
        type(first, "#new-password-again", "right-horse");
        press(first, "#create");
        picture("recovery-code", first.getScene());
        Stage lost = door(new FakeDoor(true));
        press(lost, "#forgotten");
        picture("recovery", lost.getScene());
    }

    private void empty() throws IOException {
        Stage stage = office(new FakeOffice());
        for (String screen : List.of("单位台账", "宣传台账", "导入", "通报")) {
            go(stage, screen);
            picture("empty-" + screen, stage.getScene());
        }
    }

    private void full() throws IOException {
        Stage stage = office(Samples.office());
        for (String screen : List.of("单位台账", "联络员台账", "涉诈重点人员台账", "核查记录", "宣传台账", "发案台账", "月报台账")) {
            go(stage, screen);
            picture("full-" + screen, stage.getScene());
            select(stage, "#entries", 1);
            picture("form-" + screen, stage.getScene());
        }
        go(stage, "宣传台账");
        press(stage, "#add");
        type(stage, "#field-people", "约100人");
        type(stage, "#field-held_on", "5月32日");
        press(stage, "#save");
        picture("faulty-宣传台账", stage.getScene());
        go(stage, "单位台账");
        type(stage, "#filter", "社区");
        press(stage, "#delete");
        picture("filtered-单位台账", stage.getScene());
        intake(stage);
        bulletin(stage);
    }

    private void intake(Stage stage) throws IOException {
        go(stage, "导入");
        press(stage, "#choose-files");
        select(stage, "#rows", 4);
        picture("intake-preview", stage.getScene());
        press(stage, "#commit");
        picture("intake-result", stage.getScene());
    }

    private void bulletin(Stage stage) throws IOException {
        go(stage, "通报");
        type(stage, "#number", "云反诈办〔2024〕5号");
        press(stage, "#draw");
        press(stage, "#publish");
        picture("bulletin", stage.getScene());
    }

    private Stage door(Unlocking door) {
        Stage stage = new Stage();
        Shell shell = new Shell(stage, theme, runner, CLOCK, new FakeChoosers());
        shell.begin(door);
        shell.show();
        return stage;
    }

    private Stage office(FakeOffice office) {
        Stage stage = new Stage();
        Shell shell = new Shell(stage, theme, runner, CLOCK, new FakeChoosers());
        shell.enter(office);
        shell.show();
        return stage;
    }

    private void go(Stage stage, String title) {
        stage.getScene().getRoot().lookupAll(".nav-item").stream().map(ButtonBase.class::cast)
                .filter(item -> item.getText().equals(title)).findFirst().orElseThrow().fire();
    }

    private void press(Stage stage, String selector) {
        layout(stage.getScene());
        ((ButtonBase) stage.getScene().lookup(selector)).fire();
    }

    private void select(Stage stage, String table, int row) {
        layout(stage.getScene());
        ((TableView<?>) stage.getScene().lookup(table)).getSelectionModel().select(row);
    }

    private void type(Stage stage, String selector, String text) {
        layout(stage.getScene());
        ((TextInputControl) stage.getScene().lookup(selector)).setText(text);
    }

    private static void layout(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** At 150 % the window has two thirds of the room, as on the same screen with larger type. */
    private void picture(String name, Scene scene) throws IOException {
        if (scene.getStylesheets().isEmpty()) {
            theme.dress(scene);
        }
        boolean isWindow = scene.getWindow() != null;
        for (double scale : List.of(1.0, 1.5)) {
            save(name + (scale == 1 ? "-100.png" : "-150.png"), scene, isWindow ? WIDTH : scene.getWidth(),
                    isWindow ? HEIGHT : scene.getHeight(), scale);
        }
    }

    private void save(String name, Scene scene, double width, double height, double scale) throws IOException {
        Node root = scene.getRoot();
        root.resize(width / scale, height / scale);
        layout(scene);
        layout(scene);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        WritableImage image = new WritableImage((int) width, (int) height);
        root.snapshot(parameters, image);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", folder.resolve(name).toFile());
    }
}

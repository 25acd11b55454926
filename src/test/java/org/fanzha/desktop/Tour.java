package org.fanzha.desktop;

import static org.fanzha.desktop.Camera.go;
import static org.fanzha.desktop.Camera.press;
import static org.fanzha.desktop.Camera.select;
import static org.fanzha.desktop.Camera.type;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.Fault;
import org.fanzha.desktop.kit.FaultWindow;
import org.fanzha.desktop.kit.Runner;
import org.fanzha.desktop.kit.Theme;
import org.fanzha.desktop.shell.Shell;
import org.fanzha.ledger.QuickHouse;
import org.fanzha.office.Forms;
import org.fanzha.office.Office;
import org.fanzha.office.Printing;
import org.fanzha.office.Progress;
import org.fanzha.office.TakeIn;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.register.Register;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.ExcelReturnBook;
import org.fanzha.sheets.ExcelTemplateBook;
import org.fanzha.sheets.SheetFiles;

/** Goes through every screen, empty, full and faulty, over the sample town in a real ledger, and has each looked at. */
final class Tour {
    private static final Path TOWN = Path.of("samples", "云溪镇");
    private final Path folder;
    private final Camera camera;
    private final Theme theme;
    private final FakeChoosers choosers = new FakeChoosers();
    private final List<Stage> opened = new ArrayList<>();
    private final Runner runner = Runner.sameThread(fault -> {
        throw new IllegalStateException(fault);
    });

    /** @param work where the sample ledger is made */
    Tour(Camera camera, Path work) {
        this.camera = camera;
        this.folder = work;
        this.theme = camera.theme();
    }

    /** The windows go at the end, or each would be kept, with its office and pages, as long as the process lives. */
    void all() throws IOException {
        try {
            everything();
        } finally {
            opened.forEach(Stage::hide);
        }
    }

    private void everything() throws IOException {
        FakeChoosers chosen = new FakeChoosers();
        new DoorPictures(camera, chosen, begin -> window(begin, chosen)).all();
        empty();
        Office sample = sampleOffice();
        Scene scene = window(shell -> shell.enter(sample), choosers);
        today(scene);
        new IntakePictures(camera, scene, choosers).all();
        registers(scene);
        bulletin(scene);
        new SettingsPictures(camera).full(scene);
        new SettingsPictures(camera).lessons(window(shell -> shell.enter(Samples.full().office)));
        new SettingsPictures(camera).restore(window(shell -> shell.begin(new FakeDoor(true))));
        workAndUndo(scene);
        new RegisterPictures(camera, scene).all();
        new HandbookPictures(camera, scene).all();
        new LargePictures(camera, scene).all();
        new IntakePictures(camera, scene, choosers).learned();
        Scene fault = new Scene(FaultWindow.content(Fault.of(new IllegalStateException("not shown")), () -> { }),
                FaultWindow.WIDTH, FaultWindow.HEIGHT);
        camera.picture("fault", theme.dress(fault));
        ((TitledPane) fault.lookup(".titled-pane")).setExpanded(true);
        camera.picture("fault-details", fault);
        sample.close();
    }

    private void empty() {
        Scene scene = window(shell -> shell.enter(new Samples().office));
        Map.of("单位台账", "units", "宣传台账", "publicity", "导入", "intake", "通报", "bulletin",
                "待办", "work", "撤销记录", "undo").forEach((title, name) -> {
            go(scene, title);
            camera.picture(name + "-empty", scene);
        });
        new SettingsPictures(camera).empty(scene);
    }

    private void today(Scene scene) {
        go(scene, "今日");
        camera.picture("today-full", scene);
        press(scene, ".nil");
        press(scene, "#back-up");
        camera.picture("today-done", scene);
        ScrollPane page = (ScrollPane) scene.lookup(".today > .scroll-pane");
        page.setVvalue(1);
        camera.picture("today-end", scene);
        page.setVvalue(0);
        camera.picture("today-empty", window(shell -> shell.enter(new Samples().office)));
    }

    private void registers(Scene scene) {
        for (Register register : Catalogue.REGISTERS) {
            go(scene, register.title());
            camera.picture(register.key() + "-full", scene);
            select(scene, "#entries", 1);
            camera.picture(register.key() + "-form", scene);
        }
        go(scene, "宣传台账");
        press(scene, "#add");
        type(scene, "#field-people", "约100人");
        type(scene, "#field-held_on", "5月32日");
        press(scene, "#save");
        camera.picture("publicity-faulty", scene);
        go(scene, "单位台账");
        press(scene, "#delete");
        type(scene, "#filter", "社区");
        camera.picture("units-filtered", scene);
    }

    private void bulletin(Scene scene) {
        go(scene, "通报");
        press(scene, "#draw");
        camera.write("bulletin-page.png", ((ImageView) scene.lookup(".paper-sheet .image-view")).getImage());
        camera.picture("bulletin-unnumbered", scene);
        type(scene, "#number", "云反诈办〔2024〕5号");
        press(scene, "#draw");
        camera.picture("bulletin", scene);
        press(scene, "#edit-words");
        camera.picture("bulletin-words", scene);
        TextArea words = scene.getRoot().lookupAll(".passage").stream().map(TextArea.class::cast)
                .filter(area -> area.getText().contains("〔本月发案〕")).findFirst().orElseThrow();
        words.appendText("另有七十七起、88起在查。");
        words.selectRange(words.getText().indexOf('〔'), words.getText().indexOf('〕') + 1);
        words.replaceSelection("");
        camera.picture("bulletin-words-changed", scene);
        press(scene, "#edit-words");
        press(scene, "#publish");
        camera.picture("bulletin-asked", scene);
        press(scene, "#print");
        camera.picture("bulletin-print", scene);
        press(scene, "#publish");
        scene.getRoot().lookupAll(".notice .button").stream().map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals("发布")).findFirst().orElseThrow().fire();
        camera.picture("bulletin-published", scene);
    }

    private void workAndUndo(Scene scene) {
        go(scene, "待办");
        camera.picture("work-cell", scene);
        ComboBox<?> kinds = (ComboBox<?>) scene.lookup("#kind");
        for (int kind = 2; kind <= 4; kind++) {
            kinds.getSelectionModel().select(kind);
            camera.picture("work-" + List.of("same", "gone", "key").get(kind - 2), scene);
        }
        kinds.getSelectionModel().select(0);
        go(scene, "撤销记录");
        camera.picture("undo-full", scene);
    }

    private Scene window(Consumer<Shell> begin) {
        return window(begin, new FakeChoosers());
    }

    private Scene window(Consumer<Shell> begin, FakeChoosers choosers) {
        Stage stage = new Stage();
        choosers.folder = TOWN.resolve("2024年5月");
        Shell shell = new Shell(stage, theme, runner, Samples.CLOCK, choosers);
        begin.accept(shell);
        shell.show();
        opened.add(stage);
        return stage.getScene();
    }

    /** The sample town up to the folder of May, which the preview then shows. */
    private Office sampleOffice() {
        Office.Tools tools = new Office.Tools(new SheetFiles(), new ExcelRegisterBook(),
                new OfficePress(FontFinder.ofThisMachine()), Printing.NONE, Samples.CLOCK,
                new Forms(new ExcelReturnBook(), new ExcelTemplateBook()));
        Path ledger = folder.resolve("ledger-" + ProcessHandle.current().pid());
        Office office = new Office(QuickHouse.of(Samples.CLOCK)
                .create(ledger, "云溪镇全民反诈办公室", FakeDoor.PASSWORD.toCharArray()).ledger(), tools);
        TakeIn.Choices april = new TakeIn.Choices(YearMonth.of(2024, 4), LocalDate.of(2024, 4, 18), null);
        for (String part : List.of("基础名单", "派出所", "2024年4月")) {
            office.takeIn().commit(office.takeIn().stage(List.of(TOWN.resolve(part)), april, Progress.NONE), Progress.NONE);
        }
        return office;
    }
}

package org.fanzha.desktop;

import static org.fanzha.desktop.Camera.go;
import static org.fanzha.desktop.Camera.press;
import static org.fanzha.desktop.Camera.select;
import static org.fanzha.desktop.Camera.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import org.fanzha.sheets.LockedFiles;

/** Pictures of the taking-in: a month in order, then a folder where nearly all is wrong. */
final class IntakePictures {
    private final Camera camera;
    private final Scene scene;
    private final FakeChoosers choosers;

    IntakePictures(Camera camera, Scene scene, FakeChoosers choosers) {
        this.camera = camera;
        this.scene = scene;
        this.choosers = choosers;
    }

    void all() throws IOException {
        go(scene, "导入");
        camera.picture("intake-full", scene);
        ((TitledPane) scene.lookup("#choices")).setExpanded(true);
        camera.picture("intake-choices", scene);
        templates();
        press(scene, "#choose-folder");
        camera.picture("intake-files", scene);
        press(scene, "#verdict-parked");
        select(scene, "#rows", 1);
        camera.picture("intake-preview", scene);
        press(scene, "#to-sheet");
        camera.picture("intake-sheet", scene);
        sheetOf("云溪场社区反诈宣传5月.xlsx", 4);
        camera.picture("intake-sheet-merged", scene);
        sheetOf("党费收缴.xlsx", 2);
        camera.picture("intake-sheet-ignored", scene);
        press(scene, "#commit");
        camera.picture("intake-result", scene);
        press(scene, "#plan-undo");
        camera.picture("intake-undo", scene);
        press(scene, "#leave-undo");
        bad();
        again();
        said();
        forms();
    }

    /** What is said of ugly sheets: a column, a word, a cell, the lines, the register. */
    private void said() throws IOException {
        Path folder = Files.createTempDirectory("要说一说");
        Files.writeString(folder.resolve("大湾村反诈宣传5月.csv"), """
                大湾村2024年5月反诈宣传台账,,,,,,
                序号,日期,活动类型,地点,参加人数,到场群众,负责村
                1,2024-05-08,院坝会,三组院坝,40,35,大湾村
                2,2024-05-09,火把会,四组院坝,25,20,大湾
                3,2024-05-10,火把会,五组院坝,约30人,20,大弯村
                4,2024-05-11,坐谈会,村委会,28,26,大弯村
                合计,,,,123,,
                填表人：甲某,,,,,,
                """);
        Files.writeString(folder.resolve("名单.csv"), """
                反诈联络员、重点人员,,,,
                姓名,身份证号,村,电话,备注
                甲一,,大湾村,13900000000,
                乙二,,龙门社区,13900000001,
                """);
        Files.write(folder.resolve("加密的.xlsx"), LockedFiles.modern("写给村里的话", "one"));
        choosers.folder = folder;
        press(scene, "#choose-folder");
        camera.picture("intake-asked-files", scene);
        sheetOf("加密的.xlsx", 0);
        camera.picture("intake-locked", scene);
        sheetOf("名单.csv", 2);
        camera.picture("intake-asked", scene);
        ofTheVillage();
        press(scene, "#drop");
    }

    /** Sheets where labels stand beside their values, one person under the other. */
    private void forms() throws IOException {
        Path folder = Files.createTempDirectory("登记表");
        Files.copy(Path.of("src/test/resources/sheets/openpyxl/登记表连排.xlsx"), folder.resolve("登记表.xlsx"));
        choosers.folder = folder;
        press(scene, "#choose-folder");
        sheetOf("登记表.xlsx", 4);
        ((TabPane) scene.lookup("#views")).getSelectionModel().select(1);
        scene.getRoot().applyCss();
        cell(4, 3);
        camera.picture("intake-forms", scene);
        press(scene, "#drop");
    }

    /** A sheet that is understood by what was said of the month before, which is in the ledger afterwards. */
    void learned() throws IOException {
        go(scene, "导入");
        taken("大湾村宣传4月.csv", 4);
        cell(3, 5);
        press(scene, "#say-column");
        choose("#column-is", "备注");
        cell(3, 2);
        press(scene, "#say-cell");
        choose("#word-means", "院坝会");
        press(scene, "#commit");
        press(scene, "#leave");
        taken("大湾村宣传5月.csv", 5);
        cell(3, 2);
        press(scene, "#say-block");
        camera.picture("intake-learned", scene);
        press(scene, "#block-anew");
        camera.picture("intake-unlearned", scene);
        press(scene, "#drop");
    }

    private void taken(String name, int month) throws IOException {
        Path folder = Files.createTempDirectory("认过的");
        Files.writeString(folder.resolve(name), """
                大湾村2024年%1$d月反诈宣传台账,,,,,
                序号,日期,活动类型,地点,参加人数,到场群众
                1,2024-0%1$d-08,院坝会,三组院坝,40,35
                2,2024-0%1$d-09,火把会,四组院坝,25,20
                """.formatted(month));
        choosers.folder = folder;
        press(scene, "#choose-folder");
        sheetOf(name, 3);
        ((TabPane) scene.lookup("#views")).getSelectionModel().select(1);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void ofTheVillage() {
        sheetOf("大湾村反诈宣传5月.csv", 3);
        cell(3, 5);
        press(scene, "#say-column");
        camera.picture("intake-say-column", scene);
        choose("#column-is", "备注");
        camera.picture("intake-said-column", scene);
        cell(3, 2);
        camera.picture("intake-say-words", scene);
        press(scene, "#say-cell");
        camera.picture("intake-say-word", scene);
        choose("#word-means", "院坝会");
        camera.picture("intake-said-word", scene);
        cell(4, 4);
        camera.picture("intake-say-cell", scene);
        type(scene, "#cell-text", "30");
        press(scene, "#cell-mend");
        camera.picture("intake-said-cell", scene);
        press(scene, "#say-block");
        camera.picture("intake-say-block", scene);
        press(scene, "#line-data-from");
        camera.picture("intake-said-lines", scene);
    }

    private void cell(int row, int column) {
        cell((TableView<?>) scene.lookup("#sheet"), row, column + 2);
    }

    private static <S> void cell(TableView<S> sheet, int row, int column) {
        sheet.getSelectionModel().clearAndSelect(row, sheet.getColumns().get(column));
        sheet.getFocusModel().focus(row, sheet.getColumns().get(column));
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String shown) {
        scene.getRoot().applyCss();
        ComboBox<Object> combo = (ComboBox<Object>) scene.lookup(box);
        combo.setValue(combo.getItems().stream().filter(item -> combo.getConverter().toString(item).startsWith(shown))
                .findFirst().orElseThrow());
        combo.getOnHidden().handle(null);
    }

    /** Before anything was given out, with people's data, and after. */
    private void templates() throws IOException {
        Path month = choosers.folder;
        choosers.folder = Files.createTempDirectory("模板");
        press(scene, "#templates");
        camera.picture("templates-empty", scene);
        ((ComboBox<?>) scene.lookup("#template-register")).getSelectionModel().select(2);
        camera.picture("templates-people", scene);
        press(scene, "#give-out");
        camera.picture("templates-given", scene);
        press(scene, "#leave-templates");
        choosers.folder = month;
    }

    private void sheetOf(String name, int row) {
        ListView<?> files = (ListView<?>) scene.lookup("#files");
        for (int i = 0; i < files.getItems().size(); i++) {
            if (files.getItems().get(i).toString().contains(name)) {
                files.getSelectionModel().select(i);
            }
        }
        TableView<?> sheet = (TableView<?>) scene.lookup("#sheet");
        if (sheet != null) {
            focus(sheet, row);
        }
    }

    private static <S> void focus(TableView<S> sheet, int row) {
        sheet.getSelectionModel().clearAndSelect(row, sheet.getColumns().get(3));
        sheet.getFocusModel().focus(row, sheet.getColumns().get(3));
    }

    /** An empty file, a broken one, and lines that nobody would call a table. */
    private void bad() throws IOException {
        Path folder = Files.createTempDirectory("乱表");
        Files.writeString(folder.resolve("空的.csv"), "");
        Files.writeString(folder.resolve("坏的.xlsx"), "PK\u0003\u0004 not a workbook");
        Files.writeString(folder.resolve("大湾村乱报.csv"), """
                大湾村反诈宣传情况（5月）,,,,
                日期,活动类型,地点,参加人数,天气
                5月40日,院坝会,三组,约四十人,晴
                2024-05-06,院坝会,村委会,#REF!,阴
                上周,坝坝会,,三十多,雨
                """);
        choosers.folder = folder;
        press(scene, "#choose-folder");
        press(scene, "#status-refused");
        camera.picture("intake-refused", scene);
        press(scene, "#status-all");
        sheetOf("大湾村乱报.csv", 2);
        ((TabPane) scene.lookup("#views")).getSelectionModel().select(1);
        camera.picture("intake-ugly", scene);
        press(scene, "#drop");
    }

    private void again() {
        select(scene, "#batches", 0);
        camera.picture("intake-batches", scene);
        press(scene, "#batches .button");
        camera.picture("intake-old-batch", scene);
        press(scene, "#leave");
    }
}

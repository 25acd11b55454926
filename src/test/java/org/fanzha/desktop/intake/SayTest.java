package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;

import org.fanzha.catalogue.Publicity;
import org.fanzha.desktop.SceneWalk;
import org.fanzha.office.Query;
import org.fanzha.sheets.LockedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the clerk says of a sheet before it is written, and what becomes of the sheet by it. */
class SayTest extends IntakeWindow {
    private static final String VILLAGE = """
            下坝村2024年5月反诈宣传台账,,,,,
            序号,日期,活动类型,地点,参加人数,到场群众
            1,2024-05-27,院坝会,三组院坝,40,35
            2,2024-05-28,火把会,四组院坝,25,20
            3,2024-05-29,火把会,五组院坝,约30人,20
            合计,,,,95,
            """;

    @BeforeEach
    void stageTheVillage() throws IOException {
        stage("下坝村5月宣传.csv", VILLAGE);
    }

    private void stage(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        onWindow(() -> {
            screen.stage(List.of(file));
            return true;
        });
        file(1);
        view(1);
    }

    private void at(int row, int column) {
        onWindow(() -> {
            TableView<?> sheet = find("#sheet", TableView.class);
            SheetHand.at(sheet, row, column);
            return true;
        });
    }

    private void choose(String box, String shown) {
        onWindow(() -> {
            ComboBox<?> combo = find(box, ComboBox.class);
            SheetHand.choose(combo, shown);
            return true;
        });
    }

    private String said() {
        return onWindow(() -> find("#say", SayPane.class).lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText)
                .collect(Collectors.joining("\n")));
    }

    private String edge(int row) {
        return onWindow(() -> {
            TableView<?> sheet = find("#sheet", TableView.class);
            return word(sheet, row - 1);
        });
    }

    private <S> String word(TableView<S> sheet, int row) {
        return sheet.lookupAll(".table-cell").stream().filter(EdgeCell.class::isInstance).map(EdgeCell.class::cast)
                .filter(cell -> cell.getIndex() == row).map(Labeled::getText).collect(Collectors.joining(" "));
    }

    private Paint edgeOf(int row, int column) {
        return onWindow(() -> {
            find("#sheet", TableView.class).applyCss();
            return find("#sheet", TableView.class).lookupAll(".table-cell").stream().filter(SheetCell.class::isInstance)
                    .map(SheetCell.class::cast).filter(cell -> cell.getIndex() == row - 1
                            && cell.getTableView().getColumns().indexOf(cell.getTableColumn()) == column + 2)
                    .findFirst().orElseThrow().getBorder().getStrokes().getFirst().getTopStroke();
        });
    }

    private String columns() {
        return onWindow(() -> SheetHand.columns(find("#sheet", TableView.class)));
    }

    @Test
    void findsAFieldByItsInitials() {
        at(3, 5);
        press("#say-column");
        robot.clickOn("#column-is").write("zt", 0).type(KeyCode.ENTER);
        assertThat(columns()).contains("F ★ 主题");
    }

    @Test
    void aColumnIsGivenItsFieldAndTheSheetStaysWhereItWas() {
        at(4, 5);
        does("这一列是……");
        assertThat(said()).contains("F 列　到场群众").contains("没有采用");
        choose("#column-is", "备注");
        assertThat(columns()).contains("F ★ 备注");
        assertThat(notice()).startsWith("F 列是“备注”。");
        assertThat(onWindow(() -> find("#sheet", TableView.class).getFocusModel().getFocusedCell().getRow())).isEqualTo(3);
        press("#commit");
        assertThat(samples.ledger.entries().list(Publicity.REGISTER, Query.ALL)).anyMatch(e -> "35".equals(e.show(Publicity.NOTE)));
    }

    @Test
    void whatWasSaidIsTakenBackStepByStep() {
        at(4, 4);
        does("不用这一列");
        assertThat(columns()).contains("E × 不采用");
        at(4, 5);
        does("不用这一列");
        assertThat(can("撤回刚才说的")).isTrue();
        answer("撤回");
        assertThat(columns()).contains("E ✓ 参加人数");
        assertThat(notice()).startsWith("撤回了：不用E 列。");
        assertThat(can("撤回刚才说的")).isFalse();
    }

    @Test
    void aWordIsGivenItsMeaningOnceForAllItsRows() {
        at(4, 2);
        does("这个词是指……");
        assertThat(said()).contains("这个词是指（2 行都这样写，一次改好）");
        choose("#word-means", "院坝会");
        assertThat(notice()).contains("“火把会”是指“院坝会”").contains("新增 1 → 2");
        assertThat(edge(4)).contains("新增");
        does("这一列是……");
        assertThat(said()).contains("您说过意思的词").contains("“火把会”（2 行）");
        choose("#word-0", "（不是这个意思");
        assertThat(edge(4)).contains("待办");
    }

    @Test
    void aCellIsMendedInPlace() {
        at(5, 4);
        does("改这一格");
        assertThat(said()).contains("约30人").contains("不是准数");
        type("#cell-text", "30");
        press("#cell-mend");
        assertThat(said()).contains("E 列：“30”").contains("您改过这一格");
        assertThat(onWindow(() -> find("#cell-restore", Node.class))).isNotNull();
        press("#cell-restore");
        assertThat(said()).contains("约30人");
    }

    @Test
    void theLinesAreMovedByVerbs() {
        at(4, 1);
        does("数据从这一行起");
        assertThat(edge(3)).contains("说明");
        assertThat(edge(4)).contains("待办");
        at(6, 1);
        does("数据到这一行为止");
        assertThat(notice()).startsWith("数据到第 6 行为止");
        assertThat(edge(6)).contains("合计");
        at(3, 1);
        does("表头到这一行为止");
        assertThat(edge(3)).contains("表头");
    }

    @Test
    void theChosenRowStaysWhollyInSightAsItsDetailOpens() throws IOException {
        StringBuilder many = new StringBuilder(VILLAGE.substring(0, VILLAGE.indexOf("1,2024")));
        for (int i = 1; i <= 30; i++) {
            many.append(i).append(",2024-05-").append(i).append(",院坝会,").append(i).append("组院坝,40,35\n");
        }
        press("#drop");
        stage("青石村5月宣传.csv", many.toString());
        view(0);
        for (int row : new int[] {14, 29, 3}) {
            select("#rows", row);
            assertThat(onWindow(() -> isWhole(row))).as("row %d", row).isTrue();
            onWindow(() -> {
                find("#rows", TableView.class).getSelectionModel().clearSelection();
                return true;
            });
        }
    }

    /** Between the heading and the lower edge of the table. */
    private boolean isWhole(int row) {
        TableView<?> table = find("#rows", TableView.class);
        table.getScene().getRoot().layout();
        Node chosen = table.lookupAll(".table-row-cell").stream().map(TableRow.class::cast).filter(cell -> cell.getIndex() == row)
                .findFirst().orElseThrow();
        Node headings = table.lookup(".column-header-background");
        Bounds heading = headings.localToScene(headings.getLayoutBounds());
        Bounds at = chosen.localToScene(chosen.getLayoutBounds());
        return at.getMinY() >= heading.getMaxY() - 1 && at.getMaxY() <= table.localToScene(table.getLayoutBounds()).getMaxY() + 1;
    }

    @Test
    void theTableIsLeftOutAndTakenAgain() {
        at(3, 1);
        does("不导入这张表");
        assertThat(edge(3)).contains("未采用");
        assertThat(onWindow(() -> find("#commit", Labeled.class).getText())).isEqualTo("记下这一批");
        does("这张表是……");
        assertThat(said()).contains("照您说的，这张表没有导入。");
        choose("#block-is", "宣传台账");
        assertThat(edge(3)).contains("新增");
    }

    @Test
    void unitAndMonthOfTheTableAreSaid() {
        at(3, 1);
        does("这张表是……");
        choose("#block-unit", "大湾村");
        assertThat(notice()).contains("这张表是大湾村的");
        choose("#block-month", "2024年4月");
        assertThat(said()).contains("大湾村，2024年4月");
    }

    @Test
    void aTableThatFitsSeveralRegistersIsAskedAbout() throws IOException {
        does("放弃这次导入");
        stage("名单.csv", "反诈联络员、重点人员,,,\n姓名,身份证号,村,电话\n甲一,,下坝村,13900000000\n");
        assertThat(onWindow(() -> find("#status-asked", Labeled.class).getText())).isEqualTo("要问一声 1");
        assertThat(said()).contains("是哪一种？");
        press("#fit-contacts");
        assertThat(isThere("#status-asked")).isFalse();
        assertThat(edge(3)).doesNotContain("未采用");
    }

    @Test
    void aTableThatWasPassedOverMayBeNamedAtOnce() throws IOException {
        does("放弃这次导入");
        stage("菜单.csv", "本周菜单\n菜名,价格\n白菜,2\n");
        assertThat(said()).contains("这张表是");
        does("这张表是……");
        assertThat(onWindow(() -> find("#block-is", ComboBox.class))).isNotNull();
    }

    @Test
    void aSensitiveCellIsNotShownToBeMended() throws IOException {
        does("放弃这次导入");
        stage("重点人员.csv", "姓名,身份证号,村,类别,风险等级\n甲一,500999199001010011,下坝村,涉诈前科,高\n");
        at(2, 1);
        does("改这一格");
        assertThat(onWindow(() -> find("#cell-text", TextField.class).getText())).isEmpty();
        assertThat(said()).doesNotContain("500999199001010011");
    }

    private String fileLine() {
        return onWindow(() -> find("#files", ListView.class).lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText)
                .collect(Collectors.joining("\n")));
    }

    @Test
    void aFileClosedByAPasswordIsReadOnceItIsTyped() throws IOException {
        does("放弃这次导入");
        Files.write(folder.resolve("加密的.et"), LockedFiles.modern("写给村里的话", "one"));
        onWindow(() -> {
            screen.stage(List.of(folder.resolve("加密的.et")));
            return true;
        });
        file(1);
        type("#file-password", "two");
        press("#file-unlock");
        assertThat(fileLine()).contains("打开密码不对");
        assertThat(onWindow(() -> find("#file-password", TextField.class).getText())).isEmpty();
        type("#file-password", "one");
        press("#file-unlock");
        assertThat(fileLine()).contains("忽略").doesNotContain("密码");
        assertThat(isThere("#file-password")).isFalse();
    }

    @Test
    void theChosenCellIsSeenOnADoubtfulOneAndOnALineToo() {
        at(4, 3);
        Paint chosen = edgeOf(4, 3);
        assertThat(chosen).isNotEqualTo(edgeOf(5, 3));
        at(4, 2);
        assertThat(edgeOf(4, 2)).isEqualTo(chosen);
        at(3, 3);
        assertThat(edgeOf(3, 3)).isEqualTo(chosen);
    }

    @Test
    void theKeyToMendACellWorksInTheSheetItself() {
        onWindow(() -> {
            scene.getAccelerators().put(verb("改这一格").keys(), verb("改这一格")::tryIt);
            return true;
        });
        at(5, 4);
        onWindow(() -> {
            find("#sheet", TableView.class).requestFocus();
            return true;
        });
        robot.type(KeyCode.F2);
        assertThat(onWindow(() -> scene.getFocusOwner().getId())).isEqualTo("cell-text");
    }

    @Test
    void escapeLeavesAListWithoutSayingAnything() {
        at(3, 1);
        does("这张表是……");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(onWindow(() -> find("#block-is", ComboBox.class).isShowing())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(onWindow(() -> find("#block-is", ComboBox.class).isShowing())).isFalse();
        assertThat(notice()).isEmpty();
        assertThat(can("撤回刚才说的")).isFalse();
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(can("撤回刚才说的")).isTrue();
    }

    private String keysAt() {
        return onWindow(() -> scene.getFocusOwner().getId());
    }

    @Test
    void theKeysStayAtThePageThatIsSpokenFrom() throws IOException {
        at(4, 4);
        does("这一列是……");
        onWindow(() -> {
            find("#column-none", Node.class).requestFocus();
            return true;
        });
        press("#column-none");
        assertThat(keysAt()).isEqualTo("say-column");
        does("放弃这次导入");
        stage("菜单.csv", "本周菜单\n菜名,价格\n白菜,2\n");
        does("这张表是……");
        choose("#block-is", "宣传台账");
        assertThat(keysAt()).isEqualTo("block-is");
    }

    @Test
    void theFirstQuestionOfASheetIsChosenAtOnce() {
        assertThat(said()).contains("第 4 行").contains("火把会");
    }

    @Test
    void nothingIsSaidOfABatchThatIsWritten() {
        at(3, 1);
        press("#commit");
        press("#look");
        assertThat(isThere("#say")).isFalse();
        assertThat(can("改这一格")).isFalse();
    }

    @Test
    void nothingIsCutPaleOrUnnamedOnAnyPage() {
        for (int column : List.of(2, 4, 5)) {
            at(5, column);
            for (String verb : List.of("改这一格", "这一列是……", "这张表是……")) {
                does(verb);
                assertThat(onWindow(() -> SceneWalk.faults(scene))).filteredOn(fault -> !fault.contains(".csv")).isEmpty();
            }
        }
    }
}

package org.fanzha.desktop.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.fanzha.catalogue.KeyPeople;
import org.fanzha.catalogue.Publicity;
import org.fanzha.catalogue.Units;
import org.fanzha.desktop.FakePrinting;
import org.fanzha.desktop.Samples;
import org.fanzha.desktop.WindowTest;
import org.fanzha.desktop.kit.Verb;
import org.fanzha.ledger.QuickHouse;
import org.fanzha.office.Act;
import org.fanzha.office.Office;
import org.fanzha.office.Query;
import org.fanzha.press.FontFinder;
import org.fanzha.press.OfficePress;
import org.fanzha.register.Draft;
import org.fanzha.register.Entry;
import org.fanzha.register.Field;
import org.fanzha.register.Register;
import org.fanzha.sheets.ExcelRegisterBook;
import org.fanzha.sheets.SheetFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the register's screen can do beyond one entry, over a real ledger. */
class RegisterPowersTest extends WindowTest {
    @TempDir
    private Path folder;
    private Office office;
    private RegisterScreen screen;

    @Override
    protected Parent content() {
        office = new Office(QuickHouse.of(Samples.CLOCK).create(folder.resolve("ledger"), "云溪镇全民反诈办公室",
                "sample password".toCharArray()).ledger(), new Office.Tools(new SheetFiles(), new ExcelRegisterBook(),
                        new OfficePress(new FontFinder(List.of())), new FakePrinting(), Samples.CLOCK));
        add(Units.REGISTER, Map.of(Units.NAME, "下坝村", Units.KIND, "村"));
        add(Units.REGISTER, Map.of(Units.NAME, "石桥村", Units.KIND, "村"));
        for (int day = 1; day <= 4; day++) {
            add(Publicity.REGISTER, Map.of(Publicity.DAY, "2024-05-0" + day, Publicity.VILLAGE, "下坝村", Publicity.KIND,
                    day % 2 == 0 ? "院坝会" : "入户走访", Publicity.PLACE, day + "组院坝", Publicity.PEOPLE, day + "0"));
        }
        add(KeyPeople.REGISTER, Map.of(KeyPeople.NAME, "甲一", KeyPeople.VILLAGE, "下坝村", KeyPeople.KINDS, "涉诈前科",
                KeyPeople.RISK, "高", KeyPeople.PHONE, "13900000001"));
        return open(Publicity.REGISTER);
    }

    /** The screen goes first: leaving a field asks the office once more. */
    @AfterEach
    void close() {
        onWindow(() -> {
            scene.setRoot(new Pane());
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        office.close();
    }

    private void add(Register register, Map<Field<?>, String> typed) {
        Draft draft = new Draft(register);
        typed.forEach(draft::type);
        office.desk().save(draft, Optional.empty());
    }

    private Parent open(Register register) {
        screen = new RegisterScreen(register, office, tools());
        screen.front();
        return screen.node();
    }

    private void reopen(Register register) {
        onWindow(() -> {
            scene.setRoot(open(register));
            return true;
        });
    }

    private void does(String verb) {
        onWindow(() -> {
            screen.verbs().stream().filter(v -> v.name().equals(verb)).findFirst().ifPresent(Verb::tryIt);
            return true;
        });
    }

    private void selectRows(int first, int... more) {
        onWindow(() -> {
            find("#entries", TableView.class).getSelectionModel().clearSelection();
            find("#entries", TableView.class).getSelectionModel().selectIndices(first, more);
            return true;
        });
    }

    private List<String> kept(Field<?> field) {
        return office.desk().entries(Publicity.REGISTER, Query.ALL).stream().map(e -> e.show(field)).toList();
    }

    private List<String> places() {
        return onWindow(() -> {
            TableView<?> table = find("#entries", TableView.class);
            return table.getItems().stream().map(entry -> ((Entry) entry).show(Publicity.PLACE)).toList();
        });
    }

    private List<String> headings() {
        return onWindow(() -> {
            TableView<?> table = find("#entries", TableView.class);
            return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
        });
    }

    private String text(String selector) {
        return onWindow(() -> find(selector, TextField.class).getText());
    }

    private String focused() {
        return onWindow(() -> scene.getFocusOwner().getId());
    }

    private void focus(String selector) {
        onWindow(() -> {
            find(selector, Node.class).requestFocus();
            return true;
        });
    }

    private void changeColumn(String title, String value) {
        press("#several-change");
        onWindow(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Field<?>> field = find("#change-field", ComboBox.class);
            field.setValue(Publicity.REGISTER.fieldByTitle(title).orElseThrow());
            return true;
        });
        type("#change-value", value);
        press("#change-preview");
    }

    @Test
    void changesAColumnOfSeveralRowsAfterAPreviewAndTakesItBackInOneStep() {
        selectRows(0, 1, 2);
        changeColumn("参加人数", "20");

        assertThat(onWindow(() -> find("#change-said", Label.class).getText())).isEqualTo("将改动 2 条，另有 1 条已是此值。");
        assertThat(kept(Publicity.PEOPLE)).containsExactly("10", "20", "30", "40");
        press("#change-apply");
        assertThat(kept(Publicity.PEOPLE)).containsExactly("20", "20", "20", "40");
        answer("撤销");
        assertThat(kept(Publicity.PEOPLE)).containsExactly("10", "20", "30", "40");
    }

    @Test
    void changesAColumnOfSeveralRowsByEnterAlone() {
        selectRows(0, 1, 2);
        changeColumn("参加人数", "20");
        focus("#change-value");
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(kept(Publicity.PEOPLE)).containsExactly("20", "20", "20", "40");
    }

    @Test
    void refusesForSeveralRowsWhatItRefusesForOne() {
        selectRows(0, 1);
        changeColumn("参加人数", "约50");
        assertThat(onWindow(() -> find("#change-said", Label.class).getText())).contains("约50");
        assertThat(onWindow(() -> find("#change-apply", Node.class).isVisible())).isFalse();
    }

    @Test
    void deletesSeveralRowsIntoTheBinAndTakesThemBackInOneStep() {
        selectRows(0, 2);
        press("#several-delete");
        assertThat(places()).containsExactly("2组院坝", "4组院坝");
        answer("撤销");
        assertThat(places()).hasSize(4);
    }

    @Test
    void restoresSeveralRowsFromTheBin() {
        selectRows(0, 2);
        press("#several-delete");
        press("#bin");
        assertThat(places()).containsExactly("1组院坝", "3组院坝");
        selectRows(0, 1);
        press("#restore");
        assertThat(places()).isEmpty();
        press("#bin");
        assertThat(places()).hasSize(4);
    }

    @Test
    void goesFromEntryToEntryWithoutLeavingTheKeyboard() {
        select("#entries", 0);
        focus("#entries");
        robot.type(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("field-held_on");
        type("#field-place", "村委会");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(kept(Publicity.PLACE)).startsWith("村委会", "2组院坝");
        assertThat(text("#field-place")).isEqualTo("2组院坝");
        assertThat(focused()).isEqualTo("field-held_on");
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(text("#field-place")).isEqualTo("村委会");
        does("返回");
        assertThat(focused()).isEqualTo("entries");
    }

    @Test
    void staysWithAnEntryThatCannotBeSaved() {
        select("#entries", 0);
        type("#field-place", "");
        does("下一条");
        assertThat(text("#field-people")).isEqualTo("10");
        assertThat(notice()).contains("没填对");
    }

    @Test
    void savesAndOpensABlankOne() {
        select("#entries", 0);
        type("#field-place", "村委会");
        focus("#field-place");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(kept(Publicity.PLACE)).startsWith("村委会");
        assertThat(text("#field-place")).isEmpty();
    }

    @Test
    void beginsANewOneLikeAKeptOneWithoutItsDay() {
        select("#entries", 1);
        does("照此新增一条");
        assertThat(text("#field-place")).isEqualTo("2组院坝");
        assertThat(text("#field-held_on")).isEmpty();
        assertThat(focused()).isEqualTo("field-held_on");
        type("#field-held_on", "2024-05-09");
        press("#save");
        assertThat(kept(Publicity.DAY)).last().isEqualTo("2024-05-09");
        assertThat(kept(Publicity.VILLAGE)).last().isEqualTo("下坝村");
    }

    @Test
    void tellsWhatBecameOfAnEntryAndMasksItUntilAskedFor() {
        reopen(KeyPeople.REGISTER);
        Entry person = office.desk().find(KeyPeople.REGISTER, 1).orElseThrow();
        office.desk().save(Draft.of(person.values()).type(KeyPeople.PHONE, "13900000002").type(KeyPeople.RISK, "低"), Optional.of(person));
        does("回收站（打开或关上）");
        does("回收站（打开或关上）");
        select("#entries", 0);
        does("变更记录");

        assertThat(history()).contains("139****0001　→　139****0002", "高　→　低");
        press("#reveal-history");
        assertThat(history()).contains("13900000001　→　13900000002");
        assertThat(office.log().lines(1).getFirst().act()).isEqualTo(new Act(Act.Kind.SHOWN, "涉诈重点人员台账 1 号 变更记录"));
        press("#history-back");
        assertThat(isThere("#field-risk")).isTrue();
    }

    private List<String> history() {
        return onWindow(() -> find("#history", Node.class).lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList());
    }

    @Test
    void keepsColumnsAsTheyWereLeft() {
        does("列的显示和次序");
        onWindow(() -> {
            find("#columns", ListView.class).getSelectionModel().clearAndSelect(1);
            find("#columns", ListView.class).requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        onWindow(() -> {
            find("#columns", ListView.class).getSelectionModel().clearAndSelect(2);
            return true;
        });
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(headings()).startsWith("村(社区)", "日期").doesNotContain("结束日期");
        robot.type(KeyCode.ESCAPE);
        assertThat(isThere("#columns")).isFalse();
        reopen(Publicity.REGISTER);
        assertThat(headings()).startsWith("村(社区)", "日期").doesNotContain("结束日期");
    }

    @Test
    void keepsWhatTheMouseDidToTheColumns() throws Exception {
        onWindow(() -> {
            TableView<?> table = find("#entries", TableView.class);
            table.getColumns().getFirst().setPrefWidth(333);
            return true;
        });
        org.testfx.util.WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS,
                () -> office.views().columns(Publicity.REGISTER).columns().getFirst().width() == 333);
    }

    @Test
    void filtersByColumns() {
        does("按列筛选");
        type("#filter-people-from", "20");
        assertThat(places()).containsExactly("2组院坝", "3组院坝", "4组院坝");
        type("#filter-place", "3组");
        assertThat(places()).containsExactly("3组院坝");
        press("#clear-filters");
        assertThat(places()).hasSize(4);
    }

    @Test
    void givesWhatIsShownANameAndOpensItAgain() {
        does("按列筛选");
        type("#filter-people-to", "20");
        does("保存和整理视图");
        type("#view-name", "小场次");
        press("#view-save");
        does("显示全部");
        assertThat(places()).hasSize(4);
        reopen(Publicity.REGISTER);
        onWindow(() -> {
            find("#views", ViewsMenu.class).getItems().getFirst().fire();
            return true;
        });
        assertThat(places()).containsExactly("1组院坝", "2组院坝");
        assertThat(text("#filter-people-to")).isEqualTo("20");
    }

    @Test
    void copiesChosenRowsAsTheColumnsStandAndPastesThemBack() {
        selectRows(1, 2);
        does("复制所选各行");
        String copied = onWindow(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(3);
        assertThat(copied.lines().toList().get(1)).startsWith("2024-05-02\t\t下坝村\t院坝会");
        does("粘贴为新的各行");
        assertThat(went).contains("staged 2");
    }

    @Test
    void saysWhatToCopyFirstWhereNothingCanBePasted() {
        onWindow(() -> {
            ClipboardContent nothing = new ClipboardContent();
            nothing.putString(" ");
            return Clipboard.getSystemClipboard().setContent(nothing);
        });
        does("粘贴为新的各行");
        assertThat(notice()).contains("剪贴板里没有表格");
    }

    @Test
    void printsWhatIsShownAndComesBackToTheTable() {
        does("打印（遮住个人信息）");
        assertThat(isThere("#print-preview")).isTrue();
        assertThat(office.log().lines(1).getFirst().act().note()).startsWith("宣传台账 4 条，排成打印页");
        does("返回");
        assertThat(isThere("#entries")).isTrue();
    }

    @Test
    void givesThePagesTheWidthOfTheFormAndItsPlaceBack() {
        select("#entries", 0);
        type("#field-place", "三组院坝");
        does("打印（遮住个人信息）");
        assertThat(isThere("#field-place")).isFalse();
        does("返回");
        assertThat(isThere("#field-place")).isTrue();
        assertThat(onWindow(() -> find("#field-place", TextField.class).getText())).isEqualTo("三组院坝");
    }

    @Test
    void exportsTheChosenRowsAlone() {
        choosers.out = Optional.of(folder.resolve("out.xlsx"));
        selectRows(0, 3);
        onWindow(() -> {
            find("#several-export", javafx.scene.control.MenuButton.class).getItems().getFirst().fire();
            return true;
        });
        assertThat(notice()).startsWith("已导出 2 条");
        assertThat(choosers.proposed).isEqualTo("宣传台账（发给各单位）");
        assertThat(office.log().lines(1).getFirst().act().note()).startsWith("宣传台账 2 条");
    }
}

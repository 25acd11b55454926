package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.fanzha.desktop.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class MenuTest extends OfficeWindow {
    /** Lines of 45 px, as with type of 150 % in a tall face, on a screen of 768 less the task bar. */
    private static final int MOST = 15;

    @BeforeEach
    void openTheOffice() {
        enter(Samples.CLOCK);
    }

    private List<MenuItem> menu() {
        press("#menu");
        return onWindow(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst()
                .map(ContextMenu.class::cast).map(menu -> List.copyOf(menu.getItems())).orElse(List.of()));
    }

    private static Stream<MenuItem> acts(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item);
    }

    @Test
    void fitsTheSmallestScreenWhereverItIsOpened() {
        List<ButtonBase> places = onWindow(() -> scene.getRoot().lookupAll(".nav-item").stream().map(ButtonBase.class::cast).toList());
        assertThat(places).hasSizeGreaterThan(9);
        for (ButtonBase place : places) {
            onWindow(() -> {
                place.fire();
                return true;
            });
            List<MenuItem> lines = menu();
            assertThat(lines).as(place.getText()).hasSizeBetween(6, MOST + 1);
            assertThat(lines).filteredOn(Menu.class::isInstance)
                    .allSatisfy(line -> assertThat(((Menu) line).getItems()).as(line.getText()).hasSizeBetween(2, MOST));
            robot.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void holdsWhatTheSearchBoxKnowsOfTheScreenAndTheWindow() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        List<String> held = menu().stream().flatMap(MenuTest::acts).map(MenuItem::getText).toList();
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> known = offered().stream().filter(line -> line.endsWith(" / 宣传台账") || line.endsWith(" / 窗口"))
                .map(line -> line.substring(0, line.indexOf(" / "))).toList();
        assertThat(known).hasSizeGreaterThan(30);
        assertThat(held).containsAll(known);
    }

    @Test
    void showsTheKeysOfAnAct() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(menu().stream().flatMap(MenuTest::acts)).filteredOn(item -> "新增".equals(item.getText()) || "按列筛选".equals(item.getText()))
                .hasSize(2).extracting(MenuItem::getAccelerator).doesNotContainNull();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void leadsToEveryActByTheArrowKeys() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.type(KeyCode.F10).type(KeyCode.DOWN, 6).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertThat(isThere("#columns-filter")).isTrue();
        assertThat(isThere(".filter-box")).isTrue();
    }
}

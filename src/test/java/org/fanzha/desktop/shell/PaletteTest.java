package org.fanzha.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.fanzha.catalogue.Catalogue;
import org.fanzha.desktop.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteTest extends OfficeWindow {
    @BeforeEach
    void openTheBox() {
        enter(Samples.CLOCK);
        robot.push(KeyCode.CONTROL, KeyCode.K);
    }

    private boolean isOpen() {
        return onWindow(() -> find("#seek", TextField.class).getParent().getParent().isVisible());
    }

    @Test
    void goesWhereItIsToldByKeysAlone() {
        robot.write("通报").type(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        assertThat(isThere("#draw")).isTrue();
    }

    /** Who looks for the bin does not mean to put something into it. */
    @Test
    void offersTheBinBeforePuttingSomethingThere() {
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        seek("hsz");
        assertThat(offered().getFirst()).startsWith("回收站");
    }

    /** Files may be dropped over it: what it offers belongs to the screen that was left. */
    @Test
    void goesWhenAnotherScreenComes() {
        press(".nav-item");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void addsAnEntryToARegisterFromAnywhere() {
        seek("新增 宣传");
        robot.type(KeyCode.ENTER);
        assertThat(isThere("#field-people")).isTrue();
    }

    @Test
    void offersEveryRegisterEveryPlaceAndTheHandbook() {
        assertThat(offered()).anyMatch(line -> line.equals("打开设置 / 左侧栏")).anyMatch(line -> line.equals("锁定窗口 / 窗口"));
        seek("新增一条");
        assertThat(offered()).hasSameSizeAs(Catalogue.REGISTERS);
        seek("帮助");
        assertThat(offered()).anyMatch(line -> line.endsWith(" / 帮助"));
    }

    @Test
    void offersNothingUnderTheSameNameAndPlaceTwice() {
        seek("导入");
        assertThat(offered()).doesNotHaveDuplicates().contains("导入 / 帮助", "导入 / 帮助：键盘一览");
    }

    @Test
    void findsByPinyinInitialsAndInFull() {
        seek("dktb");
        assertThat(offered().getFirst()).isEqualTo("打开通报 / 左侧栏");
        seek("suoding");
        assertThat(offered().getFirst()).isEqualTo("锁定窗口 / 窗口");
    }

    @Test
    void offersFirstWhatIsSpeltWhollySoThenWhatBeginsSo() {
        seek("现在备份");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        seek("xz");
        assertThat(offered()).startsWith("新增 / 宣传台账", "现在备份 / 今日", "新增一条：单位台账 / 登记")
                .endsWith("只看新增的行 / 导入");
        seek("x");
        assertThat(offered()).startsWith("新增 / 宣传台账", "下一条 / 宣传台账");
    }

    @Test
    void saysSoWhereNothingFits() {
        seek("量子");
        assertThat(offered()).isEmpty();
        assertThat(onWindow(() -> find("#deeds .label", javafx.scene.control.Label.class).getText())).contains("没有找到“量子”");
        robot.type(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void givesTheKeyboardBackWhenItIsLeft() {
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        String before = focused();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo(before).isEqualTo("filter");
    }

    @Test
    void locksTheWindowFromTheSearchBoxToo() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(isThere("#seek")).isFalse();
        assertThat(isThere("#status")).isFalse();
    }

    @Test
    void closesTheMenuWhereItsKeysAreUsed() {
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.F10);
        assertThat(isMenuOpen()).isTrue();
        robot.push(KeyCode.F1);
        assertThat(isMenuOpen()).isFalse();
    }

    private boolean isMenuOpen() {
        return onWindow(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
    }

    @Test
    void doesNothingElseWhileItIsOpen() {
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(isThere("#field-people")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(isOpen()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(isThere("#field-people")).isTrue();
    }

    @Test
    void offersFirstWhatWasUsedLast() {
        seek("切换");
        robot.type(KeyCode.ENTER);
        assertThat(onWindow(() -> theme.appearance().dark())).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(offered().getFirst()).startsWith("切换浅色和深色");
        robot.type(KeyCode.ENTER);
        assertThat(onWindow(() -> theme.appearance().dark())).isFalse();
    }

    @Test
    void opensTheHandbookAtThePageOfTheScreen() {
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F1);
        assertThat(isThere("#help-pages")).isTrue();
    }

    private String focused() {
        return onWindow(() -> {
            Node owner = scene.getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }
}

package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

import org.fanzha.desktop.kit.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Taking in on the office's screen, less the navigation, with large type. */
class LargeTypeTest extends IntakeWindow {
    private static final double SCREEN = 1366;
    private static final double NAVIGATION = 190;

    @BeforeEach
    void fillTheFolder() throws IOException {
        for (int i = 1; i <= 9; i++) {
            Files.writeString(folder.resolve("下坝村宣传" + i + ".csv"),
                    "下坝村2024年5月反诈宣传台账,,,\n日期,活动类型,地点,参加人数\n2024-05-0%d,院坝会,三组院坝,%d0\n".formatted(i, i));
        }
    }

    private void stage() {
        onWindow(() -> {
            screen.stage(List.of(folder));
            return true;
        });
    }

    private void wear(int percent) {
        onWindow(() -> {
            theme.wear(new Appearance(false, percent));
            stage.setWidth(SCREEN - NAVIGATION * percent / 100);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onWindow(() -> {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            return true;
        });
    }

    private boolean isWiderThanTheWindow() {
        return onWindow(() -> scene.getRoot().lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && isSeen(bar)));
    }

    private double wider(String table) {
        TableView<?> rows = onWindow(() -> find(table, TableView.class));
        return onWindow(() -> rows.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum() - rows.getWidth());
    }

    private double divider() {
        return onWindow(() -> find(".split-pane", SplitPane.class).getDividerPositions()[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 200})
    void needsNoScrollingSideways(int percent) {
        wear(percent);
        assertThat(isWiderThanTheWindow()).isFalse();
        stage();
        wear(percent);
        assertThat(isWiderThanTheWindow()).isFalse();
        assertThat(wider("#rows")).isNegative();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void saysInFullWhatBecameOfABatch(int percent) {
        stage();
        press("#commit");
        press("#leave");
        wear(percent);
        List<String> shown = onWindow(() -> find("#batches", TableView.class).lookupAll(".table-row-cell .text").stream()
                .map(text -> ((Text) text).getText()).toList());
        assertThat(shown).noneMatch(text -> text.contains("...")).anyMatch(text -> text.contains("9 行：新增 9"))
                .anyMatch(text -> text.contains("2024-06-03 09:30"));
        assertThat(wider("#batches")).isNegative();
    }

    @Test
    void leavesTheLineBetweenFilesAndRowsWhereItWas() {
        stage();
        wear(100);
        double before = divider();
        wear(200);
        assertThat(divider()).isGreaterThan(before + 0.05);
        wear(100);
        assertThat(divider()).isCloseTo(before, within(0.03));
    }

    @AfterEach
    void leaveTheTypeAsUsual() {
        onWindow(() -> {
            theme.wear(Appearance.FIRST);
            return true;
        });
    }
}

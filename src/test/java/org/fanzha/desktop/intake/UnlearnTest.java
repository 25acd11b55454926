package org.fanzha.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;

import org.fanzha.desktop.RealWindow;
import org.fanzha.desktop.kit.Appearance;
import org.fanzha.desktop.kit.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What serves of earlier months is taken back where it is seen to serve. */
class UnlearnTest extends RealWindow {
    private static final String MAY = """
            下坝村2024年5月反诈宣传台账,,,,,
            序号,日期,活动类型,地点,参加人数,到场群众
            1,2024-05-27,院坝会,三组院坝,40,35
            2,2024-05-28,院坝会,四组院坝,25,20
            """;
    private static final String JUNE = MAY.replace("5月", "6月").replace("-05-", "-06-");
    private IntakeScreen screen;

    @Override
    protected Screen open() {
        screen = new IntakeScreen(real.office, tools());
        return screen;
    }

    private void stage(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        onWindow(() -> {
            screen.stage(List.of(file));
            find("#files", ListView.class).getSelectionModel().select(1);
            find("#views", TabPane.class).getSelectionModel().select(1);
            return true;
        });
    }

    private void at(int row, int column) {
        onWindow(() -> {
            TableView<?> sheet = find("#sheet", TableView.class);
            SheetHand.at(sheet, row, column);
            return true;
        });
    }

    private void isNote() {
        key("Alt+C");
        onWindow(() -> {
            ComboBox<?> fields = find("#column-is", ComboBox.class);
            SheetHand.choose(fields, "备注");
            return true;
        });
    }

    private String columns() {
        return onWindow(() -> SheetHand.columns(find("#sheet", TableView.class)));
    }

    private void juneByWhatWasSaidInMay() throws IOException {
        stage("下坝村5月宣传.csv", MAY);
        at(4, 5);
        isNote();
        press("#commit");
        stage("下坝村6月宣传.csv", JUNE);
        assertThat(columns()).contains("备注");
        at(4, 5);
        key("Alt+T");
    }

    @Test
    void isSaidWhereItIsSeenAtOnce() throws IOException {
        juneByWhatWasSaidInMay();
        onWindow(() -> {
            theme.wear(Appearance.FIRST.at(150));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Node page = onWindow(() -> find("#say > .scroll-pane", Node.class));
        assertThat(onWindow(() -> find("#block-unlearn", Node.class).localToScene(0, 0).getY()))
                .isLessThan(onWindow(() -> page.localToScene(page.getLayoutBounds()).getMaxY()));
    }

    @AfterEach
    void leaveTheTypeAsUsual() {
        onWindow(() -> {
            theme.wear(Appearance.FIRST);
            return true;
        });
    }

    @Test
    void servesNeitherNowNorLaterOnceItIsForgotten() throws IOException {
        juneByWhatWasSaidInMay();
        press("#block-unlearn");
        assertThat(notice()).contains("以后也不再沿用：“到场群众”是备注");
        assertThat(columns()).doesNotContain("备注");
        stage("下坝村又一份.csv", JUNE);
        assertThat(columns()).doesNotContain("备注");
    }

    @Test
    void servesAgainInTheNextFileWhereOnlyThisOneDoesWithoutIt() throws IOException {
        juneByWhatWasSaidInMay();
        press("#block-anew");
        assertThat(columns()).doesNotContain("备注");
        assertThat(real.office.lessons().list()).isNotEmpty();
    }
}
